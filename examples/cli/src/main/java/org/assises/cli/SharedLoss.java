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
 * One thing that is lost of several items, in several files: calendars of one programme lose the
 * same of nearly every session, which nobody would read line by line.
 *
 * @param kind of what kind the items are
 * @param what what of them is missing or less exact
 * @param files in which files, in the order in which they are written
 * @param items of which, in the order of the publication
 */
record SharedLoss(ItemKind kind, Message what, Set<String> files, Set<String> items) {
  private static final int MOST_FILES = 3;

  /** Returns the losses, each thing once for each kind of item. */
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

  /** Returns what is lost, and in which files. */
  String line(Texts texts) {
    return texts.say(
        "loss",
        "what",
        what.in(texts.language()),
        "files",
        texts.list(new ArrayList<>(files), MOST_FILES));
  }

  /** Returns the first of the items after their kind, and how many more there are. */
  String items(Texts texts, int most) {
    return texts.say("kind." + kind.code()) + " " + texts.list(new ArrayList<>(items), most);
  }
}
