package org.assises.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assises.model.Id;
import org.assises.publication.Loss;

/**
 * One thing that was not carried of several items, in several files: calendars of one programme
 * lose the same of nearly every session, which nobody would read line by line.
 *
 * @param kind of what kind the items are, such as {@code session}
 * @param what what of them is missing or less exact
 * @param files in which files, in the order in which they were written
 * @param items of which, in the order of the publication
 */
record SharedLoss(String kind, String what, Set<String> files, Set<String> items) {
  private static final int WIDTH = 95;

  /** {@return the losses of all files, each thing once for each kind of item} */
  static Collection<SharedLoss> in(List<PublishedFile> files) {
    Map<List<String>, SharedLoss> shared = new LinkedHashMap<>();
    for (PublishedFile file : files) {
      for (Loss loss : file.losses()) {
        shared.computeIfAbsent(key(loss), SharedLoss::empty).add(loss.item(), file.name());
      }
    }
    return shared.values();
  }

  /** {@return the items in lines of a readable width, after their kind} */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(kind);
    String separator = " ";
    for (String item : items) {
      line.append(separator);
      if (line.length() + item.length() > WIDTH) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
      }
      line.append(item);
      separator = ", ";
    }
    lines.add(line.toString());
    return lines;
  }

  private static SharedLoss empty(List<String> key) {
    return new SharedLoss(key.get(0), key.get(1), new LinkedHashSet<>(), new LinkedHashSet<>());
  }

  private void add(Id item, String file) {
    items.add(item.value());
    files.add(file);
  }

  private static List<String> key(Loss loss) {
    return List.of(loss.item().kind().code(), loss.what());
  }
}
