package org.assises.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assises.cli.ChildJvm.Ended;
import org.assises.testing.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A disk that is full, and one that nobody may write to. Each test has a file system of its own,
 * which only its process sees; where the machine lets nobody mount one, they are skipped.
 */
class DiskFaultsTest {
  @TempDir private Path home;

  @BeforeEach
  void mountNothingInParticular() throws Exception {
    Ended mounted = ChildJvm.run(onADisk("64k", List.of("true")));
    Requirement.met(
        mounted.exit() == 0, "no file system can be mounted here (unshare, tmpfs): " + mounted);
  }

  @Test
  void aDiskThatIsFullAtWhateverPointLeavesTheLastPublication() throws Exception {
    Ended ended = ChildJvm.run(onADisk("1m", ChildJvm.command(FullDiskCity.class, home)));

    assertThat(ended.exit()).as(ended.output()).isZero();
    assertThat(ended.output()).matches("(?s)refused [1-9]\\d* times, then published\n");
  }

  @Test
  void aDiskThatMayNotBeWrittenLeavesTheLastPublication() throws Exception {
    Ended ended = ChildJvm.run(onADisk("1m", ChildJvm.command(ReadOnlyCity.class, home)));

    assertThat(ended.exit()).as(ended.output()).isZero();
    assertThat(ended.output()).isEqualTo("refused, then published\n");
  }

  /** A command that finds a file system of that size in the place of the folder. */
  private List<String> onADisk(String size, List<String> command) {
    String mountAndRun = "mount -t tmpfs -o size=%s tmpfs '%s' && exec \"$@\"";
    List<String> all = new ArrayList<>();
    all.addAll(List.of("unshare", "--map-root-user", "--mount", "sh", "-c"));
    all.add(mountAndRun.formatted(size, home));
    all.add("sh");
    all.addAll(command);
    return all;
  }
}
