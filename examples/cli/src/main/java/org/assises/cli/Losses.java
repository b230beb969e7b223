package org.assises.cli;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assises.publication.Loss;
import org.assises.publication.Publication;

/**
 * What the formats of this host cannot carry.
 *
 * @param files for each loss, the names of the files that it concerns
 */
record Losses(Map<Loss, Set<String>> files) {

  /** Returns the losses of a publication that need not be written. */
  static Losses of(Publication publication, Optional<URI> base) {
    Losses losses = new Losses(new LinkedHashMap<>());
    Formats.of(publication.assises(), base)
        .forEach((name, format) -> losses.add(name, format.losses(publication)));
    return losses;
  }

  /** Returns the losses of written files. */
  static Losses in(List<PublishedFile> files) {
    Losses losses = new Losses(new LinkedHashMap<>());
    files.forEach(file -> losses.add(file.name(), file.losses()));
    return losses;
  }

  private void add(String file, List<Loss> lost) {
    lost.forEach(loss -> files.computeIfAbsent(loss, any -> new LinkedHashSet<>()).add(file));
  }

  /** Returns how many facts are missing or less precise in at least one file. */
  int count() {
    return files.size();
  }

  /** Returns the losses that are not among former ones. */
  Losses without(Losses former) {
    Map<Loss, Set<String>> rest = new LinkedHashMap<>(files);
    rest.keySet().removeAll(former.files.keySet());
    return new Losses(rest);
  }
}
