package org.assises.json.codec;

import jakarta.json.stream.JsonLocation;
import java.util.ArrayList;
import java.util.List;
import org.assises.input.InvalidInputException;
import org.assises.input.Problem;
import org.assises.wording.Message;

/** The problems of a document, in the order in which they are found, at most 20. */
final class Problems {
  private static final int MOST = 20;

  private final List<Problem> found = new ArrayList<>();

  /** Thrown to stop reading when the list of problems is full. */
  static final class TooMany extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooMany() {
      super("too many problems", null, false, false);
    }
  }

  /**
   * Adds a problem, unless it equals the previous one.
   *
   * @throws TooMany if the list is then full
   */
  void add(Problem problem) {
    if (!found.isEmpty() && found.get(found.size() - 1).equals(problem)) {
      return;
    }
    found.add(problem);
    if (found.size() == MOST) {
      throw new TooMany();
    }
  }

  void add(String pointer, JsonLocation at, Message what) {
    int line = (int) Math.max(0, at.getLineNumber());
    int column = (int) Math.max(0, at.getColumnNumber());
    add(new Problem(pointer, line, column, what));
  }

  int count() {
    return found.size();
  }

  void throwIfAny() {
    if (!found.isEmpty()) {
      throw new InvalidInputException(found);
    }
  }
}
