package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/** Who made a proposal: by name only with that person's recorded consent. */
public sealed interface Author {
  /** The groups by which a balance counts authors. */
  enum Group {
    /** {@link Inhabitant}. */
    INHABITANTS,
    /** {@link Professional}. */
    PROFESSIONALS,
    /** {@link Collective}. */
    COLLECTIVES
  }

  /** {@return the group that a balance counts this author in} */
  Group group();

  /** {@return the author without the name of a person} */
  Author withoutName();

  /** {@return the name of the person, if there is one; published by consent alone} */
  Optional<Name> name();

  /**
   * Someone who lives there.
   *
   * @param name empty when not recorded
   * @param quarter where in the city; empty when not recorded
   */
  record Inhabitant(Optional<Name> name, Optional<Text> quarter) implements Author {
    public Inhabitant {
      requireNonNull(name, "name");
      requireNonNull(quarter, "quarter");
    }

    /** {@return an inhabitant of whom nothing else is recorded} */
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
  }

  /**
   * Someone who works there: social worker, shopkeeper, police officer.
   *
   * @param name empty when not recorded
   * @param role such as {@code médiatrice}; empty when not recorded
   * @param organization for whom; empty when not recorded
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
  }

  /**
   * Several people together: the table of a workshop, a residents' group, an association.
   *
   * @param title what they call themselves, such as {@code table 3}; never the names of people
   * @param size how many they were, at least 1; empty when not recorded
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
  }
}
