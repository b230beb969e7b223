package org.assises.model;

import static java.util.Objects.requireNonNull;

/** Whom a contributor stands in for. */
public sealed interface OnBehalfOf {
  /**
   * A person who could not come.
   *
   * @param speaker that person
   */
  record Person(SpeakerId speaker) implements OnBehalfOf {
    public Person {
      requireNonNull(speaker, "speaker");
    }
  }

  /**
   * A body that the contributor speaks for without holding a function in it.
   *
   * @param organization that body
   */
  record Body(OrganizationId organization) implements OnBehalfOf {
    public Body {
      requireNonNull(organization, "organization");
    }
  }
}
