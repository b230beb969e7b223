package org.assises.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.assises.input.InvalidInputException;
import org.assises.json.AssisesJson;
import org.assises.model.Assises;
import org.assises.publication.Publication;

/**
 * A publication kept beside the files it became, so that the next one revises it: what changed gets
 * a higher revision, and what is gone stays as cancelled. Calendar apps ignore changes without.
 */
record KeptPublication(Publication publication) implements Content {
  /** Begins with a dot: it is kept and not shown. */
  static final String NAME = ".publication.json";

  /**
   * {@return the publication that a folder shows; empty if it shows none}
   *
   * @throws IOException if it cannot be read
   */
  static Optional<KeptPublication> in(Path folder) throws IOException {
    Optional<Path> file = PublishedFolder.at(folder).find(NAME);
    return file.isEmpty() ? Optional.empty() : Optional.of(new KeptPublication(read(file.get())));
  }

  /**
   * Refuses to go on where a clock was set back: calendar apps would ignore all that follows.
   *
   * @throws IOException if this was published after {@code now}
   */
  void refuseClockBefore(Instant now) throws IOException {
    if (publication.at().isAfter(now)) {
      throw new IOException(
          "the last publication is of %s, later than this machine's clock: %s"
              .formatted(publication.at(), now));
    }
  }

  /** {@return what of this keeps an assises from revising it at an instant; empty if nothing} */
  Optional<String> obstacle(Assises assises, Instant at) {
    if (!publication.assises().id().equals(assises.id())) {
      return Optional.of("of " + publication.assises().id().value());
    }
    return publication.at().isAfter(at)
        ? Optional.of("of " + publication.at() + ", which is later")
        : Optional.empty();
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    AssisesJson.create().write(publication, out);
  }

  private static Publication read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return AssisesJson.create().readPublication(in);
    } catch (InvalidInputException e) {
      FileSystemException damaged =
          new FileSystemException(
              file.toString(),
              null,
              "the last publication is damaged: " + e.problems().get(0).describe());
      damaged.initCause(e);
      throw damaged;
    }
  }
}
