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
 * Forgets what items said in former publications, where a city wants it: the words go, and that
 * something changed or was cancelled stays.
 */
final class Forgetter {
  private final Map<Id, Instant> until = new HashMap<>();
  private final Instant lastSaid;
  private final Instant at;
  private final Set<Id> forgotten = new LinkedHashSet<>();

  /**
   * @param lastSaid when the publication before was made
   * @param at when the next one is made
   */
  Forgetter(List<Forgetting> requests, Instant lastSaid, Instant at) {
    for (Forgetting request : requests) {
      until.merge(
          request.item(), request.before(), (one, other) -> one.isAfter(other) ? one : other);
    }
    this.lastSaid = lastSaid;
    this.at = at;
  }

  /** {@return whether what the publication before said of an item is forgotten} */
  private boolean forgets(Id item, Instant said) {
    Instant before = until.get(item);
    return before != null && said.isBefore(before);
  }

  /** {@return a session that is gone, with a title that says nothing where its own is forgotten} */
  Session neutral(Session gone, List<Locale> languages) {
    if (!forgets(gone.id(), lastSaid)) {
      return gone;
    }
    Text title = title(languages);
    if (!title.equals(gone.title())) {
      forgotten.add(gone.id());
    }
    return gone.toBuilder().title(title).build();
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

  /** {@return the changes made now, without former values of what is forgotten} */
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

  /** {@return the earlier changes, without texts of what is forgotten} */
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

  /** {@return what tells that something was forgotten; whoever has a copy should delete it too} */
  List<Change> told() {
    List<Change> told = new ArrayList<>();
    forgotten.forEach(item -> told.add(new Change.Forgotten(at, item)));
    return told;
  }
}
