package org.assises.publication;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assises.model.Assises;
import org.assises.model.Organization;

/** An organization in its published form, with the one that it belongs to. */
public final class ShownOrganization {
  private final Assises assises;
  private final Organization organization;

  ShownOrganization(Assises assises, Organization organization) {
    this.assises = assises;
    this.organization = organization;
  }

  static Optional<ShownOrganization> organizer(Assises assises) {
    return assises
        .organizer()
        .map(assises::organization)
        .map(body -> new ShownOrganization(assises, body));
  }

  /** {@return the organization} */
  public Organization organization() {
    return organization;
  }

  /** {@return its name in the first of the languages that it has} */
  public String name(List<Locale> languages) {
    return organization.name().in(languages);
  }

  /** {@return the organization that it is part of; empty if not recorded} */
  public Optional<Organization> whole() {
    return organization.partOf().map(assises::organization);
  }

  void addTo(Beside beside) {
    beside.add(
        organization.id(),
        organization.name(),
        organization.siren(),
        organization.page(),
        whole().map(Organization::name));
  }
}
