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

/** JSON of others as a tree, within bounds. */
public final class JsonTree {
  /** How many bytes are read at most. */
  public static final int MOST_BYTES = 16 << 20;

  private static final int MOST_TOKENS = 800_000;
  private static final StrictJsonProvider JSON =
      StrictJsonProvider.create(JsonLimits.standard().withDocumentBytes(MOST_BYTES));

  private JsonTree() {}

  /** {@return whether bytes begin as an object or an array does} */
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
   * @throws InvalidInputException if it is no JSON, or more than 16 MiB, or than 800 000 names,
   *     values and ends
   */
  public static JsonValue read(byte[] bytes) {
    refuseMoreThanFits(bytes);
    try (JsonParser parser = JSON.createParser(bytes, 0, bytes.length)) {
      parser.next();
      return parser.getValue();
    }
  }

  /** A tree of many small values takes a hundred times as much memory as its bytes. */
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
