package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * One thing that a survey found: a part of the diagnosis.
 *
 * @param id by which proposals refer to it
 * @param statement what was found
 * @param percent of those who answered, from 0 to 100; empty where no figure was given
 */
public record SurveyResult(ResultId id, Text statement, Optional<Attested<Figure>> percent) {
  /**
   * @throws IllegalArgumentException if the percentage is above 100
   */
  public SurveyResult {
    requireNonNull(id, "id");
    requireNonNull(statement, "statement");
    percent.ifPresent(share -> Rules.range("a percentage", share.value().value(), 0, 100));
  }
}
