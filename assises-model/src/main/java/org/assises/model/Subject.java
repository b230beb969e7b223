package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** What a session reports on. */
public sealed interface Subject {
  /**
   * What a survey found.
   *
   * @param survey that survey
   */
  record OfSurvey(SurveyId survey) implements Subject {
    public OfSurvey {
      requireNonNull(survey, "survey");
    }
  }

  /**
   * What workshops proposed.
   *
   * @param edition whose workshops
   * @param workshops which of them; empty for all
   */
  record OfWorkshops(EditionId edition, List<SessionId> workshops) implements Subject {
    /**
     * @throws IllegalArgumentException if a workshop is named twice
     */
    public OfWorkshops {
      requireNonNull(edition, "edition");
      workshops = Rules.distinct("workshops", workshops);
    }
  }

  /**
   * What became of an edition's proposals.
   *
   * @param edition whose proposals
   */
  record OfBalance(EditionId edition) implements Subject {
    public OfBalance {
      requireNonNull(edition, "edition");
    }
  }
}
