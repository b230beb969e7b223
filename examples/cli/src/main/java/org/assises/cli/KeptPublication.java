package org.assises.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.assises.cli.folder.Content;
import org.assises.cli.folder.HistoryException;
import org.assises.cli.folder.HistoryFault;
import org.assises.cli.folder.PublishedFolder;
import org.assises.input.InvalidInputException;
import org.assises.json.AssisesJson;
import org.assises.model.Assises;
import org.assises.publication.Publication;

/**
 * A publication that is kept with its files, so that the next one can revise it. What changed gets
 * a higher revision, without which calendar apps ignore changes. Removed sessions stay as
 * cancelled.
 *
 * @param folder the folder in which it is published
 */
record KeptPublication(Publication publication, Path folder) {
  /** The name of the kept file. The dot keeps it from being published. */
  static final String NAME = ".publication.json";

  /**
   * {@return the current publication of a folder; empty if nothing was published there yet}
   *
   * @param copied whether the folder may be a copy of the one that was published into
   * @throws HistoryException if something was published there, but cannot be read
   */
  static Optional<KeptPublication> in(Path folder, boolean copied) throws IOException {
    Optional<byte[]> kept = PublishedFolder.at(folder).read(NAME, copied);
    return kept.isEmpty()
        ? Optional.empty()
        : Optional.of(new KeptPublication(read(kept.get(), folder), folder));
  }

  /**
   * {@return the publication that follows this one}
   *
   * @throws HistoryException if this one is of other assises, or was not made before {@code at}
   */
  Publication revise(Assises assises, Instant at) throws HistoryException {
    String id = publication.assises().id().value();
    if (!publication.assises().id().equals(assises.id())) {
      throw new HistoryException(HistoryFault.FOREIGN, folder, id, assises.id().value());
    }
    if (publication.at().isAfter(at)) {
      throw new HistoryException(HistoryFault.LATER, folder, publication.at(), at);
    }
    try {
      return publication.revise(assises, at);
    } catch (IllegalArgumentException changedWithinThatSecond) {
      throw new HistoryException(HistoryFault.SAME_SECOND, folder, publication.at());
    }
  }

  /**
   * Checks that the successor of this publication does not replace a later one, or one of other
   * assises.
   */
  void requireNotBefore(KeptPublication shown) throws HistoryException {
    String id = shown.publication.assises().id().value();
    if (!publication.assises().id().equals(shown.publication.assises().id())) {
      throw new HistoryException(
          HistoryFault.FOREIGN, shown.folder, id, publication.assises().id().value());
    }
    if (shown.publication.at().isAfter(publication.at())) {
      throw new HistoryException(
          HistoryFault.AHEAD, shown.folder, shown.publication.at(), publication.at(), folder);
    }
  }

  /** {@return the content of the kept file of a publication} */
  static Content file(Publication publication) {
    return out -> AssisesJson.create().writePublication(publication, out);
  }

  private static Publication read(byte[] kept, Path folder) throws IOException {
    try {
      return AssisesJson.create().readPublication(new ByteArrayInputStream(kept));
    } catch (InvalidInputException e) {
      HistoryException damaged =
          new HistoryException(HistoryFault.DAMAGED, folder.resolve(NAME), e.problems().get(0));
      damaged.initCause(e);
      throw damaged;
    }
  }
}
