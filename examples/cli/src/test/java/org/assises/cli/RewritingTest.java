package org.assises.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.assises.json.AssisesJson;
import org.assises.json.stream.JsonLimits;
import org.assises.model.Assises;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.model.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Checks that commands that change a document lose nothing, even if several run at the same time.
 */
class RewritingTest {
  private static final AssisesJson JSON = AssisesJson.create();

  @TempDir private Path home;

  private Path document;
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void writeTheDocument() throws IOException {
    document = Files.writeString(home.resolve("ville.json"), Samples.DOCUMENT);
  }

  @Test
  void ofManyImportsAtOnceNoneIsLost() throws Exception {
    List<Callable<Integer>> imports = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      Path calendar = calendar("talk-" + i);
      imports.add(() -> bring(calendar));
    }

    assertThat(exits(imports)).containsOnly(0);

    assertThat(read().sessions()).hasSize(13);
    assertThat(home).isDirectoryNotContaining("glob:**.lock");
  }

  @Test
  void ofTwoProcessesAtOnceTheSecondWaits() throws Exception {
    Path calendar = calendar("talk");
    Path other = calendar("other");
    ChildJvm.Ended[] ended = new ChildJvm.Ended[1];
    Thread child =
        new Thread(
            () -> {
              try {
                ended[0] = ChildJvm.run(ChildJvm.command(RewritingTest.class, other, document));
              } catch (IOException | InterruptedException e) {
                throw new AssertionError(e);
              }
            });
    child.start();

    for (int i = 0; child.isAlive(); i++) {
      assertThat(bring(calendar("talk-" + i))).as(err.toString()).isZero();
    }
    child.join();

    assertThat(ended[0].exit()).as(ended[0].output()).isZero();
    assertThat(read().sessions().stream().map(session -> session.title().in(List.of())))
        .contains("talk-0", "other");
    assertThat(calendar).exists();
  }

  /** A process that imports a calendar into a document. */
  public static void main(String[] arguments) {
    StringWriter told = new StringWriter();
    int exit = bring(Path.of(arguments[0]), Path.of(arguments[1]), told);
    System.out.print(told);
    System.exit(exit);
  }

  @Test
  void aCompactDocumentStaysCompact() throws IOException {
    writeCompact(read());

    assertThat(bring(calendar("talk"))).isZero();

    assertThat(Files.readString(document)).doesNotContain("\n").contains("talk");
  }

  @Test
  void aDocumentThatLineBreaksWouldMakeTooLongIsWrittenWithoutThem() throws IOException {
    Assises full = full(20_000);
    long compact = writeCompact(full);
    Path bounded = document;
    assumeTrue(compact < JsonLimits.standard().documentBytes());
    Files.writeString(bounded, "\n" + Files.readString(bounded));

    assertThat(bring(calendar("talk"))).as(err.toString()).isZero();

    assertThat(Files.size(document)).isLessThan(JsonLimits.standard().documentBytes());
    assertThat(read().sessions()).hasSize(full.sessions().size() + 1);
  }

  @Test
  void aDocumentThatCouldNotBeReadAgainIsNotWritten() throws IOException {
    int most = JsonLimits.standard().documentBytes();
    long length = writeCompact(described(1));
    writeCompact(described((int) (most - length - 9)));
    byte[] before = Files.readAllBytes(document);

    int exit = bring(calendar("talk"));

    assertThat(exit).isEqualTo(3);
    assertThat(err.toString()).contains("the document would be too large to be read again");
    assertThat(document).hasBinaryContent(before);
    assertThat(home).isDirectoryNotContaining("glob:**.new");
  }

  @Test
  void permissionsAndGroupStay() throws IOException {
    PosixFileAttributeView view =
        Files.getFileAttributeView(document, PosixFileAttributeView.class);
    view.setPermissions(PosixFilePermissions.fromString("rw-r-----"));
    String group = view.readAttributes().group().getName();

    assertThat(bring(calendar("talk"))).isZero();

    assertThat(PosixFilePermissions.toString(view.readAttributes().permissions()))
        .isEqualTo("rw-r-----");
    assertThat(view.readAttributes().group().getName()).isEqualTo(group);
  }

  @Test
  void aLinkToTheDocumentStaysALink() throws IOException {
    Path link = Files.createSymbolicLink(home.resolve("link.json"), document);

    assertThat(bring(calendar("talk"), link, err)).isZero();

    assertThat(link).isSymbolicLink();
    assertThat(read().sessions()).hasSize(2);
  }

  @Test
  void aDocumentOfSeveralNamesIsNotCutOffFromTheOthers() throws IOException {
    Path other = Files.createLink(home.resolve("other.json"), document);

    int exit = bring(calendar("talk"));

    assertThat(exit).isEqualTo(3);
    assertThat(err.toString()).contains("it has several names (hard links)");
    assertThat(other).hasBinaryContent(Samples.DOCUMENT.getBytes(UTF_8));
    assertThat(Files.getAttribute(other, "unix:nlink")).isEqualTo(2);
  }

  @Test
  void theLockOfAKilledProcessBlocksNobody() throws IOException {
    Path lock = Files.createFile(home.resolve(".ville.json.lock"));

    assertThat(bring(calendar("talk"))).isZero();

    assertThat(lock).doesNotExist();
  }

  @Test
  void aLinkInThePlaceOfTheLockIsNotFollowed() throws IOException {
    Path elsewhere = home.resolve("elsewhere");
    Files.createSymbolicLink(home.resolve(".ville.json.lock"), elsewhere);

    assertThat(bring(calendar("talk"))).isEqualTo(3);

    assertThat(elsewhere).doesNotExist();
    assertThat(document).hasBinaryContent(Samples.DOCUMENT.getBytes(UTF_8));
  }

  @Test
  void theLockIsHeldWhileTheCalendarIsRead() throws Exception {
    Path lock = Files.createFile(home.resolve(".ville.json.lock"));
    try (FileChannel held = FileChannel.open(lock, StandardOpenOption.WRITE)) {
      held.lock();
      Path calendar = calendar("talk");
      Thread waiting = new Thread(() -> bring(calendar));
      waiting.start();
      waiting.join(300);

      assertThat(document).hasBinaryContent(Samples.DOCUMENT.getBytes(UTF_8));

      held.close();
      waiting.join();
    }
    assertThat(read().sessions()).hasSize(2);
  }

  private Assises full(int sessions) throws IOException {
    Assises assises = read();
    Session any = assises.sessions().get(0);
    List<Session> many = new ArrayList<>();
    for (int i = 0; i < sessions; i++) {
      Text title = Text.of("fr", "Séance " + i + " " + "x".repeat(560));
      many.add(
          Session.builder(new SessionId("s-" + i), any.edition(), any.kind(), title, any.slot())
              .build());
    }
    return assises.toBuilder().sessions(many).build();
  }

  private Assises described(int length) throws IOException {
    Assises assises = read();
    Text text = Text.of("fr", "x".repeat(length));
    Session session = assises.sessions().get(0).toBuilder().description(text).build();
    return assises.toBuilder().sessions(List.of(session)).build();
  }

  private long writeCompact(Assises assises) throws IOException {
    try (OutputStream out = Files.newOutputStream(document)) {
      JSON.writeCompact(assises, out);
    }
    return Files.size(document);
  }

  private Assises read() throws IOException {
    return JSON.read(Files.readAllBytes(document));
  }

  private Path calendar(String title) throws IOException {
    return Files.writeString(
        home.resolve(title + ".ics"),
        """
        BEGIN:VCALENDAR
        BEGIN:VEVENT
        UID:%1$s
        SUMMARY:%1$s
        DTSTART;TZID=Europe/Paris:20241123T090000
        DTEND;TZID=Europe/Paris:20241123T100000
        END:VEVENT
        END:VCALENDAR
        """
            .formatted(title));
  }

  private int bring(Path calendar) {
    return bring(calendar, document, err);
  }

  private static int bring(Path calendar, Path document, StringWriter told) {
    return AssisesCommand.run(
        Stream.of("import", "ics", calendar, "--edition", "2024", "--into", document)
            .map(Object::toString)
            .toArray(String[]::new),
        Clock.systemUTC(),
        new PrintWriter(new StringWriter()),
        new PrintWriter(told, true));
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
}
