package org.assises.json.schemaorg;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * An output that makes JSON safe in a page: characters that are special in HTML or JavaScript are
 * replaced by JSON escapes. They occur only in strings, so the JSON keeps its meaning.
 */
final class ScriptSafeOutput extends FilterOutputStream {
  private static final int SEPARATOR_FIRST = 0xE2;
  private static final int SEPARATOR_SECOND = 0x80;
  private static final int LINE_SEPARATOR = 0xA8;
  private static final int PARAGRAPH_SEPARATOR = 0xA9;

  /** The number of bytes that are held back because they may begin U+2028 or U+2029. */
  private int waiting;

  ScriptSafeOutput(OutputStream out) {
    super(out);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    int plain = from;
    for (int i = from; i < from + length; i++) {
      if (waiting > 0 || isSpecial(bytes[i] & 0xFF)) {
        out.write(bytes, plain, i - plain);
        write(bytes[i] & 0xFF);
        plain = i + 1;
      }
    }
    out.write(bytes, plain, from + length - plain);
  }

  private static boolean isSpecial(int octet) {
    return octet == '<' || octet == '>' || octet == '&' || octet == SEPARATOR_FIRST;
  }

  @Override
  public void write(int octet) throws IOException {
    int b = octet & 0xFF;
    if (waiting == 2) {
      endSeparator(b);
    } else if (waiting == 1 && b == SEPARATOR_SECOND) {
      waiting = 2;
    } else {
      release();
      begin(b);
    }
  }

  private void endSeparator(int b) throws IOException {
    if (b == LINE_SEPARATOR || b == PARAGRAPH_SEPARATOR) {
      waiting = 0;
      escape(b == LINE_SEPARATOR ? "2028" : "2029");
      return;
    }
    release();
    begin(b);
  }

  private void begin(int b) throws IOException {
    switch (b) {
      case SEPARATOR_FIRST -> waiting = 1;
      case '<' -> escape("003c");
      case '>' -> escape("003e");
      case '&' -> escape("0026");
      default -> out.write(b);
    }
  }

  private void escape(String code) throws IOException {
    out.write(("\\u" + code).getBytes(StandardCharsets.US_ASCII));
  }

  private void release() throws IOException {
    if (waiting > 0) {
      out.write(SEPARATOR_FIRST);
    }
    if (waiting > 1) {
      out.write(SEPARATOR_SECOND);
    }
    waiting = 0;
  }
}
