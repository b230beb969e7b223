package org.assises.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

/** A city whose disk is read-only on the second day. */
final class ReadOnlyCity {
  private ReadOnlyCity() {}

  public static void main(String[] arguments) throws Exception {
    Path disk = Path.of(arguments[0]);
    FaultyCity city = new FaultyCity(disk);
    city.publishes();
    remount(disk, "ro");
    city.isRefused("read-only file system");
    remount(disk, "rw");
    city.publishes();
    System.out.print("refused, then published\n");
  }

  private static void remount(Path disk, String mode) throws Exception {
    assertThat(ChildJvm.run(List.of("mount", "-o", "remount," + mode, disk.toString())).exit())
        .isZero();
  }
}
