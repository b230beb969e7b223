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
 * What the formats of this host cannot carry of a publication.
 *
 * @param files the names of the files that lack something, by what it is
 */
record Losses(Map<Loss, Set<String>> files) {

  /** Returns what is lost of a publication, whether it is written or not. */
  static Losses of(Publication publication, Optional<URI> base) {
    Losses losses = new Losses(new LinkedHashMap<>());
    Formats.of(publication.assises(), base)
        .forEach((name, format) -> losses.add(name, format.losses(publication)));
    return losses;
  }

  /** Returns what is lost in files. */
  static Losses in(List<PublishedFile> files) {
    Losses losses = new Losses(new LinkedHashMap<>());
    files.forEach(file -> losses.add(file.name(), file.losses()));
    return losses;
  }

  private void add(String file, List<Loss> lost) {
    lost.forEach(loss -> files.computeIfAbsent(loss, any -> new LinkedHashSet<>()).add(file));
  }

  /** Returns how many facts are missing or less exact in some file. */
  int count() {
    return files.size();
  }

  /** Returns those that were not lost before. */
  Losses without(Losses former) {
    Map<Loss, Set<String>> rest = new LinkedHashMap<>(files);
    rest.keySet().removeAll(former.files.keySet());
    return new Losses(rest);
  }
}
