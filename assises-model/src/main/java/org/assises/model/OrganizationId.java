package org.assises.model;

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
}
