package org.assises.portal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assises.json.AssisesJson;
import org.assises.model.Assises;
import org.assises.model.Forgetting;
import org.assises.model.Id;
import org.assises.model.Item;
import org.assises.model.ItemId;
import org.assises.model.SpeakerId;
import org.assises.model.SurveyId;
import org.assises.portal.store.KeptDocument;
import org.assises.portal.store.Redaction;

/**
 * Removes former texts of items that the city wants forgotten. The library removes them from the
 * next publication; this class removes them from the kept documents of former publications.
 *
 * @param now the present document, whose texts stay
 * @param requests the requests to forget
 */
public record FormerTexts(Assises now, List<Forgetting> requests) implements Redaction {

  /** {@return the document with a request to forget the texts of an item before an instant} */
  public static Assises forget(Assises assises, Assises online, Id item, Instant before) {
    Set<Id> items = new HashSet<>();
    Stream.of(assises, online).forEach(each -> items.addAll(parts(each, item)));
    List<Forgetting> all = new ArrayList<>(assises.forgettings());
    items.stream()
        .sorted(java.util.Comparator.comparing(Id::value))
        .forEach(id -> all.add(new Forgetting(id, before)));
    return assises.toBuilder().forgettings(all).build();
  }

  /** {@return the requests of a document that its predecessor did not have} */
  static FormerTexts of(Assises assises, Optional<Assises> predecessor) {
    List<Forgetting> requests = new ArrayList<>(assises.forgettings());
    predecessor.ifPresent(before -> requests.removeAll(before.forgettings()));
    return new FormerTexts(assises, requests);
  }

  @Override
  public Optional<byte[]> of(KeptDocument source) {
    Assises document = AssisesJson.create().read(source.document());
    try {
      for (Forgetting request : requests) {
        if (source.at().isBefore(request.before())) {
          document = without(document, request.item());
        }
      }
      return Optional.of(Publications.document(document));
    } catch (IllegalArgumentException | NoSuchElementException refersToOthers) {
      return Optional.empty();
    }
  }

  /** Returns a document in which the present item replaces the former one. */
  private Assises without(Assises document, Id id) {
    if (!document.has(id)) {
      return document;
    }
    ItemId<?> item = owner(document, id);
    Optional<? extends Item> kept = now.find(item);
    return kept.isPresent() ? document.with(kept.get()) : document.without(item);
  }

  /** Returns the ids of an item and of its parts. */
  private static Set<Id> parts(Assises assises, Id item) {
    Set<Id> parts = new HashSet<>(Set.of(item));
    if (item instanceof SpeakerId id) {
      assises.find(id).ifPresent(it -> it.mandates().forEach(each -> parts.add(each.id())));
    }
    if (item instanceof SurveyId id) {
      assises.find(id).ifPresent(it -> it.results().forEach(each -> parts.add(each.id())));
    }
    return parts;
  }

  /** Returns the item that a function or a result belongs to. */
  private static ItemId<?> owner(Assises document, Id id) {
    if (id instanceof ItemId<?> item) {
      return item;
    }
    Stream<ItemId<?>> owners =
        Stream.concat(
            document.speakers().stream().map(it -> it.id()),
            document.surveys().stream().map(it -> it.id()));
    return owners
        .filter(owner -> parts(document, owner).contains(id))
        .findFirst()
        .orElseThrow(NoSuchElementException::new);
  }
}
