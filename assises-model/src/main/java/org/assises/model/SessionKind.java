package org.assises.model;

/** The kind of a session. */
public enum SessionKind {
  /** Opens the assises. */
  OPENING,
  /** Presents the programme or a topic. */
  PRESENTATION,
  /** A talk by an expert or a professional. */
  TALK,
  /** Presents the results of a survey ("restitution de l'enquête"). */
  SURVEY_RESULTS,
  /** Presents how far the proposals of an earlier edition are carried out ("bilan"). */
  BALANCE,
  /** A discussion between several people in front of an audience. */
  DEBATE,
  /** Inhabitants and professionals make proposals ("atelier"). */
  WORKSHOP,
  /** Presents the proposals of workshops ("restitution des ateliers"). */
  WORKSHOP_RESULTS,
  /** Closes the assises. */
  CLOSING,
  /** A break, a meal or a reception. */
  BREAK,
  /** A preparatory meeting before the days of the edition. */
  PREPARATORY_MEETING,
  /** A desk where inhabitants answer the survey ("permanence"), before the days of the edition. */
  SURVEY_DESK,
  /** A site visit. */
  VISIT,
  /** Another kind of session. */
  OTHER;

  /** {@return whether sessions of this kind take place before the days of the edition} */
  public boolean isPreparatory() {
    return this == PREPARATORY_MEETING || this == SURVEY_DESK;
  }
}
