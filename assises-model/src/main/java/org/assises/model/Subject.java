package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** A topic that a session reports on. */
public sealed interface Subject {
  /**
   * The results of a survey.
   *
   * @param survey the survey
   */
  record OfSurvey(SurveyId survey) implements Subject {
    public OfSurvey {
      requireNonNull(survey, "survey");
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
  }
}
