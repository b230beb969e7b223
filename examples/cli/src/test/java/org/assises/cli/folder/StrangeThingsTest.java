package org.assises.cli.folder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Checks that foreign files with names of published files are not read, changed, removed or waited
 * for.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class StrangeThingsTest {
  private static final List<String> PLACES =
      List.of(
          "programme.ics",
          "index.json",
          "programme-2024.ics",
          ".assises",
          ".assises/lock",
          ".assises/current",
          ".assises/spare",
          ".assises/1",
          ".assises/2",
          ".assises/2.part",
          ".assises/5",
          ".assises/999999999",
          ".assises/999999999999999999",
          ".assises/backup",
          ".assises/1/.files",
          ".assises/1/.publication.json",
          ".assises/1/programme.ics",
          ".assises/1/index.json",
          ".assises/1/stray");

  @TempDir private Path home;

  private Path elsewhere;
  private Path folder;

  @BeforeEach
  void publishTheFirst() throws IOException {
    elsewhere = Files.createDirectory(home.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("precious"), "precious");
    Path version = Files.createDirectory(elsewhere.resolve("5"));
    for (String name : List.of("programme.ics", "index.json", ".publication.json", "1")) {
      Files.writeString(version.resolve(name), "precious");
    }
    Files.writeString(elsewhere.resolve("programme.ics"), "precious");
    Files.writeString(elsewhere.resolve("index.json"), "precious");
    folder = home.resolve("public");
    publish("one");
  }

  static Stream<Arguments> everythingEverywhere() {
    return PLACES.stream()
        .flatMap(
            place -> Stream.of(StrangeThing.values()).map(thing -> Arguments.of(place, thing)));
  }

  @ParameterizedTest
  @MethodSource("everythingEverywhere")
  void onlyFilesOfThePublicationAreTouched(String place, StrangeThing thing) throws Exception {
    assumeTrue(
        !place.endsWith(".part") || thing != StrangeThing.EMPTY_FOLDER,
        "this is what a process leaves that was killed at once");
    Path path = folder.resolve(place);
    moveAside(path);
    thing.putInto(path, elsewhere);
    String outside = StrangeThing.describe(elsewhere);
    FileKind kind = FileKind.of(path);
    Object identity = identity(path);

    publishOrRefuse("two");

    assertThat(StrangeThing.describe(elsewhere)).isEqualTo(outside);
    assertThat(FileKind.of(path)).as("still there").isEqualTo(kind);
    assertThat(identity(path)).as("the same").isEqualTo(identity);
  }

  @ParameterizedTest
  @EnumSource
  void strangersAmongTheVersionsDoNotKeepTheNightFromPublishing(StrangeThing thing)
      throws Exception {
    List<String> names = List.of("2", "2.part", "5", "backup", "spare", "999999999999999999");
    for (String name : names) {
      thing.putInto(folder.resolve(".assises").resolve(name), elsewhere);
    }

    List<Stray> first = publish("two");
    List<Stray> second = publish("three");

    assertThat(folder.resolve("programme.ics")).hasContent("three");
    assertThat(second).isEqualTo(first);
    assertThat(second.stream().map(stray -> stray.path().getFileName().toString()))
        .as("all that is there is told")
        .containsExactlyInAnyOrderElementsOf(
            names.stream()
                .filter(name -> kind(folder.resolve(".assises").resolve(name)) != FileKind.NOTHING)
                .toList());
  }

  @ParameterizedTest
  @EnumSource
  void aForeignFileInAnOldVersionIsKeptAndTheRestRemoved(StrangeThing thing) throws Exception {
    thing.putInto(folder.resolve(".assises/1/stray"), elsewhere);

    List<Stray> strays = publish("two");

    assertThat(strays).containsExactly(new Stray(folder.resolve(".assises/1"), false));
    assertThat(Folders.children(folder.resolve(".assises/1")))
        .containsExactly(folder.resolve(".assises/1/stray"));
    assertThat(folder.resolve("programme.ics")).hasContent("two");
  }

  @ParameterizedTest
  @EnumSource
  void aForeignFileWithAPublishedNameIsReported(StrangeThing thing) throws Exception {
    Path path = folder.resolve("programme-2024.ics");
    thing.putInto(path, elsewhere);
    Map<String, Content> files =
        Map.of(".publication.json", text("two"), "programme-2024.ics", text("two"));

    try (FolderLock lock = PublishedFolder.at(folder).lock()) {
      assertThatThrownBy(() -> PublishedFolder.at(folder).show(files, lock))
          .isInstanceOfSatisfying(
              OccupiedException.class,
              refused -> assertThat(refused.places()).containsExactly(Map.entry(path, kind(path))));
    }

    assertThat(folder.resolve("programme.ics")).hasContent("one");
  }

  @ParameterizedTest
  @EnumSource
  void aForeignHiddenFolderInAnEmptyFolderIsRefused(StrangeThing thing) throws Exception {
    Path empty = Files.createDirectory(home.resolve("empty"));
    Path hidden = empty.resolve(".assises");
    thing.putInto(hidden, elsewhere);
    assumeTrue(FileKind.of(hidden) != FileKind.FOLDER, "a folder is what is expected");
    String before = StrangeThing.describe(home);

    assertThatThrownBy(() -> PublishedFolder.at(empty).lock())
        .isInstanceOfSatisfying(
            OccupiedException.class,
            refused ->
                assertThat(refused.places()).containsExactly(Map.entry(hidden, kind(hidden))));

    assertThat(StrangeThing.describe(home)).isEqualTo(before);
  }

  private void publishOrRefuse(String text) throws IOException {
    try {
      publish(text);
    } catch (HistoryException | OccupiedException e) {
      assertThat(e.getMessage()).isNotBlank();
    }
  }

  /** Publishes as the command does: reads the last publication, and then publishes the next one. */
  private List<Stray> publish(String text) throws IOException {
    PublishedFolder published = PublishedFolder.at(folder);
    Map<String, Content> files =
        Map.of(
            ".publication.json", text(text), "programme.ics", text(text), "index.json", text(text));
    try (FolderLock lock = published.lock()) {
      published.read(".publication.json", false);
      return published.show(files, lock);
    }
  }

  private void moveAside(Path path) throws IOException {
    if (FileKind.of(path) != FileKind.NOTHING) {
      Files.move(path, home.resolve("aside"));
    }
  }

  private static Object identity(Path path) throws IOException {
    return Files.getAttribute(path, "unix:ino", java.nio.file.LinkOption.NOFOLLOW_LINKS);
  }

  private static FileKind kind(Path path) {
    try {
      return FileKind.of(path);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Content text(String text) {
    return out -> out.write(text.getBytes(UTF_8));
  }
}
