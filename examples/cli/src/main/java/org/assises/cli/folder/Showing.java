package org.assises.cli.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One attempt to publish files. If it fails, the files that it created are removed. */
final class Showing {
  private final Path folder;
  private final Versions versions;
  private final List<Path> linked = new ArrayList<>();
  private Optional<Path> written = Optional.empty();
  private boolean first;

  Showing(Path folder, Versions versions) {
    this.folder = folder;
    this.versions = versions;
  }

  /** {@return what was left in the folder of versions} */
  List<Stray> show(Map<String, Content> files, List<Path> links) throws IOException {
    Optional<Version> before = versions.currentOrCopy();
    Version version = attempt(files, links, before);
    for (Path path : Folders.children(folder)) {
      if (PublishedLink.isOne(path) && !version.holds(path.getFileName().toString())) {
        Files.delete(path);
      }
    }
    return new Sweep(folder, version.folder()::equals, before.map(Version::folder)).run();
  }

  private Version attempt(Map<String, Content> files, List<Path> links, Optional<Version> before)
      throws IOException {
    try {
      Version version = versions.write(files, before);
      written = Optional.of(version.folder());
      first = versions.isFirst();
      if (first) {
        versions.showFirst(version);
      }
      link(links);
      if (!first) {
        versions.show(version);
      }
      return version;
    } catch (IOException | RuntimeException | Error e) {
      try {
        undo();
      } catch (IOException more) {
        e.addSuppressed(more);
      }
      throw e;
    }
  }

  private void link(List<Path> links) throws IOException {
    for (Path link : links) {
      if (FileKind.of(link) == FileKind.NOTHING) {
        versions.place(link, PublishedLink.target(link));
        linked.add(link);
      }
    }
    Folders.force(folder);
  }

  private void undo() throws IOException {
    for (Path link : linked) {
      Files.deleteIfExists(link);
    }
    if (first) {
      versions.hideFirst();
    }
    Optional<Path> shown = versions.currentOrCopy().map(Version::folder);
    new Sweep(folder, path -> isOlder(path) || shown.equals(Optional.of(path)), Optional.empty())
        .run();
  }

  private boolean isOlder(Path path) {
    return !Sweep.isPart(path) && !written.equals(Optional.of(path));
  }
}
