package org.assises.json.intake;

import jakarta.json.JsonValue;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.assises.input.InvalidInputException;
import org.assises.input.Problem;
import org.assises.json.stream.JsonLimits;
import org.assises.json.stream.StrictJsonException;
import org.assises.json.stream.StrictJsonProvider;
import org.assises.json.wording.JsonMessages;

/** Reads foreign JSON as a tree, within limits. */
public final class JsonTree {
  /** Reads at most 16 MiB and 800,000 tokens. */
  public static final JsonTree STANDARD =
      new JsonTree(JsonLimits.standard().withDocumentBytes(16 << 20), 800_000);

  private final StrictJsonProvider json;
  private final int mostTokens;

  /**
   * Creates a reader.
   *
   * @param mostTokens the largest number of names, values, and starts and ends of objects and
   *     arrays
   */
  public JsonTree(JsonLimits limits, int mostTokens) {
    this.json = StrictJsonProvider.create(limits);
    this.mostTokens = mostTokens;
  }

  /** {@return whether the bytes begin like an object or an array} */
  public static boolean isJson(byte[] bytes) {
    int at = 0;
    while (at < bytes.length
        && (bytes[at] == ' ' || bytes[at] == '\n' || bytes[at] == '\r' || bytes[at] == '\t')) {
      at++;
    }
    return at < bytes.length && (bytes[at] == '{' || bytes[at] == '[');
  }

  /** {@return the bytes of an input, up to one byte more than the limit} */
  public byte[] bytes(InputStream in) throws IOException {
    return in.readNBytes(json.limits().documentBytes() + 1);
  }

  /**
   * {@return the tree}
   *
   * @throws InvalidInputException if the bytes are not JSON or exceed the limits
   */
  public JsonValue read(byte[] bytes) {
    refuseMoreThanFits(bytes);
    try (JsonParser parser = json.createParser(bytes, 0, bytes.length)) {
      parser.next();
      return parser.getValue();
    }
  }

  /**
   * Limits the number of tokens, since a tree of small values takes a hundred times the memory of
   * its bytes.
   */
  private void refuseMoreThanFits(byte[] bytes) {
    try (JsonParser parser = json.createParser(bytes, 0, bytes.length)) {
      for (int tokens = 0; parser.hasNext(); tokens++) {
        if (tokens == mostTokens) {
          throw new InvalidInputException(List.of(tooManyAt(parser.getLocation())));
        }
        parser.next();
      }
    } catch (StrictJsonException e) {
      throw new InvalidInputException(List.of(e.problem()));
    }
  }

  private static Problem tooManyAt(JsonLocation place) {
    return new Problem(
        "",
        (int) place.getLineNumber(),
        (int) place.getColumnNumber(),
        JsonMessages.of("too-many-values"));
  }
}
