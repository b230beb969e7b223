package org.assises.cli;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {
  @TempDir Path folder;

  @Test
  void theRightIsGivenToOneAtATime() throws IOException {
    try (FolderLock held = FolderLock.take(folder)) {
      held.requireFor(folder);
      assertThatThrownBy(() -> FolderLock.take(folder))
          .isInstanceOf(FileSystemException.class)
          .hasMessageContaining("another process");
    }
    FolderLock.take(folder).close();
  }

  @Test
  void aFileThatWasRemovedOrMadeAnewIsNotTheOneThatIsOpen() throws IOException {
    Path file = folder.resolve("lock");

    try (FileChannel open = FileChannel.open(file, CREATE, WRITE)) {
      assertThat(FolderLock.isOf(file, open)).isTrue();
      Files.delete(file);
      assertThat(FolderLock.isOf(file, open)).isFalse();
      Files.createFile(file);
      assertThat(FolderLock.isOf(file, open)).isFalse();
    }
  }

  @Test
  void aFolderMadeForNothingIsRemovedAgain() throws IOException {
    FolderLock.take(folder.resolve("a/b")).close();

    assertThat(folder).isEmptyDirectory();
  }
}
