package org.assises.cli.folder;

import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assises.cli.ChildJvm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {
  @TempDir Path folder;

  @Test
  void onlyOneProcessHoldsTheLock() throws IOException {
    try (FolderLock held = FolderLock.take(folder)) {
      held.requireFor(folder);
      assertThatThrownBy(() -> FolderLock.take(folder))
          .isInstanceOf(FileSystemException.class)
          .hasMessageContaining("another process");
    }
    FolderLock.take(folder).close();
  }

  @Test
  void anotherProcessIsRefusedTheRightUntilItIsGivenBack() throws Exception {
    List<String> other = ChildJvm.smallCommand(FolderLockTest.class, folder);

    try (FolderLock held = FolderLock.take(folder)) {
      held.requireFor(folder);
      assertThat(ChildJvm.run(other).output())
          .contains("another process is publishing here; try again when it has finished");
    }
    assertThat(ChildJvm.run(other)).isEqualTo(new ChildJvm.Ended(0, ""));
  }

  @Test
  void aRecreatedFileDiffersFromTheOpenOne() throws IOException {
    Path file = Files.createFile(folder.resolve("lock"));
    Object before = LockFile.identity(file);

    try (FileChannel open = FileChannel.open(file, WRITE)) {
      assertThat(LockFile.identity(file)).isEqualTo(before);
      Files.delete(file);
      Files.createFile(file);
      assertThat(LockFile.identity(file)).isNotEqualTo(before);
      assertThat(open.size()).isZero();
    }
  }

  /** A process that locks and releases the folder. */
  public static void main(String[] arguments) throws IOException {
    FolderLock.take(Path.of(arguments[0])).close();
  }

  @Test
  void anUnusedNewFolderIsRemoved() throws IOException {
    FolderLock.take(folder.resolve("a/b")).close();

    assertThat(folder).isEmptyDirectory();
  }
}
