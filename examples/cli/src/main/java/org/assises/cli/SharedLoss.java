package org.assises.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assises.model.ItemKind;
import org.assises.publication.Loss;
import org.assises.wording.Message;

/**
 * One loss that several items and files share. Calendars lose the same fact of nearly every
 * session, so that one line per item would be unreadable.
 *
 * @param kind the kind of the items
 * @param what the fact that is missing or less precise
 * @param files the files, in the order of writing
 * @param items the items, in the order of the publication
 */
record SharedLoss(ItemKind kind, Message what, Set<String> files, Set<String> items) {
  private static final int MOST_FILES = 3;

  /** Returns the losses, with one entry per fact and kind of item. */
  static Collection<SharedLoss> in(Losses losses) {
    Map<List<Object>, SharedLoss> shared = new LinkedHashMap<>();
    losses
        .files()
        .forEach(
            (loss, files) ->
                shared.computeIfAbsent(key(loss), any -> empty(loss)).add(loss, files));
    return shared.values();
  }

  private static List<Object> key(Loss loss) {
    return List.of(loss.item().kind(), loss.what());
  }

  private static SharedLoss empty(Loss loss) {
    return new SharedLoss(
        loss.item().kind(), loss.what(), new LinkedHashSet<>(), new LinkedHashSet<>());
  }

  private void add(Loss loss, Set<String> there) {
    items.add(loss.item().value());
    files.addAll(there);
  }

  /** Returns a line with the loss and its files. */
  String line(Texts texts) {
    return texts.say(
        "loss",
        "what",
        what.in(texts.language()),
        "files",
        texts.list(new ArrayList<>(files), MOST_FILES));
  }

  /** Returns a line with the kind, the first items, and how many more there are. */
  String items(Texts texts, int most) {
    return texts.say("kind." + kind.code()) + " " + texts.list(new ArrayList<>(items), most);
  }
}
