package org.assises.cli.folder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.assises.cli.ChildJvm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills publishing processes at different times, as {@code kill -9} does, while a reader reads the
 * folder.
 */
@Timeout(value = 30, unit = TimeUnit.MINUTES)
class KilledPublisherTest {
  private static final int KILLS = 200;
  private static final int CUT_SHORT = 50;
  private static final int LONGEST_LIFE_NANOS = 20_000_000;
  private static final int SEED = 2024;

  @TempDir private Path home;

  @Test
  void readersFindACompletePublicationWheneverTheProcessIsKilled() throws Exception {
    Path folder = home.resolve("public");
    NumberedPublication.publish(1, folder);
    Random random = new Random(SEED);
    int cutShort = 0;

    WatchingReader reader = WatchingReader.of(folder);
    Process next = publisher(folder);
    // On a busy machine more processes are killed before they begin to publish.
    for (int kills = 0; kills < KILLS || cutShort < CUT_SHORT; kills++) {
      Process process = next;
      next = publisher(folder);
      begins(process);
      LockSupport.parkNanos(random.nextInt(LONGEST_LIFE_NANOS));
      process.destroyForcibly().waitFor();

      int shown = NumberedPublication.numberOf(folder.resolve("index.json"));
      assertThat(NumberedPublication.textsIn(folder)).isEqualTo(NumberedPublication.texts(shown));
      cutShort += isCutShort(folder) ? 1 : 0;
    }
    next.destroyForcibly().waitFor();

    assertThat(reader.stop()).as("publications seen").isSorted().hasSizeGreaterThan(CUT_SHORT);
    NumberedPublication.publish(1_000_000, folder);
    assertThat(NumberedPublication.textsIn(folder)).isEqualTo(NumberedPublication.texts(1_000_000));
    assertThat(isCutShort(folder)).as("anything left of those killed").isFalse();
  }

  /** A process that waits for a line, and then publishes until it is killed. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    NumberedPublication.publish(1, Files.createTempDirectory(folder.getParent(), "warm"));
    System.out.write('.');
    System.out.flush();
    System.in.read();
    for (int n = NumberedPublication.numberOf(folder.resolve("index.json")) + 1; ; n++) {
      NumberedPublication.publish(n, folder);
    }
  }

  private static Process publisher(Path folder) throws IOException {
    return new ProcessBuilder(ChildJvm.smallCommand(KilledPublisherTest.class, folder))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static void begins(Process process) throws IOException {
    assertThat(process.getInputStream().read()).as("is ready").isEqualTo('.');
    process.getOutputStream().write("go\n".getBytes(UTF_8));
    process.getOutputStream().flush();
  }

  /** Whether there is more than one version, the link to it, and the lock. */
  private static boolean isCutShort(Path folder) throws IOException {
    return Folders.children(folder.resolve(".assises")).size() > 3;
  }
}
