package org.assises.json.stream;

import jakarta.json.stream.JsonParsingException;
import java.util.Locale;
import org.assises.input.Problem;
import org.assises.wording.Message;

/** Thrown for input that the strict parser refuses; it says what is wrong and where. */
public final class StrictJsonException extends JsonParsingException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;
  private final boolean repeatedName;

  StrictJsonException(Message what, String pointer, ByteLocation location, boolean repeatedName) {
    super(what.in(Locale.ENGLISH), location);
    this.problem = location.problem(pointer, what);
    this.repeatedName = repeatedName;
  }

  /** {@return the problem, with its JSON pointer (RFC 6901), line and column} */
  public Problem problem() {
    return problem;
  }

  /**
   * {@return whether the problem is a name that its object already has}
   *
   * <p>Only after such a problem can the parser continue: its next event is the value of the
   * repeated member.
   */
  public boolean isRepeatedName() {
    return repeatedName;
  }
}
