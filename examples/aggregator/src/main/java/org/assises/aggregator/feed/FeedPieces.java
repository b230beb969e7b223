package org.assises.aggregator.feed;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;

/** Reads the pieces of a fetched city in order, and records the progress. */
public final class FeedPieces implements Closeable {
  private static final long LARGEST_EDITION = 16L << 20;

  private final FetchedCity fetched;
  private final CityProgress progress;
  private int failure;
  private int file = -1;
  private @Nullable LineCutter lines;
  private boolean ended;

  public FeedPieces(FetchedCity fetched, CityProgress progress) {
    this.fetched = fetched;
    this.progress = progress;
  }

  /** {@return the next piece; the last one marks the end of the city; then null} */
  public @Nullable FeedPiece next() throws IOException {
    if (failure < fetched.failures().size()) {
      return fetched.failures().get(failure++);
    }
    FeedPiece piece = nextLine();
    while (piece == null && ++file < fetched.files().size()) {
      piece = open(fetched.files().get(file));
    }
    return piece == null ? end() : piece;
  }

  private @Nullable FeedPiece end() {
    if (ended) {
      return null;
    }
    ended = true;
    progress.visited(fetched);
    return FeedPiece.end(fetched.city());
  }

  private @Nullable FeedPiece nextLine() throws IOException {
    if (lines == null) {
      return null;
    }
    FetchedFile current = fetched.files().get(file);
    LineCutter.Line line = lines.next();
    if (line == null) {
      close();
      progress.finished(current);
      return null;
    }
    progress.reached(current, line.number());
    return line.isTooLong()
        ? tooLong(current, line.number())
        : FeedPiece.line(fetched.city(), current.name(), line.number(), line.bytes());
  }

  private FeedPiece tooLong(FetchedFile current, int line) {
    String message = "a line of more than " + LineCutter.LONGEST + " bytes";
    return FeedPiece.failure(fetched.city(), current.name(), line, message);
  }

  private @Nullable FeedPiece open(FetchedFile opened) throws IOException {
    if (FeedNames.isProposals(opened.name())) {
      lines = new LineCutter(Files.newInputStream(opened.path()));
      skip(lines, progress.linesOf(opened.name(), opened.etag()));
      return nextLine();
    }
    FeedPiece piece = edition(opened);
    remove(opened);
    progress.finished(opened);
    return piece;
  }

  private static void skip(LineCutter lines, int count) throws IOException {
    for (int i = 0; i < count; i++) {
      lines.next();
    }
  }

  private FeedPiece edition(FetchedFile opened) throws IOException {
    return Files.size(opened.path()) > LARGEST_EDITION
        ? FeedPiece.failure(fetched.city(), opened.name(), 0, "it is larger than 16 MiB")
        : FeedPiece.edition(fetched.city(), opened.name(), Files.readAllBytes(opened.path()));
  }

  private static void remove(FetchedFile read) throws IOException {
    if (read.temporary()) {
      Files.deleteIfExists(read.path());
    }
  }

  @Override
  public void close() throws IOException {
    if (lines != null) {
      lines.close();
      lines = null;
      remove(fetched.files().get(file));
    }
  }
}
