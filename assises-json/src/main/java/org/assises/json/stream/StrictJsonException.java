package org.assises.json.stream;

import jakarta.json.stream.JsonParsingException;
import org.assises.input.Problem;

/** JSON that the strict parser refuses, and where. */
public final class StrictJsonException extends JsonParsingException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;
  private final boolean repeatedName;

  StrictJsonException(String message, String pointer, ByteLocation location, boolean repeatedName) {
    super(message, location);
    this.problem = location.problem(pointer, message);
    this.repeatedName = repeatedName;
  }

  /** {@return what is wrong, with its JSON pointer (RFC 6901), line and column} */
  public Problem problem() {
    return problem;
  }

  /**
   * {@return whether the trouble is a member name that its object already has}
   *
   * <p>After this one refusal the parser can go on: its next event is the repeated member's value.
   */
  public boolean isRepeatedName() {
    return repeatedName;
  }
}
