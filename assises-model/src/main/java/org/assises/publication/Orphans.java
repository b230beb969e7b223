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
 * Takes away the speakers, rooms, places, themes, sources and organizations that nothing public
 * refers to: what only drafts refer to, and what is listed and not used yet or no more.
 */
final class Orphans {
  private final Assises visible;

  Orphans(Assises visible) {
    this.visible = visible;
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

  private static <T> List<T> kept(List<T> things, Function<T, ? extends Id> id, Set<Id> referred) {
    return things.stream().filter(thing -> referred.contains(id.apply(thing))).toList();
  }
}
