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
 * Publishes on a full disk and on a read-only one. Each test mounts its own file system, visible
 * only to its process. The tests are skipped if mounting is not allowed.
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
  void aFullDiskAtAnyPointKeepsTheLastPublication() throws Exception {
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

  /** Returns a command that runs with a new file system of a size mounted at the folder. */
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
