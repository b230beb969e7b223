package org.assises.publication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assises.model.Forgetting;
import org.assises.model.Id;
import org.assises.model.Session;
import org.assises.model.Text;

/**
 * Removes former texts of items at the request of the city. It stays visible that something changed
 * or was cancelled.
 */
final class Forgetter {
  private final Map<Id, Instant> until = new HashMap<>();
  private final Instant lastSaid;
  private final Instant at;
  private final Set<Id> forgotten = new LinkedHashSet<>();

  /**
   * @param lastSaid the instant of the previous publication
   * @param at the instant of the next publication
   */
  Forgetter(List<Forgetting> requests, Instant lastSaid, Instant at) {
    for (Forgetting request : requests) {
      until.merge(
          request.item(), request.before(), (one, other) -> one.isAfter(other) ? one : other);
    }
    this.lastSaid = lastSaid;
    this.at = at;
  }

  /** {@return whether the texts of an item in the previous publication must be forgotten} */
  private boolean forgets(Id item, Instant said) {
    Instant before = until.get(item);
    return before != null && said.isBefore(before);
  }

  /**
   * {@return a session that is no longer published, with a neutral title if its own must be
   * forgotten}
   */
  Session neutral(Session gone, List<Locale> languages) {
    return forgets(gone.id(), lastSaid) ? gone.toBuilder().title(title(languages)).build() : gone;
  }

  private static Text title(List<Locale> languages) {
    Text title = null;
    for (Locale language : languages) {
      String tag = language.toLanguageTag();
      if (ChangeBundle.LANGUAGES.contains(tag)) {
        String word = ChangeBundle.of(tag).get("item.session");
        title = title == null ? Text.of(tag, word) : title.with(tag, word);
      }
    }
    return title == null ? Text.of("fr", ChangeBundle.of("fr").get("item.session")) : title;
  }

  /** {@return the new changes, without former values that must be forgotten} */
  List<Change> changes(List<Change> changes) {
    List<Change> left = new ArrayList<>();
    for (Change change : changes) {
      left.add(change instanceof Change.Changed changed ? withoutFormer(changed) : change);
    }
    return left;
  }

  private Change withoutFormer(Change.Changed change) {
    if (!forgets(change.item(), lastSaid) || !holdsText(change.from())) {
      return change;
    }
    forgotten.add(change.item());
    return new Change.Changed(
        change.at(), change.item(), change.fact(), Optional.empty(), change.to());
  }

  /** {@return the earlier changes, without texts that must be forgotten} */
  List<Change> history(List<Change> earlier) {
    List<Change> left = new ArrayList<>();
    for (Change change : earlier) {
      left.add(change instanceof Change.Changed changed ? withoutTexts(changed) : change);
    }
    return left;
  }

  private Change withoutTexts(Change.Changed change) {
    boolean texts = holdsText(change.from()) || holdsText(change.to());
    if (!texts || !forgets(change.item(), change.at())) {
      return change;
    }
    forgotten.add(change.item());
    return new Change.Changed(
        change.at(), change.item(), change.fact(), Optional.empty(), Optional.empty());
  }

  private static boolean holdsText(Optional<ShownValue> value) {
    return value.isPresent() && !History.discreet(value.get()).equals(value);
  }

  /** {@return the changes that tell readers which items were forgotten} */
  List<Change> told() {
    List<Change> told = new ArrayList<>();
    forgotten.forEach(item -> told.add(new Change.Forgotten(at, item)));
    return told;
  }
}
