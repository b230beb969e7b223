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
  public static final Codec<String> STRING = new TextCodec(null, "expected-string");

  /** A day, such as {@code 2024-11-23}. */
  public static final Codec<LocalDate> DATE =
      new StringCodec<>("expected-date", true, "format", "date") {
        @Override
        protected String text(LocalDate date) {
          return Rfc3339Text.of(date);
        }

        @Override
        protected @Nullable LocalDate parse(String text, Reading in) {
          return Rfc3339.date(text);
        }
      };

  /** A local time with its offset from UTC, such as {@code 2024-11-23T08:50:00+01:00}. */
  public static final Codec<OffsetDateTime> TIME =
      new StringCodec<>("expected-time", true, "format", "date-time") {
        @Override
        protected String text(OffsetDateTime time) {
          return Rfc3339Text.of(time);
        }

        @Override
        protected @Nullable OffsetDateTime parse(String text, Reading in) {
          return Rfc3339.time(text);
        }
      };

  /**
   * An instant, such as {@code 2024-11-20T10:00:00Z}. It is written in UTC, and read with any
   * offset.
   */
  public static final Codec<Instant> INSTANT = new InstantCodec();

  /** A time zone by its IANA name, such as {@code Europe/Paris}. */
  public static final Codec<ZoneId> ZONE = new ZoneCodec();

  /** A language by its canonical tag (BCP 47), such as {@code br}. */
  public static final Codec<Locale> LANGUAGE =
      new StringCodec<>(
          "expected-language",
          true,
          "pattern",
          "^[A-Za-z0-9]{1,8}(-[A-Za-z0-9]{1,8})*$",
          "examples",
          List.of("fr", "br")) {
        @Override
        protected String text(Locale language) {
          return language.toLanguageTag();
        }

        @Override
        protected @Nullable Locale parse(String tag, Reading in) {
          return language(tag);
        }
      };

  /** An absolute http or https link. */
  public static final Codec<URI> LINK = new LinkCodec();

  /** An amount of money as a number, without its currency. */
  public static final Codec<BigDecimal> AMOUNT =
      new NumberCodec<>("type", "number", "minimum", 0) {
        @Override
        Message expected() {
          return JsonMessages.of("expected-amount");
        }

        @Override
        BigDecimal parse(String number) {
          return new BigDecimal(number);
        }
      };

  /** A currency by its three-letter code (ISO 4217). */
  public static final Codec<String> CURRENCY =
      new TextCodec(null, "expected-currency", "pattern", "^[A-Z]{3}$");

  private Scalars() {}

  /** Returns a codec for one line of text that is not blank; the schema states the length. */
  public static Codec<String> line(int longest) {
    return new TextCodec(
        null,
        "expected-string",
        "maxLength",
        longest,
        "pattern",
        "^[ \\t]*[^ \\t\\r\\n][^\\r\\n]*$");
  }

  /**
   * Returns a codec for strings that match a pattern, which must mean the same in Java and schemas.
   *
   * @param expected the code of the problem of any other value
   */
  public static Codec<String> matching(String pattern, String expected) {
    return matching(pattern, expected, "pattern", "^(" + pattern + ")$");
  }

  /**
   * Returns a codec for strings that match a pattern.
   *
   * @param expected the code of the problem of any other value
   * @param keywords names and values in turn of the keywords in a JSON Schema, except the type
   */
  public static Codec<String> matching(String pattern, String expected, Object... keywords) {
    return new TextCodec(pattern, expected, keywords);
  }

  /**
   * Returns a codec for strings that match a pattern, as the model requires it too.
   *
   * @param malformed the code of the model's problem of any other value
   */
  public static Codec<String> wellFormed(String pattern, String malformed) {
    return new TextCodec(pattern, malformed, "pattern", "^(" + pattern + ")$") {
      @Override
      protected Message expected() {
        return Message.of(malformed);
      }
    };
  }

  /** Returns a codec for the constants of an enum, written as codes such as {@code open-floor}. */
  public static <E extends Enum<E>> Codec<E> choice(Class<E> type) {
    return new EnumCodec<>(type);
  }

  /** Returns a codec for whole numbers within bounds, both inclusive. */
  public static Codec<Integer> wholeNumber(int least, int greatest) {
    return new NumberCodec<>(bounds(least, greatest)) {
      @Override
      Message expected() {
        return Scalars.expected(least, greatest);
      }

      @Override
      @Nullable Integer parse(String number) {
        long value = Long.parseLong(number);
        return within(value, least, greatest) ? (int) value : null;
      }
    };
  }

  /** Returns a codec for whole numbers within bounds, both inclusive. */
  public static Codec<Long> wholeNumber(long least, long greatest) {
    return new NumberCodec<>(bounds(least, greatest)) {
      @Override
      Message expected() {
        return Scalars.expected(least, greatest);
      }

      @Override
      @Nullable Long parse(String number) {
        long value = Long.parseLong(number);
        return within(value, least, greatest) ? value : null;
      }
    };
  }

  /** Returns a codec for numbers within bounds, both inclusive. */
  public static Codec<Double> decimal(int least, int greatest) {
    return new NumberCodec<>("type", "number", "minimum", least, "maximum", greatest) {
      @Override
      Message expected() {
        return JsonMessages.of("expected-number", "least", least, "greatest", greatest);
      }

      @Override
      @Nullable Double parse(String number) {
        double value = Double.parseDouble(number);
        return value >= least && value <= greatest ? value : null;
      }
    };
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

  private static Object[] bounds(long least, long greatest) {
    return greatest < Integer.MAX_VALUE
        ? new Object[] {"type", "integer", "minimum", least, "maximum", greatest}
        : new Object[] {"type", "integer", "minimum", least};
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
