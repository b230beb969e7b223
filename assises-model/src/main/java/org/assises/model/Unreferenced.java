package org.assises.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the speakers, rooms, places, themes, sources and organizations that no edition or item of
 * an edition refers to, directly or through other items.
 */
final class Unreferenced {
  private final Set<Id> referred = new HashSet<>();

  Unreferenced(AssisesData parts) {
    ReferenceWalk walk = ReferenceWalk.into(referred);
    walk.ofSeries(parts);
    walk.ofHoldings(parts);
    for (Speaker speaker : without(parts.speakers())) {
      walk.of(speaker);
    }
    for (Room room : without(parts.rooms())) {
      walk.of(room);
    }
    for (Place place : without(parts.places())) {
      walk.of(place);
    }
    addWholes(parts.organizations());
  }

  /** {@return the ids of all items that editions need} */
  Set<Id> referred() {
    return Collections.unmodifiableSet(referred);
  }

  /** {@return all ids that items refer to, those that no edition needs included} */
  Set<Id> allReferred(AssisesData parts) {
    Set<Id> all = new HashSet<>(referred);
    ReferenceWalk.into(all).ofShared(parts);
    return all;
  }

  /** {@return the ids of the items that are not referred to} */
  Set<Id> ids(AssisesData parts) {
    Set<Id> ids = new HashSet<>();
    for (List<? extends Item> items : parts.shared()) {
      for (Item item : items) {
        if (!referred.contains(item.id())) {
          ids.add(item.id());
        }
      }
    }
    return ids;
  }

  /** {@return the items that are referred to, in their order} */
  <T extends Item> List<T> without(List<T> items) {
    List<T> left = new ArrayList<>(items.size());
    for (T item : items) {
      if (referred.contains(item.id())) {
        left.add(item);
      }
    }
    return left;
  }

  /** Adds the organizations that referenced organizations belong to. */
  private void addWholes(List<Organization> organizations) {
    Map<OrganizationId, Organization> byId = new HashMap<>();
    for (Organization body : organizations) {
      byId.put(body.id(), body);
    }
    for (Organization body : without(organizations)) {
      Optional<OrganizationId> whole = body.partOf();
      while (whole.isPresent() && referred.add(whole.get())) {
        Organization part = byId.get(whole.get());
        whole = part == null ? Optional.empty() : part.partOf();
      }
    }
  }
}
