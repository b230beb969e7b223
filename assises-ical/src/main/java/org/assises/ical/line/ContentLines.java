package org.assises.ical.line;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Set;

/**
 * Writes content lines (RFC 5545, 3.1) part by part: a name, its parameters, its value, the end.
 *
 * <pre>{@code
 * lines.property("DTSTART").parameter("TZID", "Europe/Paris").local(clock).end();
 * }</pre>
 *
 * <p>Every property is exactly one content line, whatever its texts contain. {@link #flush()}
 * flushes the stream; nothing closes it.
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

  /** Writes to a stream through a buffer; {@link #flush()} empties it. */
  public ContentLines(OutputStream out) {
    this(new FoldedOctets(out));
  }

  private ContentLines(FoldedOctets octets) {
    this.octets = octets;
    this.characters = new FoldedText(octets);
  }

  /**
   * {@return content lines that stay in memory until they are {@linkplain #taken taken}, to encode
   * once what occurs more than once in a calendar}
   */
  public static ContentLines kept() {
    return new ContentLines(FoldedOctets.kept());
  }

  /** {@return the kept lines written since the last call as octets, folded, for {@link #copy}} */
  public byte[] taken() {
    return octets.taken();
  }

  /**
   * {@return the text, encoded as part of a TEXT value} Lines that are kept must be taken before.
   */
  public Phrase phrase(String text) throws IOException {
    octets.startEndlessLine();
    characters.write(text, Escaping.TEXT);
    return new Phrase(text, octets.taken());
  }

  /**
   * {@return whether the scheme of the URI is safe as a link in a calendar app; {@code javascript:}
   * and {@code file:} are not}
   */
  public static boolean carries(URI uri) {
    return uri.getScheme() != null && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT));
  }

  /** Copies lines encoded by {@link #taken}. */
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
  public ContentLines property(Keyword name) throws IOException {
    octets.token(name.octets());
    inValue = false;
    return this;
  }

  /** Adds a parameter, quoted and escaped if needed (RFC 6868). */
  public ContentLines parameter(Keyword name, String value) throws IOException {
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

  /** Adds a parameter with a value that needs no quotes. */
  public ContentLines parameter(Keyword name, Keyword value) throws IOException {
    octets.token(SEMICOLON);
    octets.token(name.octets());
    octets.token(EQUALS);
    octets.token(value.octets());
    return this;
  }

  /** Appends to a TEXT value. */
  public ContentLines text(String text) throws IOException {
    addText(text);
    return this;
  }

  /** Appends to a TEXT value, and returns the number of lines of the text when it is read back. */
  int addText(String text) throws IOException {
    startValue();
    return characters.write(text, Escaping.TEXT);
  }

  /** Appends an encoded phrase to a TEXT value. */
  public ContentLines text(Phrase phrase) throws IOException {
    startValue();
    octets.encoded(phrase.octets());
    return this;
  }

  /** Appends a value that needs no escaping, such as {@code CONFIRMED}. */
  public ContentLines token(Keyword token) throws IOException {
    startValue();
    octets.token(token.octets());
    return this;
  }

  /** Appends text that needs no escaping; control characters are left out all the same. */
  public ContentLines token(String token) throws IOException {
    startValue();
    characters.write(token, Escaping.NONE);
    return this;
  }

  /**
   * Writes a URI, which must be in ASCII.
   *
   * @throws IllegalArgumentException if its scheme is not {@linkplain #carries safe}
   */
  public ContentLines uri(URI uri) throws IOException {
    if (!carries(uri)) {
      throw new IllegalArgumentException(
          "a calendar must not contain a URI with the scheme " + uri.getScheme());
    }
    return token(uri.toString());
  }

  /** Writes an encoded link. */
  public ContentLines uri(Link link) throws IOException {
    startValue();
    octets.encoded(link.octets());
    return this;
  }

  /** Writes an INTEGER. */
  public ContentLines number(int number) throws IOException {
    return token(Integer.toString(number));
  }

  /**
   * Writes a number of degrees with at most six decimals (RFC 5545, 3.8.1.6). The first BigDecimal
   * of a JVM would take 0.2 ms.
   */
  public ContentLines decimal(double degrees) throws IOException {
    long millionths = Math.round(degrees * 1e6);
    long size = Math.abs(millionths);
    String number =
        (millionths < 0 ? "-" : "")
            + size / 1_000_000
            + "."
            + Long.toString(1_000_000 + size % 1_000_000).substring(1);
    int length = number.length();
    while (number.charAt(length - 1) == '0') {
      length--;
    }
    return token(number.substring(0, number.charAt(length - 1) == '.' ? length - 1 : length));
  }

  /** Writes a DATE. */
  public ContentLines date(LocalDate date) throws IOException {
    startValue();
    octets.date(date);
    return this;
  }

  /** Writes a local DATE-TIME; fractions of a second are dropped. */
  public ContentLines local(LocalDateTime clock) throws IOException {
    startValue();
    octets.local(clock);
    return this;
  }

  /** Writes an instant as a DATE-TIME in UTC; fractions of a second are dropped. */
  public ContentLines utc(Instant instant) throws IOException {
    startValue();
    octets.utc(instant);
    return this;
  }

  /** Ends the content line. */
  public void end() throws IOException {
    startValue();
    octets.endLine();
  }

  /** Writes the buffer to the stream and flushes it; the stream stays open. */
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
      if (!isLetterOrDigit(c) && "/_-.+".indexOf(c) < 0) {
        return false;
      }
    }
    return !value.isEmpty();
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
