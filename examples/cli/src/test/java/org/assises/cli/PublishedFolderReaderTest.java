package org.assises.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What others read in a folder while one process publishes into it, and after it was killed. */
@Timeout(120)
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
    Path hidden = Files.createDirectories(home.resolve(".assises"));
    Files.writeString(Files.createDirectory(hidden.resolve("7")).resolve("index.json"), "cut sh");
    Files.createSymbolicLink(hidden.resolve("spare"), Path.of("6"));
    Files.createSymbolicLink(home.resolve("gone.ics"), Path.of(".assises/current/gone.ics"));

    NumberedPublication.publish(1, home);

    assertThat(hidden.resolve("7")).doesNotExist();
    assertThat(Files.isSymbolicLink(home.resolve("gone.ics"))).isFalse();
    assertThat(NumberedPublication.textsIn(home)).isEqualTo(NumberedPublication.texts(1));
  }
}
