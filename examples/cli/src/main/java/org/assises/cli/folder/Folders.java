package org.assises.cli.folder;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads and writes whole files in folders. */
final class Folders {
  private Folders() {}

  /** {@return the direct children of a folder} */
  static List<Path> children(Path folder) throws IOException {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      entries.forEach(children::add);
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    return children;
  }

  /** Forces the names in a folder to the disk, so that later renames come after them. */
  static void force(Path folder) throws IOException {
    try (FileChannel channel = FileChannel.open(folder, READ)) {
      channel.force(true);
    }
  }

  /** Writes a whole file and forces it to the disk. */
  static void write(Path file, Content content, OpenOption how) throws IOException {
    try (FileChannel channel = FileChannel.open(file, how, WRITE, NOFOLLOW_LINKS);
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
      content.writeTo(out);
      out.flush();
      channel.force(true);
    }
  }

  /** {@return the content of a file that is not a link} */
  static byte[] read(Path file) throws IOException {
    try (InputStream in = open(file)) {
      return in.readAllBytes();
    }
  }

  /** Copies the content of a file that is not a link. */
  static void copy(Path file, OutputStream out) throws IOException {
    try (InputStream in = open(file)) {
      in.transferTo(out);
    }
  }

  /** {@return a stream of the content of a file that is not a link} */
  static InputStream open(Path file) throws IOException {
    return Channels.newInputStream(Files.newByteChannel(file, READ, NOFOLLOW_LINKS));
  }
}
