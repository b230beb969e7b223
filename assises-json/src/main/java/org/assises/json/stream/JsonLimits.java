package org.assises.json.stream;

/**
 * How much of a stranger's JSON is read before it is refused.
 *
 * @param depth objects and arrays open at once, at most
 * @param numberLength characters of a number, at most; not above {@code stringLength}
 * @param stringLength UTF-16 units of a string, at most
 * @param nameLength bytes of a member's name, at most
 * @param members members of one object, at most
 * @param documentBytes bytes of a document, at most {@link #MOST_BYTES}; all of them are held in
 *     memory while it is read
 */
public record JsonLimits(
    int depth, int numberLength, int stringLength, int nameLength, int members, int documentBytes) {
  /** The most bytes that a document may be allowed to have: what one array holds. */
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
      throw new IllegalArgumentException("a number is not longer than a string may be");
    }
    if (documentBytes > MOST_BYTES) {
      throw new IllegalArgumentException(
          "documentBytes is at most " + MOST_BYTES + ", not " + documentBytes);
    }
    if (depth > HIGHEST_DEPTH) {
      throw new IllegalArgumentException("depth is at most " + HIGHEST_DEPTH + ", not " + depth);
    }
  }

  /**
   * {@return depth 64, numbers of 100 characters, strings of 16 777 216 units, names of 1 000
   * bytes, 10 000 members, documents of 16 MiB}
   */
  public static JsonLimits standard() {
    return STANDARD;
  }

  /** {@return these limits with another for the bytes of a document} */
  public JsonLimits withDocumentBytes(int bytes) {
    return new JsonLimits(depth, numberLength, stringLength, nameLength, members, bytes);
  }

  /** {@return these limits with another for the bytes of a member's name} */
  public JsonLimits withNameLength(int bytes) {
    return new JsonLimits(depth, numberLength, stringLength, bytes, members, documentBytes);
  }

  /** {@return these limits with another for the members of one object} */
  public JsonLimits withMembers(int most) {
    return new JsonLimits(depth, numberLength, stringLength, nameLength, most, documentBytes);
  }

  /** {@return these limits with another for the length of a string} */
  public JsonLimits withStringLength(int units) {
    return new JsonLimits(depth, numberLength, units, nameLength, members, documentBytes);
  }

  private static void requirePositive(int limit, String name) {
    if (limit < 1) {
      throw new IllegalArgumentException(name + " is at least 1, not " + limit);
    }
  }
}
