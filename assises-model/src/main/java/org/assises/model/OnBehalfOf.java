package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;

/** The person or body that a speaker stands in for. */
public sealed interface OnBehalfOf {
  /**
   * Returns the result of the function for a person or for a body. A kind that is added later adds
   * a parameter, so that the compiler finds every place that has to handle it.
   */
  <R> R match(Function<Person, R> person, Function<Body, R> body);

  /**
   * A person who could not take part.
   *
   * @param speaker the absent person
   */
  record Person(SpeakerId speaker) implements OnBehalfOf {
    public Person {
      requireNonNull(speaker, "speaker");
    }

    @Override
    public <R> R match(Function<Person, R> person, Function<Body, R> body) {
      return person.apply(this);
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

    @Override
    public <R> R match(Function<Person, R> person, Function<Body, R> body) {
      return body.apply(this);
    }
  }
}
