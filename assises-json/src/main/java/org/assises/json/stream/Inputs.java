package org.assises.json.stream;

import jakarta.json.JsonException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads whole inputs into memory, up to one byte more than the limit. */
final class Inputs {
  private Inputs() {}

  static byte[] bytes(InputStream in, int limit) {
    try {
      return in.readNBytes(limit + 1);
    } catch (IOException e) {
      throw new JsonException("the input cannot be read", e);
    }
  }

  static byte[] bytes(Reader in, int limit) {
    try {
      return encode(CharBuffer.wrap(characters(in, limit + 1)));
    } catch (CharacterCodingException e) {
      throw new JsonException("the input contains an unpaired surrogate", e);
    } catch (IOException e) {
      throw new JsonException("the input cannot be read", e);
    }
  }

  private static char[] characters(Reader in, int most) throws IOException {
    char[] read = new char[Math.min(most, 8 * 1024)];
    int length = 0;
    for (int n = in.read(read, 0, read.length);
        n > 0;
        n = in.read(read, length, read.length - length)) {
      length += n;
      if (length == read.length) {
        read = Arrays.copyOf(read, (int) Math.min(most, 2L * length));
      }
    }
    return Arrays.copyOf(read, length);
  }

  private static byte[] encode(CharBuffer characters) throws CharacterCodingException {
    ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(characters);
    byte[] bytes = new byte[encoded.remaining()];
    encoded.get(bytes);
    return bytes;
  }
}
