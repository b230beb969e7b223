package org.assises.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssisesCommandTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-11-20T08:00:00Z"), ZoneOffset.UTC);
  private static final String DOCUMENT = Samples.DOCUMENT;

  @TempDir private Path home;

  private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void nameTheFolder() {
    folder = home.resolve("public");
  }

  @Test
  void aDocumentIsPublishedAsTheReportedAndIndexedFiles() throws IOException {
    Path document = document(DOCUMENT);

    int exit = run("publish", document, folder);

    assertThat(exit).isZero();
    assertThat(out.toString())
        .contains(
            "Published \"Assises locales de la sécurité\" on 20 November 2024 at 09:00 into %s:\n"
                    .formatted(folder)
                + "  for calendar apps: programme.ics, programme-2024.ics\n"
                + "  for portals and other systems: edition-2024.json, ");
    assertThat(folder.resolve("index.json")).content().contains("programme-2024.ics");
    assertThat(folder.resolve("programme.ics")).content().contains("Introduction");
  }

  @Test
  void theInstantOfPublicationMayBeGiven() throws IOException {
    run("publish", document(DOCUMENT), folder, "--at", "2024-11-01T09:30:00+01:00");

    assertThat(out.toString())
        .contains("Published \"Assises locales de la sécurité\" on 1 November 2024 at 09:30 into ");
  }

  @Test
  void lossesAndFindingsAreReported() throws IOException {
    run("publish", document(DOCUMENT), folder);

    assertThat(out.toString())
        .startsWith(
            "Check these first:\n"
                + "  /speakers/moderator/name (line 24, column 15): the name is not published")
        .endsWith(
            "11 facts have no place in some formats: assises losses %s\n"
                .formatted(home.resolve("quimper.json")));
  }

  @Test
  void aNameWithoutConsentIsInNoFile() throws IOException {
    run("publish", document(DOCUMENT), folder);

    try (Stream<Path> paths = Files.walk(folder)) {
      assertThat(paths.filter(Files::isRegularFile))
          .isNotEmpty()
          .allSatisfy(file -> assertThat(file).content().doesNotContain("Onyme"));
    }
  }

  @Test
  void twoRunsOfTheSameInstantWriteTheSameFiles() throws IOException {
    Path document = document(DOCUMENT);
    run("publish", document, folder);

    run("publish", document, home.resolve("again"));

    for (String name :
        List.of("programme.ics", "programme-2024.ics", "edition-2024.json", "index.json")) {
      assertThat(home.resolve("again").resolve(name)).hasSameBinaryContentAs(folder.resolve(name));
    }
  }

  @Test
  void contactDataInATextBlocksPublication() throws IOException {
    Path document = document(DOCUMENT.replace("Introduction", "Introduction, anne@example.org"));

    int exit = run("publish", document, folder);

    assertThat(exit).isEqualTo(1);
    assertThat(out).hasToString("");
    assertThat(err.toString())
        .startsWith(document + " must not be published as it is:\n  /sessions/opening/title")
        .doesNotContain("anne@example.org");
    assertThat(folder).doesNotExist();
  }

  @Test
  void everyProblemOfADocumentIsReportedWithItsPlace() throws IOException {
    Path document =
        document(
            DOCUMENT
                .replace("2024-11-23\"}", "2024-02-30\"}")
                .replace("Anne Onyme\"", "Anne Onyme\", \"bassis\": 1"));

    int exit = run("check", document);

    assertThat(exit).isEqualTo(2);
    assertThat(out).hasToString("");
    assertThat(err.toString())
        .startsWith(document + " cannot be read:\n")
        .contains("/editions/0/startDate/value (line 17, column 30): ")
        .contains("/speakers/0/name");
  }

  @Test
  void aDocumentCutShortAnywhereLeavesTheFolderAsItWas() throws IOException {
    run("publish", document(DOCUMENT), folder);
    String before = Files.readString(folder.resolve("index.json"));

    for (int length = 0; length < DOCUMENT.length() - 2; length += 13) {
      int exit = run("publish", document(DOCUMENT.substring(0, length)), folder);

      assertThat(exit).as("cut at %s", length).isEqualTo(2);
    }

    assertThat(folder.resolve("index.json")).content(UTF_8).isEqualTo(before);
    assertThat(folder.resolve(".assises/1")).isDirectory();
  }

  @Test
  void aMissingDocumentIsAFileError() {
    Path document = home.resolve("none.json");

    int exit = run("publish", document, folder);

    assertThat(exit).isEqualTo(3);
    assertThat(err).hasToString("assises: " + document + ": this file does not exist\n");
    assertThat(folder).doesNotExist();
  }

  @Test
  void aFolderIsNoDocument() {
    int exit = run("check", home);

    assertThat(exit).isEqualTo(3);
    assertThat(err).hasToString("assises: " + home + ": this is a folder\n");
  }

  @Test
  void aFolderThatCannotBeWrittenIsTroubleWithAFile() throws IOException {
    Path file = Files.writeString(home.resolve("public"), "a file");

    int exit = run("publish", document(DOCUMENT), file);

    assertThat(exit).isEqualTo(3);
    assertThat(err.toString()).contains("  " + file + ": a file\n  Move these away");
    assertThat(file).hasContent("a file");
  }

  @Test
  void checkingADocumentWritesNothing() throws IOException {
    Path document = document(DOCUMENT);

    int exit = run("check", document);

    assertThat(exit).isZero();
    assertThat(out.toString()).startsWith(document + " can be published.\nCheck these first:\n");
    assertThat(home).isDirectoryNotContaining(path -> !path.equals(document));
  }

  @Test
  void findingsAreReportedAsOfAnInstant() throws IOException {
    Path document =
        document(
            DOCUMENT.replace(
                "\"Anne Onyme\"",
                "\"Anne Onyme\", \"basis\": {\"type\": \"consent\", \"givenOn\": \"2024-11-10\"}"));

    run("check", document, "--at", "2024-11-09T08:00:00Z");
    run("check", document, "--at", "2024-11-10T08:00:00Z");

    assertThat(out)
        .hasToString(
            """
            %1$s can be published.
            Check these first:
              /speakers/moderator/name (line 24, column 15): the name is not published because it has no legal basis on that day; record one, or leave the name unpublished
            %1$s can be published.
            """
                .formatted(document));
  }

  @Test
  void aWrongCommandLineIsNotMistakenForATroubledDocument() {
    int exit = run("publish", "quimper.json", "public", "--at", "yesterday");

    assertThat(exit).isEqualTo(64);
    assertThat(err)
        .hasToString(
            """
            assises: --at: expected an instant such as 2024-11-20T08:00:00Z
            "assises publish --help" shows how to use it.
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+10000-01-01T00:00:00Z",
        "0000-12-31T23:59:59Z",
        "-0001-01-01T00:00:00Z",
        "+1000000000-12-31T23:59:59.999999999Z"
      })
  void anInstantThatNoCalendarCanSayIsNone(String instant) {
    int exit = run("publish", "quimper.json", "public", "--at", instant);

    assertThat(exit).isEqualTo(64);
    assertThat(err.toString()).contains("expected an instant such as 2024-11-20T08:00:00Z");
  }

  @Test
  void aPathThatTheSystemCannotSayIsMisuse() {
    int exit = run("check", "quim\0per.json");

    assertThat(exit).isEqualTo(64);
    assertThat(err.toString()).contains("this file name cannot be written");
  }

  @Test
  void aDefectIsReportedWithoutItsMessageAndStackTrace() throws IOException {
    for (Throwable defect :
        List.of(new IllegalStateException("Anne"), new StackOverflowError("Anne"))) {
      err.getBuffer().setLength(0);

      int exit = run(new BrokenClock(defect), "check", document(DOCUMENT));

      assertThat(exit).isEqualTo(70);
      assertThat(err.toString().lines()).hasSize(1);
      assertThat(err.toString())
          .startsWith(
              "assises: This is a defect in the program. Please report it: "
                  + defect.getClass().getName()
                  + " at ")
          .doesNotContain("Anne");
    }
  }

  @Test
  void memoryThatDoesNotSufficeIsNamed() throws IOException {
    int exit = run(new BrokenClock(new OutOfMemoryError("heap")), "check", document(DOCUMENT));

    assertThat(exit).isEqualTo(70);
    assertThat(err)
        .hasToString(
            "assises: There is not enough memory. Try again with more: java -Xmx2g -jar"
                + " assises.jar\n");
  }

  @Test
  void helpNamesTheCommandsAndTheExitCodes() {
    int exit = run("--help");

    assertThat(exit).isZero();
    assertThat(out.toString())
        .contains("publish   Writes the calendars and feeds of a document into a folder.")
        .contains("check     Reads a document and reports its problems; writes nothing.")
        .contains("2     the document cannot be read; every problem is listed with its place");
  }

  @Test
  void standardOutputThatCannotBeWrittenIsAnError() throws IOException {
    PrintWriter full = new PrintWriter(new FullWriter(), true);
    Object[] arguments = {"publish", document(DOCUMENT), folder};

    int exit =
        AssisesCommand.run(
            Stream.of(arguments).map(Object::toString).toArray(String[]::new),
            CLOCK,
            full,
            new PrintWriter(err, true));

    assertThat(exit).isEqualTo(74);
    assertThat(err.toString())
        .startsWith("assises: The command succeeded, but the report cannot be written");
    assertThat(folder.resolve("programme.ics")).content().contains("Introduction");
  }

  @Test
  void aClosedStandardOutputIsNoError() throws IOException {
    String[] arguments = {"losses", document(DOCUMENT).toString()};
    Output gone = new Output(new PrintWriter(new FullWriter(), true), "pipe:[4711]");

    int exit =
        AssisesCommand.run(
            arguments,
            new Surroundings(
                CLOCK, () -> 0, Map.of(), gone, new Output(new PrintWriter(err, true), "file")));

    assertThat(exit).isEqualTo(141);
    assertThat(err).hasToString("");
  }

  private static final class FullWriter extends Writer {
    @Override
    public void write(char[] characters, int from, int length) throws IOException {
      throw new IOException("no space left");
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  private Path document(String text) throws IOException {
    return Files.writeString(home.resolve("quimper.json"), text);
  }

  private int run(Object... arguments) {
    return run(CLOCK, arguments);
  }

  private int run(Clock clock, Object... arguments) {
    return AssisesCommand.run(
        Stream.of(arguments).map(Object::toString).toArray(String[]::new),
        clock,
        new PrintWriter(out, true),
        new PrintWriter(err, true));
  }

  /** A clock that is asked, and fails as nothing should. */
  private static final class BrokenClock extends Clock {
    private final Throwable defect;

    BrokenClock(Throwable defect) {
      this.defect = defect;
    }

    @Override
    public Instant instant() {
      if (defect instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) defect;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
