package org.assises.json;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.assises.input.Problem;

/** The result of reading one line: the line, or the problems that make it unreadable. */
public sealed interface LineReading {
  /**
   * The line that was read.
   *
   * @param line the line without its unknown members
   * @param unknownMembers the number of unknown members that were ignored
   */
  record Line(ProposalLine line, int unknownMembers) implements LineReading {
    public Line {
      requireNonNull(line, "line");
    }
  }

  /**
   * A line that cannot be read.
   *
   * @param problems the problems of the line, 1 to 20
   */
  record Unreadable(List<Problem> problems) implements LineReading {
    /**
     * @throws IllegalArgumentException if there is no problem
     */
    public Unreadable {
      problems = List.copyOf(problems);
      if (problems.isEmpty()) {
        throw new IllegalArgumentException("an unreadable line needs at least one problem");
      }
    }
  }
}
