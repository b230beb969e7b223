package org.assises.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.assises.model.Id;
import org.assises.model.PartialDate;
import org.assises.model.Text;

/**
 * Short digests by which a document remembers what a source said without repeating it.
 *
 * <p>Two values of different content have different fingerprints, but for one pair in 280 billion.
 * Documents keep fingerprints for years: what they are made of must not change.
 */
final class Fingerprints {
  private static final int OCTETS = 6;
  private static final int OCTETS_OF_KEY = 9;

  private final MessageDigest sha256;

  Fingerprints() {
    try {
      sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JVM has SHA-256", e);
    }
  }

  /** {@return the fingerprint of a value; empty where it says nothing} */
  Optional<String> of(Object value) {
    StringBuilder text = new StringBuilder();
    write(value, text);
    return text.isEmpty() ? Optional.empty() : Optional.of(digest(text.toString(), OCTETS));
  }

  /** {@return the fingerprint of an id that a source gives, which may hold anything} */
  String ofKey(String key) {
    return digest(key, OCTETS_OF_KEY);
  }

  private String digest(String text, int octets) {
    byte[] digest = sha256.digest(text.getBytes(UTF_8));
    byte[] first = Arrays.copyOf(digest, octets);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(first);
  }

  private static void write(Object value, StringBuilder out) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(present -> write(present, out));
    } else if (value instanceof Collection<?> many) {
      many.forEach(each -> writeQuoted(each, out));
    } else if (value instanceof Text text) {
      write(text.byLanguage(), out);
    } else if (value instanceof Map<?, ?> map) {
      new TreeMap<>(map).forEach((name, each) -> writeNamed(String.valueOf(name), each, out));
    } else if (value instanceof Boolean truth) {
      out.append(truth ? "yes" : "");
    } else {
      out.append(scalar(value));
    }
  }

  private static void writeNamed(String name, Object value, StringBuilder out) {
    StringBuilder written = new StringBuilder();
    write(value, written);
    if (!written.isEmpty()) {
      out.append(name).append('=');
      append(written, out);
    }
  }

  private static void writeQuoted(Object value, StringBuilder out) {
    StringBuilder written = new StringBuilder();
    write(value, written);
    append(written, out);
  }

  /** Writes the length first, so that no text can pass for several. */
  private static void append(StringBuilder written, StringBuilder out) {
    out.append(written.length()).append(':').append(written).append(';');
  }

  private static String scalar(Object value) {
    if (value instanceof Id id) {
      return id.value();
    }
    if (value instanceof Enum<?> choice) {
      return choice.name();
    }
    if (value instanceof Locale locale) {
      return locale.toLanguageTag();
    }
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    if (value instanceof String
        || value instanceof Number
        || value instanceof URI
        || value instanceof PartialDate
        || value instanceof LocalDate
        || value instanceof ZonedDateTime
        || value instanceof Duration) {
      return value.toString();
    }
    throw new IllegalArgumentException("there is no fingerprint of a " + value.getClass());
  }
}
