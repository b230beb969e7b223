package org.assises.model;

import static java.util.Objects.requireNonNull;

/** The person or body that a speaker stands in for. */
public sealed interface OnBehalfOf {
  /**
   * A person who could not take part.
   *
   * @param speaker the absent person
   */
  record Person(SpeakerId speaker) implements OnBehalfOf {
    public Person {
      requireNonNull(speaker, "speaker");
    }
  }

  /**
   * A body that the speaker represents without holding a function in it.
   *
   * @param organization the body
   */
  record Body(OrganizationId organization) implements OnBehalfOf {
    public Body {
      requireNonNull(organization, "organization");
    }
  }
}
