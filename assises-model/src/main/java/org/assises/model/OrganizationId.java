package org.assises.model;

/** The id of an {@link Organization}. */
public final class OrganizationId extends ItemId<Organization> {
  /**
   * @throws IllegalArgumentException if the value is not a valid {@link Id}
   */
  public OrganizationId(String value) {
    super("organization", value);
  }

  @Override
  public ItemKind kind() {
    return ItemKind.ORGANIZATION;
  }
}
