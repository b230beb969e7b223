package org.assises.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Checks that a last publication that is missing, damaged or not the right one is always reported.
 */
class HistoryTest {
  private static final String FIRST = "2024-11-20T02:00:00Z";
  private static final String SECOND = "2024-11-21T02:00:00Z";
  private static final String THIRD = "2024-11-22T02:00:00Z";
  private static final String RETITLED = Samples.DOCUMENT.replace("Introduction", "Ouverture");

  @TempDir private Path home;

  private Path folder;
  private Path hidden;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void publishTheFirstNight() throws IOException {
    folder = home.resolve("public");
    hidden = folder.resolve(".assises");
    assertThat(publish(Samples.DOCUMENT, "--at", FIRST)).isZero();
    out.getBuffer().setLength(0);
  }

  @Test
  void aMissingPublicationBlocks() throws IOException {
    Path kept = hidden.resolve("1/.publication.json");
    Files.delete(kept);

    isBlocked(kept + " is missing, or is no longer a file.");
  }

  @Test
  void aMissingLinkToTheCurrentVersionBlocks() throws IOException {
    Files.delete(hidden.resolve("current"));

    isBlocked(hidden.resolve("current") + " is missing, although something was published here");
  }

  @Test
  void brokenPublishedLinksBlockPublication() throws IOException {
    Files.move(hidden, home.resolve("away"));

    isBlocked(hidden.resolve("current") + " is missing, although something was published here");
    assertThat(hidden).doesNotExist();
  }

  @Test
  void aLinkToAMissingVersionBlocksPublication() throws IOException {
    Files.move(hidden.resolve("1"), home.resolve("away"));

    isBlocked(
        hidden.resolve("current") + " leads to " + hidden.resolve("1") + ", which is missing");
  }

  @Test
  void aVersionWithoutItsListOfFilesBlocksPublication() throws IOException {
    Files.delete(hidden.resolve("1/.files"));

    isBlocked(hidden.resolve("1/.files") + " is missing or damaged.");
  }

  @Test
  void everySingleBitThatIsFlippedInThePublicationBlocks() throws IOException {
    Path kept = hidden.resolve("1/.publication.json");
    byte[] bytes = Files.readAllBytes(kept);
    for (int bit = 0; bit < bytes.length * 8; bit += 97) {
      bytes[bit / 8] ^= (byte) (1 << (bit % 8));
      Files.write(kept, bytes);

      assertThat(publish(RETITLED, "--at", SECOND)).as("bit %d", bit).isEqualTo(4);

      bytes[bit / 8] ^= (byte) (1 << (bit % 8));
    }
    assertThat(err.toString()).contains(kept + " is not as it was written: it is damaged");
    Files.write(kept, bytes);
    assertThat(publish(RETITLED, "--at", SECOND)).isZero();
  }

  @Test
  void aPublicationCutShortAnywhereBlocks() throws IOException {
    Path kept = hidden.resolve("1/.publication.json");
    String whole = Files.readString(kept);
    for (int length = 0; length < whole.length(); length += 97) {
      Files.writeString(kept, whole.substring(0, length));

      assertThat(publish(RETITLED, "--at", SECOND)).as("cut at %d", length).isEqualTo(4);
    }
  }

  @Test
  void thePublicationOfAnotherDayInItsPlaceBlocks() throws IOException {
    Path former = Files.copy(hidden.resolve("1/.publication.json"), home.resolve("former"));
    assertThat(publish(RETITLED, "--at", SECOND)).isZero();
    Files.copy(former, hidden.resolve("2/.publication.json"), StandardCopyOption.REPLACE_EXISTING);

    isBlocked("is not as it was written: it is damaged, or belongs to another publication.");
  }

  @Test
  void aRestoredBackupBlocksUntilItIsDeclaredTheLast() throws Exception {
    copy(folder, home.resolve("backup"));
    assertThat(publish(RETITLED, "--at", SECOND)).isZero();
    Files.move(folder, home.resolve("lost"));
    copy(home.resolve("backup"), folder);

    isBlocked(hidden.resolve("1") + " is a copy: it was restored from a backup");

    assertThat(publish(RETITLED, "--at", THIRD, "--restored")).isZero();
    assertThat(programme()).contains("SEQUENCE:1\r\n");
    assertThat(hidden.resolve("1")).as("what was restored").doesNotExist();
    assertThat(publish(RETITLED, "--at", THIRD)).isZero();
  }

  @Test
  void aMovedFolderCanStillBeRevised() throws IOException {
    folder = Files.move(folder, home.resolve("moved"));

    assertThat(publish(RETITLED, "--at", SECOND)).isZero();

    assertThat(programme()).contains("SEQUENCE:1\r\n");
  }

  @Test
  void anotherAssisesBlocks() throws IOException {
    String typingError = RETITLED.replace("assises.quimper.bzh", "assises.quinper.bzh");

    int exit = publish(typingError, "--at", SECOND);

    assertThat(exit).isEqualTo(4);
    assertThat(err.toString())
        .contains(
            folder
                + " contains a publication of \"assises.quimper.bzh\"; the document is"
                + " \"assises.quinper.bzh\".")
        .contains("Correct the id in the document if it is a typing error");
    assertThat(programme()).contains("Introduction");
  }

  @Test
  void anEarlierInstantBlocks() throws IOException {
    int exit = publish(RETITLED, "--at", "2024-11-19T02:00:00Z");

    assertThat(exit).isEqualTo(4);
    assertThat(err.toString())
        .contains(
            "contains a publication of 2024-11-20T02:00:00Z, which is later than"
                + " 2024-11-19T02:00:00Z.\n  Check the instant, or this machine's clock.");
  }

  @Test
  void aClockThatWasSetBackBlocks() throws IOException {
    publish(RETITLED, "--at", "2124-11-20T08:00:00Z");

    int exit = publish(Samples.DOCUMENT);

    assertThat(exit).isEqualTo(4);
    assertThat(err.toString()).contains("which is later than 2024-11-22T02:00:00Z");
  }

  @Test
  void aChangeWithinTheSameSecondBlocks() throws IOException {
    int exit = publish(RETITLED, "--at", FIRST);

    assertThat(exit).isEqualTo(4);
    assertThat(err.toString()).contains("something changed within the same second");
  }

  @Test
  void theSameDocumentAtTheSameInstantIsPublishedAgain() throws IOException {
    String before = programme();

    assertThat(publish(Samples.DOCUMENT, "--at", FIRST)).isZero();

    assertThat(programme()).isEqualTo(before);
  }

  @Test
  void aFolderThatIsAheadOfThePublicationToReviseIsNotSetBack() throws Exception {
    Path other = home.resolve("other");
    copy(folder, other);
    assertThat(publish(RETITLED, "--at", SECOND)).isZero();

    int exit = publish(RETITLED, "--at", THIRD, "--previous", other, "--restored");

    assertThat(exit).isEqualTo(4);
    assertThat(err.toString())
        .contains(
            folder
                + " contains a publication of 2024-11-21T02:00:00Z, which is later than the one of"
                + " 2024-11-20T02:00:00Z in "
                + other);
  }

  @Test
  void startingAnewNeedsAnOptionAndReportsTheConsequences() throws IOException {
    publish(RETITLED, "--at", SECOND);
    Files.writeString(hidden.resolve("2/.publication.json"), "{");

    int exit = publish(RETITLED, "--at", THIRD, "--anew");

    assertThat(exit).isZero();
    assertThat(programme()).contains("SEQUENCE:0\r\n");
    assertThat(out.toString())
        .contains(
            "Revisions start again from zero, as --anew requests. Subscribers will see this:\n",
            "all sessions and proposals are at revision 0 again",
            "disappear without being reported as cancelled",
            "changes.json is empty");
    assertThat(publish(RETITLED, "--at", THIRD)).isZero();
  }

  @Test
  void startingAnewRepairsABrokenLink() throws IOException {
    Files.delete(hidden.resolve("current"));
    Files.createSymbolicLink(hidden.resolve("current"), Path.of("77"));

    assertThat(publish(RETITLED, "--at", SECOND, "--anew")).isZero();

    assertThat(programme()).contains("Ouverture");
    assertThat(publish(RETITLED, "--at", THIRD)).isZero();
  }

  @Test
  void aFailedNewStartKeepsTheCurrentPublication() throws IOException {
    Files.writeString(hidden.resolve("1/.publication.json"), "{");
    Files.createDirectory(folder.resolve("catalogue.jsonld"));

    int exit =
        publish(RETITLED, "--at", THIRD, "--anew", "--base", "https://data.example.org/assises/");

    assertThat(exit).isEqualTo(3);
    assertThat(err.toString()).contains(folder.resolve("catalogue.jsonld") + ": a folder\n");
    assertThat(programme()).contains("Introduction");
  }

  @Test
  void foreignFilesAmongTheVersionsAreReportedEachTime() throws IOException {
    Files.createDirectories(hidden.resolve("5/deeper"));

    assertThat(publish(RETITLED, "--at", SECOND)).isZero();

    assertThat(out.toString())
        .endsWith(
            "Left as they are in the folder of versions:\n  %s: not created by assises, or changed since; move it away\n"
                .formatted(hidden.resolve("5")));
  }

  /** Checks that publishing is refused with a reason and advice, and changes nothing. */
  private void isBlocked(String reason) throws IOException {
    String before = everything();

    int exit = publish(RETITLED, "--at", THIRD);

    assertThat(exit).as(err.toString()).isEqualTo(4);
    assertThat(err.toString())
        .startsWith("assises: Nothing was published: the last publication cannot be revised.\n")
        .contains(reason)
        .contains("start again from zero with --anew");
    assertThat(out).hasToString("");
    assertThat(everything()).isEqualTo(before);
  }

  private String everything() throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.sorted().toList().toString();
    }
  }

  private String programme() throws IOException {
    return Files.readString(folder.resolve("programme.ics"));
  }

  private static void copy(Path from, Path to) throws Exception {
    assertThat(ChildJvm.run(List.of("cp", "-a", from.toString(), to.toString())).exit()).isZero();
  }

  private int publish(String document, Object... options) throws IOException {
    Path file = Files.writeString(home.resolve("quimper.json"), document);
    out.getBuffer().setLength(0);
    return AssisesCommand.run(
        Stream.concat(Stream.of("publish", file, folder), Stream.of(options))
            .map(Object::toString)
            .toArray(String[]::new),
        Clock.fixed(Instant.parse(THIRD), ZoneOffset.UTC),
        new PrintWriter(out, true),
        new PrintWriter(err, true));
  }
}
