package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One result of a survey.
 *
 * @param id the id that proposals refer to
 * @param statement the result as a sentence
 * @param percent the percentage of people who gave this answer, 0 to 100; empty if not recorded
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

  // The JVM needs 40 ms to link the first equals or hashCode that a record generates.
  @Override
  @SuppressWarnings("exports") // Users need no JSpecify to compile.
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof SurveyResult that
            && id.equals(that.id)
            && statement.equals(that.statement)
            && percent.equals(that.percent));
  }
}
