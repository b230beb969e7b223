package org.assises.publication;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.assises.model.Assises;
import org.assises.model.DeclaredBalance;
import org.assises.model.Edition;
import org.assises.model.Organization;
import org.assises.model.Place;
import org.assises.model.Theme;

/**
 * What an edition shows, with the balances that were declared of it, and what it has from the
 * series.
 */
public final class ShownEdition {
  private final Assises assises;
  private final Edition edition;

  ShownEdition(Assises assises, Edition edition) {
    this.assises = assises;
    this.edition = edition;
  }

  /** {@return what the edition itself says} */
  public Edition edition() {
    return edition;
  }

  /** {@return the balances that were declared of it, the oldest first} */
  public List<DeclaredBalance> balances() {
    return assises.balances().stream()
        .filter(balance -> balance.edition().equals(edition.id()))
        .toList();
  }

  /** {@return where it is held; empty when not given} */
  public Optional<Place> venue() {
    return edition.venue().map(assises::place);
  }

  /** {@return who holds it: its own organizer, or that of the series} */
  public Optional<Organization> organizer() {
    return edition.organizer().or(assises::organizer).map(assises::organization);
  }

  /** {@return the nearest page there is: its own, or that of the series} */
  public Optional<URI> nearestPage() {
    return edition.page().or(assises::page);
  }

  /** {@return the themes, in their order} */
  public List<Theme> themes() {
    return edition.themes().stream().map(assises::theme).toList();
  }

  /** {@return all that it shows of other items} */
  Beside beside() {
    Beside beside = new Beside();
    beside.add(assises.id(), assises.languages(), assises.zone(), edition.page().or(assises::page));
    venue().ifPresent(place -> beside.add(place.id(), place));
    organizer().ifPresent(body -> beside.add(body, assises));
    themes().forEach(theme -> beside.add(theme.id(), theme.name()));
    return beside;
  }
}
