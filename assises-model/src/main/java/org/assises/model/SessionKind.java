package org.assises.model;

/** What a session is for. */
public enum SessionKind {
  /** Opens the assises. */
  OPENING,
  /** Presents what follows. */
  PRESENTATION,
  /** An expert or a professional sheds light on the diagnosis. */
  TALK,
  /** Says what a survey found ("restitution de l'enquête"). */
  SURVEY_RESULTS,
  /** Says what became of an earlier edition's proposals ("bilan"). */
  BALANCE,
  /** Several people discuss before the room. */
  DEBATE,
  /** Inhabitants and professionals make proposals ("atelier"). */
  WORKSHOP,
  /** Says what workshops proposed ("restitution des ateliers"). */
  WORKSHOP_RESULTS,
  /** Closes the assises. */
  CLOSING,
  /** A break, a meal, a reception. */
  BREAK,
  /** A meeting that prepares the assises, before its days. */
  PREPARATORY_MEETING,
  /** A desk where inhabitants answer the survey ("permanence"), before its days. */
  SURVEY_DESK,
  /** A visit on the spot. */
  VISIT,
  /** None of these. */
  OTHER;

  /** {@return whether sessions of this kind take place before the edition's own days} */
  public boolean isPreparatory() {
    return this == PREPARATORY_MEETING || this == SURVEY_DESK;
  }
}
