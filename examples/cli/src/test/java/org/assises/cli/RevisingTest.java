package org.assises.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.assises.cli.folder.FolderLock;
import org.assises.cli.folder.PublishedFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Publishes repeatedly, as a nightly job does, and checks the revisions. */
class RevisingTest {
  private static final String FIRST = "2024-11-20T02:00:00Z";
  private static final String SECOND = "2024-11-21T02:00:00Z";
  private static final String RETITLED = Samples.DOCUMENT.replace("Introduction", "Ouverture");

  @TempDir private Path home;

  private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void publishTheFirstNight() throws IOException {
    folder = home.resolve("public");
    assertThat(publish(Samples.DOCUMENT, "--at", FIRST)).isZero();
    out.getBuffer().setLength(0);
  }

  @Test
  void aChangedSessionGetsTheNextRevision() throws IOException {
    publish(RETITLED, "--at", SECOND);

    assertThat(folder.resolve("programme.ics"))
        .content()
        .contains("Ouverture", "SEQUENCE:1\r\n", "LAST-MODIFIED:20241121T020000Z\r\n");
    assertThat(out.toString())
        .contains("Changed since the last publication:\n  New title: Ouverture\n");
  }

  @Test
  void anUnchangedProgrammeIsNotFetchedAgain() throws IOException {
    Path programme = folder.resolve("programme.ics");
    FileTime longAgo = FileTime.from(Instant.parse(FIRST));
    Files.setLastModifiedTime(programme, longAgo);
    byte[] before = Files.readAllBytes(programme);

    publish(Samples.DOCUMENT, "--at", SECOND);

    assertThat(programme).hasBinaryContent(before);
    assertThat(Files.getLastModifiedTime(programme)).isEqualTo(longAgo);
    assertThat(Files.getLastModifiedTime(folder.resolve("index.json"))).isGreaterThan(longAgo);
  }

  @Test
  void aRemovedSessionStaysAsCancelled() throws IOException {
    publish(
        Samples.DOCUMENT.substring(0, Samples.DOCUMENT.indexOf(",\n  \"sessions\"")) + "\n}\n",
        "--at",
        SECOND);

    assertThat(folder.resolve("programme.ics")).content().contains("STATUS:CANCELLED\r\n");
    assertThat(out.toString()).contains("Changed since the last publication:\n  ");
  }

  @Test
  void aRemovedEditionBlocksPublication() throws IOException {
    int exit = publish(Samples.DOCUMENT.replace("\"2024\"", "\"2025\""), "--at", SECOND);

    assertThat(exit).isEqualTo(1);
    assertThat(err.toString()).contains("this edition was published but is missing");
  }

  @Test
  void thePublicationOfAnotherFolderMayBeRevised() throws IOException {
    Path other = home.resolve("other");

    run("publish", document(RETITLED), other, "--previous", folder, "--at", SECOND);

    assertThat(other.resolve("programme.ics")).content().contains("SEQUENCE:1\r\n");
  }

  @Test
  void aFolderWithoutAPublicationCannotBeRevised() throws IOException {
    Path other = home.resolve("other");

    int exit = run("publish", document(RETITLED), other, "--previous", home.resolve("typo"));

    assertThat(exit).isEqualTo(3);
    assertThat(err.toString()).contains("typo: there is no publication here that can be revised");
    assertThat(other).doesNotExist();
  }

  @Test
  void theLastPublicationIsReadOnlyByWhoMayReviseIt() throws IOException {
    Files.writeString(folder.resolve(".assises/current/.publication.json"), "{");

    try (FolderLock another = PublishedFolder.at(folder).lock()) {
      publish(RETITLED, "--at", SECOND);
    }

    assertThat(err)
        .hasToString(
            "assises: %s: another process is publishing here; try again when it has finished\n"
                .formatted(folder.resolve(".assises")));
  }

  @Test
  void simultaneousJobsReviseEachOthersPublications() throws Exception {
    Clock clock = new TickingClock(Instant.parse(SECOND));
    List<Callable<Integer>> jobs = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String title = "Séance " + i;
      Path document =
          Files.writeString(
              home.resolve(i + ".json"), Samples.DOCUMENT.replace("Introduction", title));
      jobs.add(() -> run(clock, "publish", document, folder));
    }

    List<Integer> exits = exits(jobs);

    long published = exits.stream().filter(exit -> exit == 0).count();
    assertThat(exits).containsOnly(0, 3);
    assertThat(folder.resolve("programme.ics"))
        .content()
        .contains("SEQUENCE:" + published + "\r\n");
  }

  @Test
  void whatIsKeptIsNotShown() {
    assertThat(folder).isDirectoryNotContaining("glob:**/.publication.json");
    assertThat(folder.resolve("index.json")).content().doesNotContain(".publication.json");
  }

  private int publish(String document, Object... options) throws IOException {
    return run(
        Stream.concat(Stream.of("publish", document(document), folder), Stream.of(options))
            .toArray());
  }

  private Path document(String text) throws IOException {
    return Files.writeString(home.resolve("quimper.json"), text);
  }

  private int run(Object... arguments) {
    return run(Clock.fixed(Instant.parse("2024-11-22T02:00:00Z"), ZoneOffset.UTC), arguments);
  }

  private int run(Clock clock, Object... arguments) {
    return AssisesCommand.run(
        Stream.of(arguments).map(Object::toString).toArray(String[]::new),
        clock,
        new PrintWriter(out, true),
        new PrintWriter(err, true));
  }

  private static List<Integer> exits(List<Callable<Integer>> jobs) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Integer> exits = new ArrayList<>();
      for (Future<Integer> exit : threads.invokeAll(jobs)) {
        exits.add(exit.get());
      }
      return exits;
    } finally {
      threads.shutdownNow();
    }
  }

  /** A clock that advances by a minute at each reading. */
  private static final class TickingClock extends Clock {
    private final Instant start;
    private final AtomicInteger minutes = new AtomicInteger();

    TickingClock(Instant start) {
      this.start = start;
    }

    @Override
    public Instant instant() {
      return start.plusSeconds(60L * minutes.incrementAndGet());
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException("this clock shows UTC");
    }
  }
}
