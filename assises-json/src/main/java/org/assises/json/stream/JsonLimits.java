package org.assises.json.stream;

/**
 * The limits of a JSON document; the parser refuses a document that exceeds one. All are at least
 * 1.
 *
 * @param depth the deepest nesting of objects and arrays, at most 1,000
 * @param numberLength the longest number, in characters; at most {@code stringLength}
 * @param stringLength the longest string, in UTF-16 units
 * @param nameLength the longest name of a member, in bytes
 * @param members the most members of an object
 * @param documentBytes the longest document, in bytes, at most {@link #MOST_BYTES}; the whole
 *     document is held in memory
 */
public record JsonLimits(
    int depth, int numberLength, int stringLength, int nameLength, int members, int documentBytes) {
  /** The highest possible limit for the bytes of a document: the size of an array. */
  public static final int MOST_BYTES = Integer.MAX_VALUE - 16;

  private static final int HIGHEST_DEPTH = 1_000;
  private static final JsonLimits STANDARD =
      new JsonLimits(64, 100, 16 << 20, 1_000, 10_000, 16 << 20);

  public JsonLimits {
    requirePositive(depth, "depth");
    requirePositive(numberLength, "numberLength");
    requirePositive(stringLength, "stringLength");
    requirePositive(nameLength, "nameLength");
    requirePositive(members, "members");
    requirePositive(documentBytes, "documentBytes");
    if (numberLength > stringLength) {
      throw new IllegalArgumentException("numberLength must be at most stringLength");
    }
    if (documentBytes > MOST_BYTES) {
      throw new IllegalArgumentException(
          "documentBytes must be at most " + MOST_BYTES + ", not " + documentBytes);
    }
    if (depth > HIGHEST_DEPTH) {
      throw new IllegalArgumentException(
          "depth must be at most " + HIGHEST_DEPTH + ", not " + depth);
    }
  }

  /**
   * {@return the default limits: depth 64, numbers of 100 characters, strings of 16,777,216 units,
   * names of 1,000 bytes, 10,000 members, documents of 16 MiB}
   */
  public static JsonLimits standard() {
    return STANDARD;
  }

  /** {@return these limits with another {@link #documentBytes()}} */
  public JsonLimits withDocumentBytes(int bytes) {
    return new JsonLimits(depth, numberLength, stringLength, nameLength, members, bytes);
  }

  /** {@return these limits with another {@link #nameLength()}} */
  public JsonLimits withNameLength(int bytes) {
    return new JsonLimits(depth, numberLength, stringLength, bytes, members, documentBytes);
  }

  /** {@return these limits with another number of {@link #members()}} */
  public JsonLimits withMembers(int most) {
    return new JsonLimits(depth, numberLength, stringLength, nameLength, most, documentBytes);
  }

  /** {@return these limits with another {@link #stringLength()}} */
  public JsonLimits withStringLength(int units) {
    return new JsonLimits(depth, numberLength, units, nameLength, members, documentBytes);
  }

  private static void requirePositive(int limit, String name) {
    if (limit < 1) {
      throw new IllegalArgumentException(name + " must be at least 1, not " + limit);
    }
  }
}
