package org.assises.ical;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Set;

/**
 * Content lines (RFC 5545, 3.1), part after part: a name, its parameters, its value, the end.
 *
 * <pre>{@code
 * lines.property("DTSTART").parameter("TZID", "Europe/Paris").local(clock).end();
 * }</pre>
 *
 * <p>Whatever the texts hold, a property is one content line. The stream is flushed by {@link
 * #flush()} and never closed.
 */
final class ContentLines {
  private static final Set<String> SCHEMES =
      Set.of("https", "http", "webcal", "webcals", "geo", "tel", "urn", "tag");

  private static final byte[] COLON = {':'};
  private static final byte[] SEMICOLON = {';'};
  private static final byte[] EQUALS = {'='};
  private static final byte[] QUOTE = {'"'};

  private final FoldedOctets octets;
  private final FoldedText characters;
  private final byte[] lastInstant = new byte[DateTimeOctets.UTC_LENGTH];
  private long lastSecond = Long.MIN_VALUE;
  private boolean inValue;

  ContentLines(OutputStream out) {
    this.octets = new FoldedOctets(out);
    this.characters = new FoldedText(octets);
  }

  /** A part of a calendar that writes its own lines. */
  @FunctionalInterface
  interface Part {
    void writeTo(ContentLines lines) throws IOException;
  }

  /**
   * {@return whether the URI has a scheme that is safe behind a link in a calendar app: never
   * {@code javascript:} or {@code file:}}
   */
  static boolean carries(URI uri) {
    return uri.getScheme() != null && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT));
  }

  /** Copies whole lines that were made by {@link Encoding#lines}. */
  void copy(byte[] lines) throws IOException {
    octets.lines(lines);
  }

  void begin(Keyword component) throws IOException {
    property(Keyword.BEGIN).token(component).end();
  }

  void end(Keyword component) throws IOException {
    property(Keyword.END).token(component).end();
  }

  ContentLines property(Keyword name) throws IOException {
    octets.token(name.octets);
    inValue = false;
    return this;
  }

  ContentLines parameter(Keyword name, String value) throws IOException {
    octets.token(SEMICOLON);
    octets.token(name.octets);
    octets.token(EQUALS);
    if (isName(value)) {
      characters.write(value, Escaping.NONE);
      return this;
    }
    octets.token(QUOTE);
    characters.write(value, Escaping.PARAMETER);
    octets.token(QUOTE);
    return this;
  }

  ContentLines parameter(Keyword name, Keyword value) throws IOException {
    octets.token(SEMICOLON);
    octets.token(name.octets);
    octets.token(EQUALS);
    octets.token(value.octets);
    return this;
  }

  /** Appends to a TEXT value. */
  ContentLines text(String text) throws IOException {
    startValue();
    characters.write(text, Escaping.TEXT);
    return this;
  }

  /** Appends to a TEXT value what was encoded before. */
  ContentLines text(Phrase phrase) throws IOException {
    startValue();
    octets.encoded(phrase.octets());
    return this;
  }

  /**
   * Appends a separator, or a value whose syntax is known to need no escape, such as {@code
   * CONFIRMED}.
   */
  ContentLines token(Keyword token) throws IOException {
    startValue();
    octets.token(token.octets);
    return this;
  }

  ContentLines token(String token) throws IOException {
    startValue();
    characters.write(token, Escaping.NONE);
    return this;
  }

  /**
   * Writes a URI, in ASCII.
   *
   * @throws IllegalArgumentException if this kind of URI is not {@linkplain #carries carried}
   */
  ContentLines uri(URI uri) throws IOException {
    if (!carries(uri)) {
      throw new IllegalArgumentException(
          "no calendar of ours carries a URI of the scheme " + uri.getScheme());
    }
    return token(AsciiUri.of(uri));
  }

  /** Writes a link whose octets are made. */
  ContentLines uri(Link link) throws IOException {
    startValue();
    octets.encoded(link.octets());
    return this;
  }

  ContentLines number(int number) throws IOException {
    return token(Integer.toString(number));
  }

  /** Writes a number of degrees with at most six decimals (RFC 5545, 3.8.1.6). */
  ContentLines decimal(double degrees) throws IOException {
    return token(
        BigDecimal.valueOf(Math.round(degrees * 1e6), 6).stripTrailingZeros().toPlainString());
  }

  ContentLines date(LocalDate date) throws IOException {
    startValue();
    int at = octets.room(DateTimeOctets.DATE_LENGTH);
    DateTimeOctets.putDate(octets.buffer(), at, date);
    return this;
  }

  ContentLines local(LocalDateTime clock) throws IOException {
    startValue();
    int at = octets.room(DateTimeOctets.LOCAL_LENGTH);
    DateTimeOctets.putLocal(octets.buffer(), at, clock);
    return this;
  }

  /** Writes an instant; the one that was written last, as is usual, is not computed again. */
  ContentLines utc(Instant instant) throws IOException {
    startValue();
    if (instant.getEpochSecond() != lastSecond) {
      DateTimeOctets.putUtc(lastInstant, 0, instant);
      lastSecond = instant.getEpochSecond();
    }
    octets.token(lastInstant);
    return this;
  }

  void end() throws IOException {
    startValue();
    octets.endLine();
  }

  void flush() throws IOException {
    octets.flush();
  }

  private void startValue() throws IOException {
    if (!inValue) {
      octets.token(COLON);
      inValue = true;
    }
  }

  private static boolean isName(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean safe = c < 128 && (Character.isLetterOrDigit(c) || "/_-.+".indexOf(c) >= 0);
      if (!safe) {
        return false;
      }
    }
    return !value.isEmpty();
  }
}
