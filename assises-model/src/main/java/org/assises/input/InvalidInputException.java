package org.assises.input;

import static java.util.stream.Collectors.joining;

import java.util.List;

/**
 * An input (a document, a feed, a calendar) that cannot be read, with every problem found in it.
 *
 * <p>The one exception by which the readers of this library refuse input, whatever is wrong with
 * it. Its message lists all problems, one a line.
 */
public final class InvalidInputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /**
   * Refuses an input.
   *
   * @param problems what is wrong, in the order of the input; at least one
   * @throws IllegalArgumentException if there is no problem
   */
  public InvalidInputException(List<Problem> problems) {
    super(problems.stream().map(Problem::describe).collect(joining("\n")));
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("an input is refused for at least one problem");
    }
    this.problems = List.copyOf(problems);
  }

  /** {@return what is wrong with the input, in its order; never empty} */
  public List<Problem> problems() {
    return problems;
  }
}
