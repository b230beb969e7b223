package org.assises.publication;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assises.model.Assises;
import org.assises.model.ItemKind;
import org.assises.model.SessionId;

/**
 * Prepares changes for storage and for feeds. Former and new dates, places and numbers are kept,
 * but no texts other than titles and names.
 */
final class History {
  private static final Set<ItemKind> NAMED =
      EnumSet.of(
          ItemKind.SERIES,
          ItemKind.EDITION,
          ItemKind.SESSION,
          ItemKind.ORGANIZATION,
          ItemKind.PLACE,
          ItemKind.ROOM,
          ItemKind.THEME);
  private static final Set<Fact> NAMES = EnumSet.of(Fact.NAME, Fact.TITLE, Fact.ADDRESS);

  private History() {}

  /** {@return the changes to store, without those that only follow from other changes} */
  static List<Change> kept(List<Change> changes) {
    List<Change> kept = new ArrayList<>();
    for (Change change : changes) {
      if (change instanceof Change.Changed changed) {
        kept.add(discreet(changed));
      } else if (!(change instanceof Change.Affected)) {
        kept.add(change);
      }
    }
    return kept;
  }

  private static Change.Changed discreet(Change.Changed change) {
    boolean named = NAMES.contains(change.fact()) && NAMED.contains(change.item().kind());
    return named
        ? withPlainName(change)
        : new Change.Changed(
            change.at(),
            change.item(),
            change.fact(),
            change.from().flatMap(History::discreet),
            change.to().flatMap(History::discreet));
  }

  /** Removes the claims of sources from a title. */
  private static Change.Changed withPlainName(Change.Changed change) {
    return new Change.Changed(
        change.at(),
        change.item(),
        change.fact(),
        change.from().map(History::plain),
        change.to().map(History::plain));
  }

  private static ShownValue plain(ShownValue value) {
    return value instanceof ShownValue.Parts parts ? parts.find("value").orElse(value) : value;
  }

  /** {@return the value without texts, lines and links; empty if nothing is left} */
  static Optional<ShownValue> discreet(ShownValue value) {
    return value.accept(WithoutTexts.INSTANCE);
  }

  /**
   * {@return the earlier changes to keep; for items that are no longer published, only their
   * removal}
   *
   * @param visible the contents of the current publication
   */
  static List<Change> stillTold(List<Change> earlier, Assises visible) {
    return earlier.stream().filter(change -> isStillTold(change, visible)).toList();
  }

  private static boolean isStillTold(Change change, Assises visible) {
    if (change instanceof Change.Removed || change instanceof Change.Forgotten) {
      return true;
    }
    if (change.item() instanceof SessionId id) {
      return !change.isOf(ItemKind.SESSION, Fact.TITLE) || visible.has(id);
    }
    return change.item().equals(visible.id()) || visible.has(change.item());
  }
}
