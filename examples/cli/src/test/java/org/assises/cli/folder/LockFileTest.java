package org.assises.cli.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockFileTest {
  @TempDir Path folder;

  @Test
  void aFileThatItsHolderRemovesMeanwhileIsNotLocked() throws Exception {
    Path file = folder.resolve("lock");
    AtomicBoolean finished = new AtomicBoolean();
    Thread holder = new Thread(() -> removeUntil(finished, file));
    holder.start();

    int taken = 0;
    for (int i = 0; i < 3_000; i++) {
      Optional<LockFile> lock = LockFile.take(file);
      if (lock.isPresent()) {
        taken++;
        lock.get().close();
      }
    }
    finished.set(true);
    holder.join();

    assertThat(taken).isPositive();
  }

  private static void removeUntil(AtomicBoolean finished, Path file) {
    while (!finished.get()) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }
  }
}
