package org.assises.model;

/** A service or facility that lets more people take part in a session. */
public enum Accessibility {
  /** Step-free access and room for wheelchairs. */
  WHEELCHAIR,
  /** Induction loop for hearing aids ("boucle magnétique"). */
  HEARING_LOOP,
  /** Interpretation into French Sign Language (LSF). */
  SIGN_LANGUAGE,
  /** Live captions ("vélotypie"). */
  LIVE_CAPTIONS,
  /** Audio description, or guidance for blind and partially sighted people. */
  AUDIO_DESCRIPTION,
  /** Documents in easy-to-read language (FALC). */
  EASY_READ,
  /** A quiet place, or reduced noise and light. */
  QUIET_SPACE,
  /** Childcare on site. */
  CHILDCARE
}
