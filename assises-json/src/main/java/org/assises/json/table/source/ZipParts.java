package org.assises.json.table.source;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.assises.input.InvalidInputException;

/**
 * The parts of a zip file in memory, found by the central directory at its end (APPNOTE.TXT, 4.3).
 * Only requested parts are decompressed.
 */
final class ZipParts {
  private static final int END = 0x06054b50;
  private static final int END_SIZE = 22;
  private static final int ENTRY = 0x02014b50;
  private static final int ENTRY_SIZE = 46;
  private static final int LOCAL = 0x04034b50;
  private static final int LOCAL_SIZE = 30;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int MOST_PARTS = 10_000;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  private final byte[] bytes;
  private final ByteBuffer zip;
  private final Map<String, Part> parts = new HashMap<>();

  private record Part(int flags, int method, int packedSize, int size, int header) {
    boolean isEncrypted() {
      return (flags & 1) != 0;
    }
  }

  ZipParts(byte[] bytes) {
    this.bytes = bytes;
    this.zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    try {
      readDirectory();
    } catch (IndexOutOfBoundsException e) {
      throw damaged();
    }
  }

  static boolean isZip(byte[] bytes) {
    return bytes.length >= 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3;
  }

  boolean has(String name) {
    return parts.containsKey(name);
  }

  /** {@return a part, decompressed while it is read; empty if it is missing or has no content} */
  Optional<InputStream> open(String name) {
    return Optional.ofNullable(parts.get(name)).filter(part -> part.size() != 0).map(this::open);
  }

  private void readDirectory() {
    int end = end();
    int count = unsigned(end + 10);
    if (count > MOST_PARTS) {
      throw Refusal.of("too-many-parts", "most", MOST_PARTS);
    }
    int at = zip.getInt(end + 16);
    for (int i = 0; i < count; i++) {
      at = readEntry(at);
    }
  }

  private int end() {
    int last = bytes.length - END_SIZE;
    for (int at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
      if (zip.getInt(at) == END) {
        return at;
      }
    }
    throw damaged();
  }

  private int readEntry(int at) {
    if (zip.getInt(at) != ENTRY) {
      throw damaged();
    }
    int nameSize = unsigned(at + 28);
    Part part =
        new Part(
            unsigned(at + 8),
            unsigned(at + 10),
            zip.getInt(at + 20),
            zip.getInt(at + 24),
            zip.getInt(at + 42));
    String name = new String(slice(at + ENTRY_SIZE, nameSize), StandardCharsets.UTF_8);
    if (parts.put(name, part) != null) {
      throw Refusal.of("zip-name-twice");
    }
    return at + ENTRY_SIZE + nameSize + unsigned(at + 30) + unsigned(at + 32);
  }

  private InputStream open(Part part) {
    if (part.isEncrypted()) {
      throw encrypted();
    }
    try {
      if (zip.getInt(part.header()) != LOCAL) {
        throw damaged();
      }
      int names = unsigned(part.header() + 26) + unsigned(part.header() + 28);
      return inflated(part, part.header() + LOCAL_SIZE + names);
    } catch (IndexOutOfBoundsException e) {
      throw damaged();
    }
  }

  private InputStream inflated(Part part, int start) {
    if (part.packedSize() < 0 || start < 0 || part.packedSize() > bytes.length - start) {
      throw damaged();
    }
    InputStream packed = new ByteArrayInputStream(bytes, start, part.packedSize());
    return switch (part.method()) {
      case STORED -> packed;
      case DEFLATED -> new InflaterInputStream(packed, new Inflater(true));
      default -> throw damaged();
    };
  }

  private byte[] slice(int start, int size) {
    byte[] slice = new byte[size];
    zip.get(start, slice);
    return slice;
  }

  private int unsigned(int at) {
    return Short.toUnsignedInt(zip.getShort(at));
  }

  static InvalidInputException encrypted() {
    return Refusal.of("password");
  }

  static InvalidInputException damaged() {
    return Refusal.of("zip-damaged");
  }
}
