package org.assises.json.stream;

import jakarta.json.stream.JsonParsingException;
import java.util.Locale;
import org.assises.input.Problem;
import org.assises.wording.Message;

/** JSON that the strict parser refuses, and where. */
public final class StrictJsonException extends JsonParsingException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;
  private final boolean repeatedName;

  StrictJsonException(Message what, String pointer, ByteLocation location, boolean repeatedName) {
    super(what.in(Locale.ENGLISH), location);
    this.problem = location.problem(pointer, what);
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
