package org.assises.json.intake;

import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import java.util.List;
import org.assises.input.InvalidInputException;
import org.assises.input.Problem;
import org.assises.json.stream.JsonLimits;
import org.assises.json.stream.StrictJsonException;
import org.assises.json.stream.StrictJsonProvider;
import org.assises.json.wording.JsonMessages;

/** Reads foreign JSON as a tree, within limits. */
public final class JsonTree {
  /** The largest number of bytes that are read. */
  public static final int MOST_BYTES = 16 << 20;

  private static final int MOST_TOKENS = 800_000;
  private static final StrictJsonProvider JSON =
      StrictJsonProvider.create(JsonLimits.standard().withDocumentBytes(MOST_BYTES));

  private JsonTree() {}

  /** {@return whether the bytes begin like an object or an array} */
  public static boolean isJson(byte[] bytes) {
    int at = 0;
    while (at < bytes.length
        && (bytes[at] == ' ' || bytes[at] == '\n' || bytes[at] == '\r' || bytes[at] == '\t')) {
      at++;
    }
    return at < bytes.length && (bytes[at] == '{' || bytes[at] == '[');
  }

  /**
   * {@return the tree}
   *
   * @throws InvalidInputException if the bytes are not JSON, are more than 16 MiB, or have more
   *     than 800,000 tokens (names, values, and starts and ends of objects and arrays)
   */
  public static JsonValue read(byte[] bytes) {
    refuseMoreThanFits(bytes);
    try (JsonParser parser = JSON.createParser(bytes, 0, bytes.length)) {
      parser.next();
      return parser.getValue();
    }
  }

  /**
   * Limits the number of tokens, since a tree of small values takes a hundred times the memory of
   * its bytes.
   */
  private static void refuseMoreThanFits(byte[] bytes) {
    try (JsonParser parser = JSON.createParser(bytes, 0, bytes.length)) {
      for (int tokens = 0; parser.hasNext(); tokens++) {
        if (tokens == MOST_TOKENS) {
          throw new InvalidInputException(
              List.of(
                  new Problem(
                      "",
                      (int) parser.getLocation().getLineNumber(),
                      (int) parser.getLocation().getColumnNumber(),
                      JsonMessages.of("too-many-values"))));
        }
        parser.next();
      }
    } catch (StrictJsonException e) {
      throw new InvalidInputException(List.of(e.problem()));
    }
  }
}
