package org.assises.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A city whose disk has one more free page (4096 bytes) each day, until the space is enough. */
final class FullDiskCity {
  private static final int PAGE = 4096;

  private FullDiskCity() {}

  public static void main(String[] arguments) throws IOException {
    Path disk = Path.of(arguments[0]);
    FaultyCity city = new FaultyCity(disk);
    city.publishes();
    int pages = 0;
    for (; pages < enough(disk); pages++) {
      Path ballast = Files.write(disk.resolve("ballast"), new byte[free(disk) - pages * PAGE]);
      city.isRefused("no space left on device");
      Files.delete(ballast);
    }
    city.publishes();
    System.out.print("refused " + pages + " times, then published\n");
  }

  /** {@return the number of pages that the files of a publication need} */
  private static int enough(Path disk) throws IOException {
    int pages = 0;
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(disk.resolve("public/.assises/current"))) {
      for (Path file : files) {
        pages += (int) ((Files.size(file) + PAGE - 1) / PAGE);
      }
    }
    return pages;
  }

  private static int free(Path disk) throws IOException {
    return (int) Files.getFileStore(disk).getUsableSpace();
  }
}
