package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.Function;

/**
 * The author of a proposal. The name of a person is published only with that person's recorded
 * consent.
 */
public sealed interface Author {
  /**
   * Returns the result of the function for this kind of author. A kind that is added later adds a
   * parameter, so that the compiler finds every place that has to handle it.
   */
  <R> R match(
      Function<Inhabitant, R> inhabitant,
      Function<Professional, R> professional,
      Function<Collective, R> collective);

  /** A group in which a balance counts authors. */
  enum Group {
    /** Authors who live in the city: {@link Inhabitant}. */
    INHABITANTS,
    /** Authors who take part by profession: {@link Professional}. */
    PROFESSIONALS,
    /** Groups of people: {@link Collective}. */
    COLLECTIVES
  }

  /** {@return the group in which a balance counts this author} */
  Group group();

  /** {@return a copy without the name of a person} */
  Author withoutName();

  /**
   * {@return the name of the person, which is published only with consent; empty if not recorded}
   */
  Optional<Name> name();

  /**
   * A person who lives in the city.
   *
   * @param name the person's name; empty if not recorded
   * @param quarter the quarter where the person lives; empty if not recorded
   */
  record Inhabitant(Optional<Name> name, Optional<Text> quarter) implements Author {
    public Inhabitant {
      requireNonNull(name, "name");
      requireNonNull(quarter, "quarter");
    }

    /** {@return an inhabitant without a name or quarter} */
    public static Inhabitant unnamed() {
      return new Inhabitant(Optional.empty(), Optional.empty());
    }

    @Override
    public Group group() {
      return Group.INHABITANTS;
    }

    @Override
    public Inhabitant withoutName() {
      return new Inhabitant(Optional.empty(), quarter);
    }

    @Override
    public <R> R match(
        Function<Inhabitant, R> inhabitant,
        Function<Professional, R> professional,
        Function<Collective, R> collective) {
      return inhabitant.apply(this);
    }
  }

  /**
   * A person who takes part by profession, such as a social worker, shopkeeper or police officer.
   *
   * @param name the person's name; empty if not recorded
   * @param role the profession or position, such as {@code médiatrice}; empty if not recorded
   * @param organization the employer; empty if not recorded
   */
  record Professional(
      Optional<Name> name, Optional<Text> role, Optional<OrganizationId> organization)
      implements Author {
    public Professional {
      requireNonNull(name, "name");
      requireNonNull(role, "role");
      requireNonNull(organization, "organization");
    }

    @Override
    public Group group() {
      return Group.PROFESSIONALS;
    }

    @Override
    public Professional withoutName() {
      return new Professional(Optional.empty(), role, organization);
    }

    @Override
    public <R> R match(
        Function<Inhabitant, R> inhabitant,
        Function<Professional, R> professional,
        Function<Collective, R> collective) {
      return professional.apply(this);
    }
  }

  /**
   * A group of people, such as a workshop table, a residents' group or an association.
   *
   * @param title the name of the group, such as {@code table 3}; never the names of people
   * @param size the number of people, at least 1; empty if not recorded
   */
  record Collective(Text title, Optional<Integer> size) implements Author {
    /**
     * @throws IllegalArgumentException if the size is below 1
     */
    public Collective {
      requireNonNull(title, "title");
      Rules.atLeast(1, "size", size);
    }

    @Override
    public Group group() {
      return Group.COLLECTIVES;
    }

    @Override
    public Collective withoutName() {
      return this;
    }

    @Override
    public Optional<Name> name() {
      return Optional.empty();
    }

    @Override
    public <R> R match(
        Function<Inhabitant, R> inhabitant,
        Function<Professional, R> professional,
        Function<Collective, R> collective) {
      return collective.apply(this);
    }
  }
}
