package org.assises.publication;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.assises.model.Assises;
import org.assises.model.DeclaredBalance;
import org.assises.model.Edition;
import org.assises.model.Place;
import org.assises.model.PlaceId;
import org.assises.model.Theme;

/**
 * An edition in its published form, with its declared balances and the values that it takes from
 * the series.
 */
public final class ShownEdition {
  private final Assises assises;
  private final Edition edition;

  ShownEdition(Assises assises, Edition edition) {
    this.assises = assises;
    this.edition = edition;
  }

  /** {@return the edition} */
  public Edition edition() {
    return edition;
  }

  /** {@return the declared balances of the edition, the oldest first} */
  public List<DeclaredBalance> balances() {
    return assises.balances().stream()
        .filter(balance -> balance.edition().equals(edition.id()))
        .toList();
  }

  /** {@return the venue; empty if not recorded} */
  public Optional<Place> venue() {
    Optional<PlaceId> venue = edition.venue();
    return venue.isPresent() ? Optional.of(assises.place(venue.get())) : Optional.empty();
  }

  /** {@return the country of the address of the venue; empty if it is not known} */
  public Optional<String> country() {
    return venue().flatMap(Place::address).flatMap(assises::countryOf);
  }

  /** {@return the organizer of the edition, else that of the series; empty if none is recorded} */
  public Optional<ShownOrganization> organizer() {
    return ShownOrganization.organizer(edition, assises);
  }

  /** {@return the web page of the edition, else that of the series; empty if there is none} */
  public Optional<URI> nearestPage() {
    return edition.page().isPresent() ? edition.page() : assises.page();
  }

  /** {@return the themes, in the order of the edition} */
  public List<Theme> themes() {
    return edition.themes().stream().map(assises::theme).toList();
  }

  /** {@return the values of other items that it shows} */
  Beside beside() {
    Beside beside = new Beside();
    beside.add(assises.id(), assises.languages(), assises.zone(), nearestPage(), country());
    venue().ifPresent(place -> beside.add(place.id(), place));
    organizer().ifPresent(body -> body.addTo(beside));
    themes().forEach(theme -> beside.add(theme.id(), theme.name()));
    return beside;
  }
}
