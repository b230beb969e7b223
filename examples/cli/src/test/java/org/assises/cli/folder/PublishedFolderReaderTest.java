package org.assises.cli.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Checks what readers see while a process publishes into a folder, and after it was killed. */
@Timeout(value = 30, unit = TimeUnit.MINUTES)
class PublishedFolderReaderTest {
  @TempDir private Path home;

  @Test
  void aReaderNeverMeetsAMissingPartialOrOutdatedFile() throws Exception {
    NumberedPublication.publish(1, home);

    WatchingReader reader = WatchingReader.of(home);
    for (int number = 2; number <= 100; number++) {
      NumberedPublication.publish(number, home);
    }

    assertThat(reader.stop()).isSorted().hasSizeGreaterThan(50);
    assertThat(NumberedPublication.textsIn(home)).isEqualTo(NumberedPublication.texts(100));
  }

  @Test
  void whatAKilledProcessLeftIsRemovedByTheNext() throws IOException {
    NumberedPublication.publish(1, home);
    Path hidden = home.resolve(".assises");
    Path part = Files.createDirectory(hidden.resolve("7.part"));
    Version.write(hidden.resolve("8.part"), Map.of("index.json", out -> {}), Optional.empty());
    Files.createSymbolicLink(hidden.resolve("spare"), Path.of("6"));
    Files.createSymbolicLink(home.resolve("gone.ics"), Path.of(".assises/current/gone.ics"));

    NumberedPublication.publish(2, home);

    assertThat(part).doesNotExist();
    assertThat(hidden.resolve("8.part")).doesNotExist();
    assertThat(Files.isSymbolicLink(hidden.resolve("spare"))).isFalse();
    assertThat(Files.isSymbolicLink(home.resolve("gone.ics"))).isFalse();
    assertThat(NumberedPublication.textsIn(home)).isEqualTo(NumberedPublication.texts(2));
  }

  @Test
  void aFirstPublicationThatWasCutShortIsFollowedByTheFirst() throws IOException {
    Path hidden = Files.createDirectory(home.resolve(".assises"));
    Version.write(hidden.resolve("1.part"), Map.of("index.json", out -> {}), Optional.empty());
    Files.createSymbolicLink(hidden.resolve("current"), Path.of("1"));

    assertThat(PublishedFolder.at(home).read("index.json", false)).isEmpty();
    NumberedPublication.publish(1, home);

    assertThat(hidden.resolve("1.part")).doesNotExist();
    assertThat(NumberedPublication.textsIn(home)).isEqualTo(NumberedPublication.texts(1));
  }
}
