package org.assises.json.table.source;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.assises.input.Problem;
import org.assises.json.wording.JsonMessages;

/**
 * The encoding of a text file: that of its byte order mark, or else UTF-8 if the whole file is
 * valid UTF-8, or else windows-1252.
 */
final class TextEncoding {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** UTF-8 that was read as windows-1252: é becomes Ã©, ’ becomes â€™. */
  private static final Pattern GARBLED = Pattern.compile("Ã[\u0080-\u00BF]|â€");

  private static final int CHUNK = 8_192;

  private final byte[] bytes;
  private final int offset;
  private final Charset charset;
  private final List<Problem> notes;

  /** Creates an encoding for bytes whose text begins at an offset, after the mark. */
  private TextEncoding(byte[] bytes, int offset, Charset charset, List<Problem> notes) {
    this.bytes = bytes;
    this.offset = offset;
    this.charset = charset;
    this.notes = notes;
  }

  static TextEncoding of(byte[] bytes) {
    return byMark(bytes).orElseGet(() -> byContent(bytes));
  }

  List<Problem> notes() {
    return notes;
  }

  Reader reader() {
    return new InputStreamReader(
        new ByteArrayInputStream(bytes, offset, bytes.length - offset), strict(charset));
  }

  private static Optional<TextEncoding> byMark(byte[] bytes) {
    if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(marked(bytes, 3, UTF_8));
    }
    if (begins(bytes, 0xFF, 0xFE)) {
      return Optional.of(marked(bytes, 2, UTF_16LE));
    }
    if (begins(bytes, 0xFE, 0xFF)) {
      return Optional.of(marked(bytes, 2, UTF_16BE));
    }
    return Optional.empty();
  }

  static boolean begins(byte[] bytes, int... start) {
    for (int i = 0; i < start.length; i++) {
      if (i == bytes.length || (bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  private static TextEncoding marked(byte[] bytes, int offset, Charset charset) {
    int wrong = wrongLine(bytes, offset, charset);
    if (wrong > 0) {
      throw Refusal.at(wrong, "charset-wrong", "charset", charset.name());
    }
    return new TextEncoding(bytes, offset, charset, List.of());
  }

  private static TextEncoding byContent(byte[] bytes) {
    int wrong = wrongLine(bytes, 0, UTF_8);
    if (wrong == 0) {
      return new TextEncoding(bytes, 0, UTF_8, List.of());
    }
    int wrongAgain = wrongLine(bytes, 0, WINDOWS_1252);
    if (wrongAgain > 0) {
      throw Refusal.at(wrongAgain, "charset-unknown");
    }
    return new TextEncoding(bytes, 0, WINDOWS_1252, List.of(guessed(bytes, wrong)));
  }

  private static Problem guessed(byte[] bytes, int line) {
    if (GARBLED.matcher(new String(bytes, WINDOWS_1252)).find()) {
      return new Problem("", line, 0, JsonMessages.of("charset-mixed"));
    }
    return new Problem("", 0, 0, JsonMessages.of("charset-guessed"));
  }

  /** {@return the line of the first bytes that are invalid in that charset; 0 if all are valid} */
  private static int wrongLine(byte[] bytes, int offset, Charset charset) {
    CharsetDecoder decoder = strict(charset);
    ByteBuffer in = ByteBuffer.wrap(bytes, offset, bytes.length - offset);
    CharBuffer out = CharBuffer.allocate(CHUNK);
    LineCount lines = new LineCount();
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      lines.add(out.flip());
      out.clear();
      if (result.isError()) {
        return lines.count;
      }
      if (result.isUnderflow()) {
        return 0;
      }
    }
  }

  private static CharsetDecoder strict(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /** Counts lines, and refuses control characters that no text has. */
  private static final class LineCount {
    int count = 1;
    private boolean afterReturn;

    void add(CharBuffer text) {
      while (text.hasRemaining()) {
        add(text.get());
      }
    }

    private void add(char c) {
      if (c == 0) {
        throw Refusal.at(count, "zero-byte");
      }
      if (c == '\r' || (c == '\n' && !afterReturn)) {
        count++;
      }
      afterReturn = c == '\r';
    }
  }
}
