package org.assises.publication;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assises.model.Assises;
import org.assises.model.Edition;
import org.assises.model.Organization;
import org.assises.model.OrganizationId;
import org.assises.model.Text;

/** An organization in its published form, with the one that it belongs to. */
public final class ShownOrganization {
  private final Assises assises;
  private final Organization organization;

  ShownOrganization(Assises assises, Organization organization) {
    this.assises = assises;
    this.organization = organization;
  }

  static Optional<ShownOrganization> organizer(Assises assises) {
    return of(assises.organizer(), assises);
  }

  /** {@return the organizer of an edition, else of the series; empty if none is recorded} */
  static Optional<ShownOrganization> organizer(Edition edition, Assises assises) {
    return of(edition.organizer().isPresent() ? edition.organizer() : assises.organizer(), assises);
  }

  static Optional<ShownOrganization> of(Optional<OrganizationId> id, Assises assises) {
    return id.isPresent()
        ? Optional.of(new ShownOrganization(assises, assises.organization(id.get())))
        : Optional.empty();
  }

  /** {@return the organization} */
  public Organization organization() {
    return organization;
  }

  /** {@return its name in the first available language, as {@link Text#in} chooses it} */
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
