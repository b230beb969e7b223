package org.assises.cli.folder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assises.testing.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishedFolderTest {
  private static final Content FAILING =
      out -> {
        out.write(new byte[100_000]);
        throw new IOException("the disk is full");
      };

  @TempDir private Path home;

  @Test
  void aFileIsReadUnderItsName() throws IOException {
    PublishedFolder folder = PublishedFolder.at(home);

    show(folder, Map.of("programme.ics", text("2024")));

    assertThat(home.resolve("programme.ics")).hasContent("2024").isRegularFile();
  }

  @Test
  void theFolderIsCreatedWithItsParents() throws IOException {
    Path deep = home.resolve("www/assises");

    show(PublishedFolder.at(deep), Map.of("programme.ics", text("2024")));

    assertThat(deep.resolve("programme.ics")).hasContent("2024");
  }

  @Test
  void aLinkToAFolderIsFollowed() throws IOException {
    Path real = Files.createDirectory(home.resolve("real"));
    Path link = Files.createSymbolicLink(home.resolve("link"), real);

    show(PublishedFolder.at(link), Map.of("programme.ics", text("2024")));

    assertThat(real.resolve("programme.ics")).hasContent("2024");
  }

  @Test
  void theNextPublicationReplacesTheOneBefore() throws IOException {
    PublishedFolder folder = PublishedFolder.at(home);
    show(folder, Map.of("programme.ics", text("old"), "programme-2022.ics", text("old")));

    show(folder, Map.of("programme.ics", text("new"), "programme-2024.ics", text("new")));

    assertThat(seen()).isEqualTo(Map.of("programme.ics", "new", "programme-2024.ics", "new"));
  }

  @Test
  void oldPublicationsAreRemovedFromTheDisk() throws IOException {
    PublishedFolder folder = PublishedFolder.at(home);
    show(folder, Map.of("programme.ics", text("a name withdrawn since")));

    show(folder, Map.of("programme.ics", text("new")));

    assertThat(everything()).containsValue("new").doesNotContainValue("a name withdrawn since");
  }

  @Test
  void aFolderMovedElsewhereStillShowsItsFiles() throws IOException {
    Path before = home.resolve("before");
    show(PublishedFolder.at(before), Map.of("programme.ics", text("2024")));

    Path after = Files.move(before, home.resolve("after"));

    assertThat(after.resolve("programme.ics")).hasContent("2024");
  }

  @Test
  void otherFilesAreLeftAlone() throws IOException {
    Files.writeString(home.resolve("welcome.html"), "Degemer mat");

    show(PublishedFolder.at(home), Map.of("programme.ics", text("2024")));

    assertThat(seen()).isEqualTo(Map.of("welcome.html", "Degemer mat", "programme.ics", "2024"));
  }

  @Test
  void aWriterThatFailsTheFirstTimeLeavesNoFiles() throws IOException {
    Path deep = home.resolve("www/assises");

    assertThatThrownBy(
            () -> show(PublishedFolder.at(deep), files("index.json", "new", "programme.ics")))
        .hasMessage("the disk is full");

    assertThat(home).isEmptyDirectory();
  }

  @Test
  void aWriterThatFailsLeavesTheFolderAsItWas() throws IOException {
    Files.writeString(home.resolve("welcome.html"), "Degemer mat");
    PublishedFolder folder = PublishedFolder.at(home);
    show(folder, Map.of("index.json", text("old"), "programme.ics", text("old")));
    Map<Path, String> before = everything();

    assertThatThrownBy(() -> show(folder, files("index.json", "new", "programme-2024.ics")))
        .hasMessage("the disk is full");

    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void aFileInThePlaceOfTheFolderIsRefused() throws IOException {
    Path file = Files.writeString(home.resolve("public"), "a file");

    assertThatThrownBy(() -> show(PublishedFolder.at(file), Map.of("programme.ics", text("new"))))
        .isInstanceOf(IOException.class);

    assertThat(file).hasContent("a file");
  }

  @Test
  void aReadOnlyFolderIsLeftAsItWas() throws IOException {
    Path closed = Files.createDirectory(home.resolve("closed"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
    Requirement.met(!Files.isWritable(closed), "root may write everywhere: run as another user");

    assertThatThrownBy(() -> show(PublishedFolder.at(closed), Map.of("programme.ics", text("new"))))
        .isInstanceOf(IOException.class);

    assertThat(closed).isEmptyDirectory();
  }

  @Test
  void onlyOneProcessWritesAtATime() throws IOException {
    PublishedFolder folder = PublishedFolder.at(home);
    Content intruder = out -> show(folder, Map.of("programme.ics", text("second")));

    assertThatThrownBy(() -> show(folder, Map.of("programme.ics", intruder)))
        .isInstanceOf(IOException.class)
        .hasMessage(
            home.resolve(".assises")
                + ": another process is publishing here; try again when it has finished");

    assertThat(home).isEmptyDirectory();
  }

  @Test
  void theLockOfAnotherFolderIsNotEnough() throws IOException {
    PublishedFolder folder = PublishedFolder.at(home.resolve("one"));

    try (FolderLock other = PublishedFolder.at(home.resolve("other")).lock()) {
      assertThatThrownBy(() -> folder.show(Map.of("programme.ics", text("new")), other))
          .isInstanceOf(IllegalArgumentException.class);
    }

    assertThat(home).isEmptyDirectory();
  }

  /** Locks a folder, and publishes files there. */
  static void show(PublishedFolder folder, Map<String, Content> files) throws IOException {
    try (FolderLock lock = folder.lock()) {
      folder.show(files, lock);
    }
  }

  private Map<String, String> seen() throws IOException {
    Map<String, String> seen = new TreeMap<>();
    for (Path file : Folders.children(home)) {
      if (Files.isRegularFile(file)) {
        seen.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return seen;
  }

  private Map<Path, String> everything() throws IOException {
    Map<Path, String> everything = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(home)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        everything.put(path, Files.readString(path));
      }
    }
    return everything;
  }

  private static Map<String, Content> files(String first, String content, String failing) {
    Map<String, Content> files = new TreeMap<>();
    files.put(first, text(content));
    files.put(failing, FAILING);
    return files;
  }

  private static Content text(String text) {
    return out -> out.write(text.getBytes(UTF_8));
  }
}
