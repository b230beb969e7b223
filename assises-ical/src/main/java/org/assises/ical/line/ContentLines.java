package org.assises.ical.line;

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
public final class ContentLines {
  private static final Set<String> SCHEMES =
      Set.of("https", "http", "webcal", "webcals", "geo", "tel", "urn", "tag");

  private static final byte[] COLON = {':'};
  private static final byte[] SEMICOLON = {';'};
  private static final byte[] EQUALS = {'='};
  private static final byte[] QUOTE = {'"'};

  private final FoldedOctets octets;
  private final FoldedText characters;
  private boolean inValue;

  /** Writes to a stream through a buffer of its own. */
  public ContentLines(OutputStream out) {
    this(new FoldedOctets(out));
  }

  ContentLines(FoldedOctets octets) {
    this.octets = octets;
    this.characters = new FoldedText(octets);
  }

  /** A part of a calendar that writes its own lines. */
  @FunctionalInterface
  public interface Part {
    void writeTo(ContentLines lines) throws IOException;
  }

  /**
   * {@return whether the URI has a scheme that is safe behind a link in a calendar app: never
   * {@code javascript:} or {@code file:}}
   */
  public static boolean carries(URI uri) {
    return uri.getScheme() != null && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT));
  }

  /** {@return how many lines a text has when it is read back} */
  public static int linesIn(String text) {
    int lines = 1;
    for (int i = 0; i < text.length(); i++) {
      boolean secondOfCrlf = text.charAt(i) == '\n' && i > 0 && text.charAt(i - 1) == '\r';
      if (FoldedText.endsLine(text.charAt(i)) && !secondOfCrlf) {
        lines++;
      }
    }
    return lines;
  }

  /** Copies whole lines that were made by {@link Encoding#lines}. */
  public void copy(byte[] lines) throws IOException {
    octets.lines(lines);
  }

  /** Begins a component. */
  public void begin(Keyword component) throws IOException {
    property(Keyword.BEGIN).token(component).end();
  }

  /** Ends a component. */
  public void end(Keyword component) throws IOException {
    property(Keyword.END).token(component).end();
  }

  /** Begins a content line. */
  public ContentLines property(Token name) throws IOException {
    octets.token(name.octets());
    inValue = false;
    return this;
  }

  /** Adds a parameter, quoted and escaped where it has to be (RFC 6868). */
  public ContentLines parameter(Token name, String value) throws IOException {
    octets.token(SEMICOLON);
    octets.token(name.octets());
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

  /** Adds a parameter with one of the values that RFC 5545 lists. */
  public ContentLines parameter(Token name, Token value) throws IOException {
    octets.token(SEMICOLON);
    octets.token(name.octets());
    octets.token(EQUALS);
    octets.token(value.octets());
    return this;
  }

  /** Appends to a TEXT value. */
  public ContentLines text(String text) throws IOException {
    startValue();
    characters.write(text, Escaping.TEXT);
    return this;
  }

  /** Appends to a TEXT value what was encoded before. */
  public ContentLines text(Phrase phrase) throws IOException {
    startValue();
    octets.encoded(phrase.octets());
    return this;
  }

  /**
   * Appends a separator, or a value whose syntax is known to need no escape, such as {@code
   * CONFIRMED}.
   */
  public ContentLines token(Token token) throws IOException {
    startValue();
    octets.token(token.octets());
    return this;
  }

  /** Appends what is known to need no escape; line ends and controls are kept out all the same. */
  public ContentLines token(String token) throws IOException {
    startValue();
    characters.write(token, Escaping.NONE);
    return this;
  }

  /**
   * Writes a URI, in ASCII.
   *
   * @throws IllegalArgumentException if this kind of URI is not {@linkplain #carries carried}
   */
  public ContentLines uri(URI uri) throws IOException {
    if (!carries(uri)) {
      throw new IllegalArgumentException(
          "no calendar of ours carries a URI of the scheme " + uri.getScheme());
    }
    return token(AsciiUri.of(uri));
  }

  /** Writes a link whose octets are made. */
  public ContentLines uri(Link link) throws IOException {
    startValue();
    octets.encoded(link.octets());
    return this;
  }

  /** Writes an INTEGER. */
  public ContentLines number(int number) throws IOException {
    return token(Integer.toString(number));
  }

  /** Writes a number of degrees with at most six decimals (RFC 5545, 3.8.1.6). */
  public ContentLines decimal(double degrees) throws IOException {
    return token(
        BigDecimal.valueOf(Math.round(degrees * 1e6), 6).stripTrailingZeros().toPlainString());
  }

  /** Writes a DATE. */
  public ContentLines date(LocalDate date) throws IOException {
    startValue();
    int at = octets.room(DateTimeOctets.DATE_LENGTH);
    DateTimeOctets.putDate(octets.buffer(), at, date);
    return this;
  }

  /** Writes a DATE-TIME by the clocks of the place; fractions of a second are cut off. */
  public ContentLines local(LocalDateTime clock) throws IOException {
    startValue();
    int at = octets.room(DateTimeOctets.LOCAL_LENGTH);
    DateTimeOctets.putLocal(octets.buffer(), at, clock);
    return this;
  }

  /** Writes an instant as a DATE-TIME in UTC; fractions of a second are cut off. */
  public ContentLines utc(Instant instant) throws IOException {
    startValue();
    int at = octets.room(DateTimeOctets.UTC_LENGTH);
    DateTimeOctets.putUtc(octets.buffer(), at, instant);
    return this;
  }

  /** Ends the content line. */
  public void end() throws IOException {
    startValue();
    octets.endLine();
  }

  /** Hands everything to the stream and flushes it; the stream stays open. */
  public void flush() throws IOException {
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
