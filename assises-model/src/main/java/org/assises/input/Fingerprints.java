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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.assises.model.FollowUp;
import org.assises.model.Id;
import org.assises.model.PartialDate;
import org.assises.model.Text;

/**
 * Computes short digests of values, so that a document can detect changes at a source without
 * storing the values.
 *
 * <p>Different values have the same fingerprint with a probability of 1 in 280 billion. Documents
 * keep fingerprints for years, so the algorithm must not change.
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

  /** {@return the fingerprint of a value; empty if the value is empty} */
  Optional<String> of(Object value) {
    StringBuilder text = new StringBuilder();
    write(value, text);
    return text.isEmpty() ? Optional.empty() : Optional.of(digest(text.toString(), OCTETS));
  }

  /** {@return the fingerprint of a follow-up without its date} */
  String ofFollowUp(FollowUp followUp) {
    return of(Sayings.of(followUp)).orElseThrow();
  }

  /** {@return the fingerprints of follow-ups, in their order} */
  Set<String> ofFollowUps(List<FollowUp> followUps) {
    Set<String> prints = new LinkedHashSet<>();
    followUps.forEach(followUp -> prints.add(ofFollowUp(followUp)));
    return prints;
  }

  /** {@return the fingerprint of an id at a source, which may be any text} */
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

  /** Writes the length first, so that the result is unambiguous. */
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
    throw new IllegalArgumentException("values of " + value.getClass() + " have no fingerprint");
  }
}
