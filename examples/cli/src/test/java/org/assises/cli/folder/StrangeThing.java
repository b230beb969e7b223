package org.assises.cli.folder;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assises.cli.ChildJvm;
import org.assises.testing.Requirement;

/** Things that an attacker or a careless operator may put in place of a file. */
enum StrangeThing {
  EMPTY_FILE((place, elsewhere) -> Files.createFile(place)),
  FILE((place, elsewhere) -> Files.writeString(place, "precious")),
  HARD_LINK((place, elsewhere) -> Files.createLink(place, elsewhere.resolve("precious"))),
  EMPTY_FOLDER((place, elsewhere) -> Files.createDirectory(place)),
  FOLDER((place, elsewhere) -> folder(Files.createDirectory(place))),
  LINK_TO_FILE((place, elsewhere) -> link(place, elsewhere.resolve("precious"))),
  LINK_TO_FOLDER((place, elsewhere) -> link(place, elsewhere)),
  LINK_TO_VERSION((place, elsewhere) -> link(place, elsewhere.resolve("5"))),
  LINK_TO_NOTHING((place, elsewhere) -> link(place, elsewhere.resolve("none"))),
  LINK_TO_ITSELF((place, elsewhere) -> link(place, place)),
  RELATIVE_LINK_UP((place, elsewhere) -> link(place, Path.of("../../elsewhere"))),
  FIFO((place, elsewhere) -> made("mkfifo", place.toString())),
  SOCKET((place, elsewhere) -> socket(place)),
  DEVICE((place, elsewhere) -> made("mknod", place.toString(), "c", "1", "3"));

  private interface Making {
    void make(Path place, Path elsewhere) throws IOException, InterruptedException;
  }

  @SuppressWarnings("ImmutableEnumChecker") // Functions of tests, without state.
  private final Making making;

  StrangeThing(Making making) {
    this.making = making;
  }

  /** Puts it in a place, and moves away what was there. */
  void putInto(Path place, Path elsewhere) throws IOException, InterruptedException {
    making.make(place, elsewhere);
  }

  /** Whether it is a link, which leads nowhere that anybody could read. */
  static String describe(Path root) throws IOException {
    TreeMap<Path, String> all = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : paths.toList()) {
        FileKind kind = FileKind.of(path);
        all.put(
            root.relativize(path),
            switch (kind) {
              case FILE -> "file " + Files.size(path) + " " + Files.readString(path);
              case LINK -> "link " + Files.readSymbolicLink(path);
              default -> kind.toString();
            });
      }
    }
    return all.toString();
  }

  private static void folder(Path folder) throws IOException {
    Files.writeString(folder.resolve("precious"), "precious");
    Files.writeString(folder.resolve("programme.ics"), "precious");
    Files.createDirectory(folder.resolve("deeper"));
  }

  private static void link(Path place, Path target) throws IOException {
    Files.createSymbolicLink(place, target);
  }

  private static void made(String... command) throws IOException, InterruptedException {
    Requirement.met(
        ChildJvm.run(List.of(command)).exit() == 0, command[0] + " is not allowed here");
  }

  private static void socket(Path place) throws IOException {
    Path name = Files.createTempDirectory("s").resolve("s");
    try (ServerSocketChannel socket =
        ServerSocketChannel.open(java.net.StandardProtocolFamily.UNIX)) {
      socket.bind(UnixDomainSocketAddress.of(name));
    }
    Files.move(name, place);
  }
}
