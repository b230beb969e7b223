package org.assises.model;

import org.jspecify.annotations.Nullable;

/** The id of an {@link Organization}. */
public record OrganizationId(String value) implements ItemId<Organization> {
  /**
   * @throws IllegalArgumentException if the value is not a valid {@link Id}
   */
  public OrganizationId {
    Rules.id("organization", value);
  }

  @Override
  public ItemKind kind() {
    return ItemKind.ORGANIZATION;
  }

  @Override
  @SuppressWarnings("exports") // Users need no JSpecify to compile.
  public boolean equals(@Nullable Object other) {
    return other instanceof OrganizationId id && id.value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return "OrganizationId[value=" + shown() + "]";
  }
}
