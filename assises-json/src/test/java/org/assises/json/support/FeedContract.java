package org.assises.json.support;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assises.json.Samples;
import org.assises.publication.Loss;
import org.assises.publication.Publication;
import org.assises.publication.PublicationFormat;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The contract of every feed for other systems. */
abstract class FeedContract {
  private static final int THREADS = 32;
  private static final int PIECE = 64 * 1024;

  /** {@return the format, created for one edition or for all} */
  abstract PublicationFormat format();

  /** {@return the format, created for Quimper} */
  abstract PublicationFormat quimperFormat();

  /** {@return a golden file, such as {@code quimper.openagenda.json}} */
  static String golden(String name) {
    try (InputStream in = FeedContract.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Compares with the golden file, and saves the new output in the build folder, to be checked or
   * copied.
   */
  private static void assertGolden(String name, String written) throws IOException {
    Path now = Files.createDirectories(Path.of("target", "golden")).resolve(name);
    Files.writeString(now, written);

    assertThat(written).isEqualTo(golden(name));
  }

  /** {@return the name of the feed in the names of the golden files} */
  abstract String name();

  static String written(PublicationFormat format, Publication publication) {
    return Samples.write(format, publication);
  }

  @Test
  void quimperIsWrittenAsInTheGoldenFile() throws IOException {
    String json = written(quimperFormat(), Fairs.quimper());

    assertGolden("quimper." + name() + ".json", Samples.pretty(json));
  }

  @Test
  void whatHappensToSessionsIsWrittenAsInTheGoldenFile() throws IOException {
    String json = written(format(), Fairs.eventful());

    assertGolden("eventful." + name() + ".json", Samples.pretty(json));
  }

  @Test
  void theLossesOfQuimperAreThoseOfTheGoldenFile() throws IOException {
    StringBuilder losses = new StringBuilder();
    for (Loss loss : quimperFormat().losses(Fairs.quimper())) {
      losses.append(loss.item().value()).append(": ").append(loss.message()).append('\n');
    }

    assertGolden("quimper." + name() + ".losses.txt", losses.toString());
  }

  @Test
  void noByteIsPrivate() {
    Publication publication = Fairs.eventful();

    assertThat(written(format(), publication)).doesNotContain(Fairs.MARKER);
    assertThat(format().losses(publication).toString()).doesNotContain(Fairs.MARKER);
  }

  @Test
  void manyThreadsWriteTheSameBytes() throws Exception {
    PublicationFormat format = format();
    Publication publication = Fairs.eventful();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<String>> all =
          threads.invokeAll(Collections.nCopies(THREADS, () -> written(format, publication)));

      for (Future<String> one : all) {
        assertThat(one.get()).isEqualTo(written(format(), Fairs.eventful()));
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  @Tag("bulk")
  void aLargeProgrammeIsWrittenInSmallPieces() throws IOException {
    Pieces pieces = new Pieces();

    format().write(Fairs.large(20_000), pieces);

    assertThat(pieces.largest).isLessThanOrEqualTo(PIECE);
    assertThat(pieces.flushed).isTrue();
    assertThat(pieces.closed).isFalse();
  }

  @Test
  void exceptionsOfTheStreamAreThrown() {
    IOException full = new IOException("full");
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int octet) throws IOException {
            throw full;
          }
        };

    assertThatThrownBy(() -> format().write(Fairs.eventful(), out)).isSameAs(full);
  }

  /** Discards bytes and records only the sizes of the pieces. */
  private static final class Pieces extends OutputStream {
    private int largest;
    private boolean flushed;
    private boolean closed;

    @Override
    public void write(int octet) {
      largest = Math.max(largest, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      largest = Math.max(largest, length);
    }

    @Override
    public void flush() {
      flushed = true;
    }

    @Override
    public void close() {
      closed = true;
    }
  }
}
