package org.assises.json.codec;

import jakarta.json.stream.JsonGenerator;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.assises.wording.Message;
import org.jspecify.annotations.Nullable;

/** Values without members. */
public final class Scalars {
  /** The pattern of a string with something else than spaces and line breaks. */
  static final String NOT_BLANK = "[^ \\t\\r\\n]";

  /** True or false. */
  public static final Codec<Boolean> TRUTH = new BooleanCodec();

  /** Any string. */
  public static final Codec<String> STRING =
      string(Message.of("expected-string"), s -> s, s -> s, json -> {});

  /** A day, as {@code 2024-11-23}. */
  public static final Codec<LocalDate> DATE =
      string(
          Message.of("expected-date"),
          Rfc3339::date,
          Rfc3339Text::of,
          json -> json.write("format", "date"));

  /** A clock time with its offset from UTC, as {@code 2024-11-23T08:50:00+01:00}. */
  public static final Codec<OffsetDateTime> TIME =
      string(
          Message.of("expected-time"),
          Rfc3339::time,
          Rfc3339Text::of,
          json -> json.write("format", "date-time"));

  /** An instant, as {@code 2024-11-20T10:00:00Z}; read at any offset. */
  public static final Codec<Instant> INSTANT =
      string(
          Message.of("expected-instant"),
          Scalars::instant,
          Rfc3339Text::of,
          json -> json.write("format", "date-time"));

  /** A zone by its name in the IANA data base, as {@code Europe/Paris}. */
  public static final Codec<ZoneId> ZONE = new ZoneCodec();

  /** A language by its canonical tag (BCP 47), as {@code br}. */
  public static final Codec<Locale> LANGUAGE =
      string(
          Message.of("expected-language"),
          Scalars::language,
          Locale::toLanguageTag,
          json ->
              json.write("pattern", "^[A-Za-z0-9]{1,8}(-[A-Za-z0-9]{1,8})*$")
                  .writeStartArray("examples")
                  .write("fr")
                  .write("br")
                  .writeEnd());

  /** An absolute link. */
  public static final Codec<URI> LINK =
      string(
          Message.of("expected-link"),
          Scalars::link,
          URI::toString,
          json -> json.write("format", "uri").write("pattern", "^[Hh][Tt][Tt][Pp][Ss]?://"));

  /** An amount of money, as a number. */
  public static final Codec<BigDecimal> AMOUNT =
      new NumberCodec<>(
          Message.of("expected-amount"),
          BigDecimal::new,
          JsonGenerator::write,
          json -> json.write("type", "number").write("minimum", 0));

  /** A currency by its three letters (ISO 4217). */
  public static final Codec<String> CURRENCY =
      string(
          Message.of("expected-currency"),
          s -> s,
          s -> s,
          json -> json.write("pattern", "^[A-Z]{3}$"));

  private Scalars() {}

  /**
   * A string of some form.
   *
   * @param expected what is told of anything else
   * @param parse gives null, or refuses as the JDK does, where a string is not of that form
   * @param schema writes the keywords beside the type
   */
  public static <T> Codec<T> string(
      Message expected,
      Function<String, @Nullable T> parse,
      Function<T, String> text,
      Consumer<JsonGenerator> schema) {
    return new StringCodec<>(expected, parse, text, schema);
  }

  /** A string of one line that is not blank, of at most so many characters. */
  public static Codec<String> line(int longest) {
    return string(
        Message.of("expected-string"),
        s -> s,
        s -> s,
        json ->
            json.write("maxLength", longest).write("pattern", "^[ \\t]*[^ \\t\\r\\n][^\\r\\n]*$"));
  }

  /** A string that has to match a pattern, such as a code; the same in Java and in schemas. */
  public static Codec<String> matching(String pattern, Message expected) {
    Predicate<String> matches = Pattern.compile(pattern).asMatchPredicate();
    return string(
        expected,
        s -> matches.test(s) ? s : null,
        s -> s,
        json -> json.write("pattern", "^(" + pattern + ")$"));
  }

  /** A closed choice, by its names in small letters, with hyphens. */
  public static <E extends Enum<E>> Codec<E> choice(Class<E> type) {
    return new EnumCodec<>(type);
  }

  /** A whole number within bounds, both inclusive. */
  public static Codec<Integer> wholeNumber(int least, int greatest) {
    return new NumberCodec<>(
        Message.of("expected-integer", "least", least, "greatest", greatest),
        number -> {
          long value = Long.parseLong(number);
          return within(value, least, greatest) ? (int) value : null;
        },
        JsonGenerator::write,
        json -> bounds(json, least, greatest));
  }

  /** A whole number within bounds, both inclusive. */
  public static Codec<Long> wholeNumber(long least, long greatest) {
    return new NumberCodec<>(
        Message.of("expected-integer", "least", least, "greatest", greatest),
        number -> {
          long value = Long.parseLong(number);
          return within(value, least, greatest) ? value : null;
        },
        JsonGenerator::write,
        json -> bounds(json, least, greatest));
  }

  /** A number within bounds, both inclusive. */
  public static Codec<Double> decimal(int least, int greatest) {
    return new NumberCodec<>(
        Message.of("expected-number", "least", least, "greatest", greatest),
        number -> decimal(Double.parseDouble(number), least, greatest),
        JsonGenerator::write,
        json -> json.write("type", "number").write("minimum", least).write("maximum", greatest));
  }

  private static boolean within(long number, long least, long greatest) {
    return number >= least && number <= greatest;
  }

  private static @Nullable Double decimal(double number, int least, int greatest) {
    return number >= least && number <= greatest ? number : null;
  }

  private static void bounds(JsonGenerator json, long least, long greatest) {
    json.write("type", "integer").write("minimum", least);
    if (greatest < Integer.MAX_VALUE) {
      json.write("maximum", greatest);
    }
  }

  private static @Nullable Instant instant(String text) {
    @Nullable OffsetDateTime time = Rfc3339.time(text);
    return time == null ? null : time.toInstant();
  }

  private static @Nullable Locale language(String tag) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(tag).build();
      return !tag.isEmpty() && locale.toLanguageTag().equals(tag) ? locale : null;
    } catch (IllformedLocaleException e) {
      return null;
    }
  }

  private static @Nullable URI link(String text) {
    return text.regionMatches(true, 0, "http://", 0, 7)
            || text.regionMatches(true, 0, "https://", 0, 8)
        ? URI.create(text)
        : null;
  }
}
