package org.assises.json;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.assises.input.Problem;

/** What was made of the bytes of one line: the line, or the problems for which it is refused. */
public sealed interface LineReading {
  /**
   * The line that was read.
   *
   * @param line without the members that this version does not know
   * @param unknownMembers how many of these were passed over
   */
  record Line(ProposalLine line, int unknownMembers) implements LineReading {
    public Line {
      requireNonNull(line, "line");
    }
  }

  /**
   * A line that cannot be read.
   *
   * @param problems what is wrong with it, at least one and at most twenty
   */
  record Unreadable(List<Problem> problems) implements LineReading {
    /**
     * @throws IllegalArgumentException if there is no problem
     */
    public Unreadable {
      problems = List.copyOf(problems);
      if (problems.isEmpty()) {
        throw new IllegalArgumentException("a line is unreadable for at least one problem");
      }
    }
  }
}
