package org.assises.publication;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.assises.model.Assises;
import org.assises.model.Id;
import org.assises.model.Organization;
import org.assises.model.OrganizationId;
import org.assises.model.Place;
import org.assises.model.Room;
import org.assises.model.Source;
import org.assises.model.Speaker;
import org.assises.model.Theme;

/**
 * Takes away what only hidden things refer to: their speakers, rooms, places, themes, sources and
 * organizations.
 *
 * <p>What nothing ever referred to stays: the city lists it for its own sake.
 */
final class Orphans {
  private final Assises visible;
  private final Set<Id> referredBefore;

  /**
   * @param visible what is not hidden
   * @param referredBefore what anything referred to, hidden or not
   */
  Orphans(Assises visible, Set<Id> referredBefore) {
    this.visible = visible;
    this.referredBefore = referredBefore;
  }

  /** {@return what is visible, without its orphans} */
  Assises removed() {
    Set<Id> referred = visible.referredIds();
    Assises.Builder kept =
        visible.toBuilder()
            .speakers(kept(visible.speakers(), Speaker::id, referred))
            .rooms(kept(visible.rooms(), Room::id, referred));
    Set<Id> still = kept.organizations(apart()).build().referredIds();
    return kept.sources(kept(visible.sources(), Source::id, still))
        .places(kept(visible.places(), Place::id, still))
        .themes(kept(visible.themes(), Theme::id, still))
        .organizations(organizations(still))
        .build();
  }

  /** {@return the organizations, none a part of another: what refers to them are other things} */
  private List<Organization> apart() {
    return visible.organizations().stream()
        .map(
            body ->
                new Organization(
                    body.id(), body.name(), Optional.empty(), body.siren(), body.page()))
        .toList();
  }

  /** {@return the organizations that are referred to, and those they are a part of} */
  private List<Organization> organizations(Set<Id> referred) {
    Set<Id> withWholes = new HashSet<>();
    for (Organization body : kept(visible.organizations(), Organization::id, referred)) {
      Optional<OrganizationId> id = Optional.of(body.id());
      while (id.isPresent() && withWholes.add(id.get())) {
        id = visible.organization(id.get()).partOf();
      }
    }
    return visible.organizations().stream().filter(body -> withWholes.contains(body.id())).toList();
  }

  private <T> List<T> kept(List<T> things, Function<T, ? extends Id> id, Set<Id> referred) {
    return things.stream()
        .filter(
            thing ->
                referred.contains(id.apply(thing)) || !referredBefore.contains(id.apply(thing)))
        .toList();
  }
}
