package org.assises.input;

import static java.util.stream.Collectors.joining;

import java.util.List;

/**
 * Thrown when an input, such as a document, a feed or a calendar, cannot be read. It lists every
 * problem that was found.
 *
 * <p>All readers of this library refuse invalid input with this exception. The message has one line
 * for each problem.
 */
public final class InvalidInputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /**
   * Creates an exception with the problems of an input.
   *
   * @param problems the problems, in the order of the input; at least one
   * @throws IllegalArgumentException if the list is empty
   */
  public InvalidInputException(List<Problem> problems) {
    super(problems.stream().map(Problem::describe).collect(joining("\n")));
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("the list of problems must not be empty");
    }
    this.problems = List.copyOf(problems);
  }

  /** {@return the problems, in the order of the input; at least one} */
  public List<Problem> problems() {
    return problems;
  }
}
