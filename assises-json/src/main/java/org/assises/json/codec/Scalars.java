package org.assises.json.codec;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.assises.json.wording.JsonMessages;
import org.assises.wording.Message;
import org.jspecify.annotations.Nullable;

/** The codecs of values that are neither objects nor arrays. */
public final class Scalars {
  /** The pattern of a string that is not blank. */
  static final String NOT_BLANK = "[^ \\t\\r\\n]";

  /** A boolean. */
  public static final Codec<Boolean> TRUTH = new BooleanCodec();

  /** Any string. */
  public static final Codec<String> STRING = text("expected-string");

  /** A day, such as {@code 2024-11-23}. */
  public static final Codec<LocalDate> DATE =
      ascii("expected-date", Rfc3339::date, Rfc3339Text::of, "format", "date");

  /** A local time with its offset from UTC, such as {@code 2024-11-23T08:50:00+01:00}. */
  public static final Codec<OffsetDateTime> TIME =
      ascii("expected-time", Rfc3339::time, Rfc3339Text::of, "format", "date-time");

  /**
   * An instant, such as {@code 2024-11-20T10:00:00Z}. It is written in UTC, and read with any
   * offset.
   */
  public static final Codec<Instant> INSTANT =
      new StringCodec<>(
          () -> JsonMessages.of("expected-instant"),
          Scalars::instant,
          Rfc3339Text::of,
          true,
          "format",
          "date-time") {
        @Override
        public void write(Instant value, Writing out) {
          out.instant(value);
        }
      };

  /** A time zone by its IANA name, such as {@code Europe/Paris}. */
  public static final Codec<ZoneId> ZONE = new ZoneCodec();

  /** A language by its canonical tag (BCP 47), such as {@code br}. */
  public static final Codec<Locale> LANGUAGE =
      ascii(
          "expected-language",
          Scalars::language,
          Locale::toLanguageTag,
          "pattern",
          "^[A-Za-z0-9]{1,8}(-[A-Za-z0-9]{1,8})*$",
          "examples",
          List.of("fr", "br"));

  /** An absolute http or https link. */
  public static final Codec<URI> LINK = new LinkCodec();

  /** An amount of money as a number, without its currency. */
  public static final Codec<BigDecimal> AMOUNT =
      new NumberCodec<>(
          () -> JsonMessages.of("expected-amount"),
          BigDecimal::new,
          "type",
          "number",
          "minimum",
          0);

  /** A currency by its three-letter code (ISO 4217). */
  public static final Codec<String> CURRENCY = text("expected-currency", "pattern", "^[A-Z]{3}$");

  private Scalars() {}

  /**
   * Returns a codec for values written as strings.
   *
   * @param expected the code of the problem of any other value
   * @param parse reads a string; returns null or throws an IllegalArgumentException or
   *     DateTimeException if it is invalid
   * @param text writes a value as a string
   * @param keywords names and values in turn of the keywords in a JSON Schema, except the type
   */
  public static <T> Codec<T> string(
      String expected,
      Function<String, @Nullable T> parse,
      Function<T, String> text,
      Object... keywords) {
    return string(() -> JsonMessages.of(expected), parse, text, keywords);
  }

  /**
   * Returns a codec for values written as strings.
   *
   * @param expected creates the problem of any other value
   */
  public static <T> Codec<T> string(
      Supplier<Message> expected,
      Function<String, @Nullable T> parse,
      Function<T, String> text,
      Object... keywords) {
    return new StringCodec<>(expected, parse, text, false, keywords);
  }

  /**
   * Returns a codec for values written as ASCII characters that need no escape.
   *
   * @param expected the code of the problem of any other value
   */
  public static <T> Codec<T> ascii(
      String expected,
      Function<String, @Nullable T> parse,
      Function<T, String> text,
      Object... keywords) {
    return new StringCodec<>(() -> JsonMessages.of(expected), parse, text, true, keywords);
  }

  /**
   * Returns a codec for any strings.
   *
   * @param expected the code of the problem of any other value
   * @param keywords names and values in turn of the keywords in a JSON Schema, except the type
   */
  public static Codec<String> text(String expected, Object... keywords) {
    return string(expected, s -> s, s -> s, keywords);
  }

  /** Returns a codec for one line of text that is not blank; the schema states the length. */
  public static Codec<String> line(int longest) {
    return text(
        "expected-string", "maxLength", longest, "pattern", "^[ \\t]*[^ \\t\\r\\n][^\\r\\n]*$");
  }

  /**
   * Returns a codec for strings that match a pattern, which must mean the same in Java and schemas.
   */
  public static Codec<String> matching(String pattern, Supplier<Message> expected) {
    return matching(pattern, expected, "pattern", "^(" + pattern + ")$");
  }

  /**
   * Returns a codec for strings that match a pattern.
   *
   * @param keywords names and values in turn of the keywords in a JSON Schema, except the type
   */
  public static Codec<String> matching(
      String pattern, Supplier<Message> expected, Object... keywords) {
    Predicate<String> matches = Pattern.compile(pattern).asMatchPredicate();
    return new StringCodec<>(expected, s -> matches.test(s) ? s : null, s -> s, false, keywords);
  }

  /** Returns a codec for the constants of an enum, written as codes such as {@code open-floor}. */
  public static <E extends Enum<E>> Codec<E> choice(Class<E> type) {
    return new EnumCodec<>(type);
  }

  /** Returns a codec for whole numbers within bounds, both inclusive. */
  public static Codec<Integer> wholeNumber(int least, int greatest) {
    return new NumberCodec<>(
        () -> expected(least, greatest),
        number -> {
          long value = Long.parseLong(number);
          return within(value, least, greatest) ? (int) value : null;
        },
        bounds(least, greatest));
  }

  /** Returns a codec for whole numbers within bounds, both inclusive. */
  public static Codec<Long> wholeNumber(long least, long greatest) {
    return new NumberCodec<>(
        () -> expected(least, greatest),
        number -> {
          long value = Long.parseLong(number);
          return within(value, least, greatest) ? value : null;
        },
        bounds(least, greatest));
  }

  /** Returns a codec for numbers within bounds, both inclusive. */
  public static Codec<Double> decimal(int least, int greatest) {
    return new NumberCodec<>(
        () -> JsonMessages.of("expected-number", "least", least, "greatest", greatest),
        number -> decimal(Double.parseDouble(number), least, greatest),
        "type",
        "number",
        "minimum",
        least,
        "maximum",
        greatest);
  }

  /** Returns the message for a whole number; the highest number of its type is not mentioned. */
  private static Message expected(long least, long greatest) {
    return greatest == Integer.MAX_VALUE || greatest == Long.MAX_VALUE
        ? JsonMessages.of("expected-integer-from", "least", least)
        : JsonMessages.of("expected-integer", "least", least, "greatest", greatest);
  }

  private static boolean within(long number, long least, long greatest) {
    return number >= least && number <= greatest;
  }

  private static @Nullable Double decimal(double number, int least, int greatest) {
    return number >= least && number <= greatest ? number : null;
  }

  private static Object[] bounds(long least, long greatest) {
    return greatest < Integer.MAX_VALUE
        ? new Object[] {"type", "integer", "minimum", least, "maximum", greatest}
        : new Object[] {"type", "integer", "minimum", least};
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
}
