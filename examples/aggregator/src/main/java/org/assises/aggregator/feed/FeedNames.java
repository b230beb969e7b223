package org.assises.aggregator.feed;

import java.util.List;
import org.assises.json.FolderIndex;

/** Chooses the files of a published folder to read. */
final class FeedNames {
  static final String PROPOSALS = "proposals.ndjson";

  private FeedNames() {}

  /** {@return the feeds in an index, proposals first} */
  static List<FolderIndex.File> feeds(FolderIndex index) {
    return index.files().stream()
        .filter(file -> isProposals(file.name()) || isEdition(file.name()))
        .sorted(
            (one, other) -> Boolean.compare(!isProposals(one.name()), !isProposals(other.name())))
        .toList();
  }

  static boolean isProposals(String name) {
    return name.equals(PROPOSALS);
  }

  static boolean isEdition(String name) {
    return name.startsWith("edition-") && name.endsWith(".json") && name.indexOf('/') < 0;
  }
}
