package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A topic that a session reports on. */
public sealed interface Subject {
  /**
   * Returns the result of the function for this kind of subject. A kind that is added later adds a
   * parameter, so that the compiler finds every place that has to handle it.
   */
  <R> R match(
      Function<OfSurvey, R> survey,
      Function<OfWorkshops, R> workshops,
      Function<OfBalance, R> balance);

  /** {@return the id of the survey or edition} */
  default Id about() {
    return this.<Id>match(OfSurvey::survey, OfWorkshops::edition, OfBalance::edition);
  }

  /**
   * The results of a survey.
   *
   * @param survey the survey
   */
  record OfSurvey(SurveyId survey) implements Subject {
    public OfSurvey {
      requireNonNull(survey, "survey");
    }

    @Override
    public <R> R match(
        Function<OfSurvey, R> survey,
        Function<OfWorkshops, R> workshops,
        Function<OfBalance, R> balance) {
      return survey.apply(this);
    }

    // The JVM needs 40 ms to link the first equals or hashCode that a record generates.
    @Override
    @SuppressWarnings("exports") // Users need no JSpecify to compile.
    public boolean equals(@Nullable Object other) {
      return this == other || (other instanceof OfSurvey that && survey.equals(that.survey));
    }
  }

  /**
   * The results of workshops.
   *
   * @param edition the edition of the workshops
   * @param workshops the workshops; if empty, all of the edition
   */
  record OfWorkshops(EditionId edition, List<SessionId> workshops) implements Subject {
    /**
     * @throws IllegalArgumentException if a workshop is listed twice
     */
    public OfWorkshops {
      requireNonNull(edition, "edition");
      workshops = Rules.distinct("workshops", workshops);
    }

    @Override
    public <R> R match(
        Function<OfSurvey, R> survey,
        Function<OfWorkshops, R> workshops,
        Function<OfBalance, R> balance) {
      return workshops.apply(this);
    }

    // The JVM needs 40 ms to link the first equals or hashCode that a record generates.
    @Override
    @SuppressWarnings("exports") // Users need no JSpecify to compile.
    public boolean equals(@Nullable Object other) {
      return this == other
          || (other instanceof OfWorkshops that
              && edition.equals(that.edition)
              && workshops.equals(that.workshops));
    }
  }

  /**
   * The balance of an edition.
   *
   * @param edition the edition whose proposals are assessed
   */
  record OfBalance(EditionId edition) implements Subject {
    public OfBalance {
      requireNonNull(edition, "edition");
    }

    @Override
    public <R> R match(
        Function<OfSurvey, R> survey,
        Function<OfWorkshops, R> workshops,
        Function<OfBalance, R> balance) {
      return balance.apply(this);
    }

    // The JVM needs 40 ms to link the first equals or hashCode that a record generates.
    @Override
    @SuppressWarnings("exports") // Users need no JSpecify to compile.
    public boolean equals(@Nullable Object other) {
      return this == other || (other instanceof OfBalance that && edition.equals(that.edition));
    }
  }
}
