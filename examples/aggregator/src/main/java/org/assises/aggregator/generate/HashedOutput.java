package org.assises.aggregator.generate;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.assises.json.FolderIndex;

/** A file that is added to an index when it is closed. */
final class HashedOutput extends BufferedOutputStream {
  private final Path path;
  private final MessageDigest digest;

  private HashedOutput(Path path, OutputStream out, MessageDigest digest) {
    super(new DigestOutputStream(out, digest), 64 * 1024);
    this.path = path;
    this.digest = digest;
  }

  static HashedOutput to(Path path) throws IOException {
    try {
      return new HashedOutput(
          path, Files.newOutputStream(path), MessageDigest.getInstance("SHA-256"));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  FolderIndex.File listed(String name, String mediaType, Instant at) throws IOException {
    flush();
    String etag = '"' + HexFormat.of().formatHex(digest.digest()) + '"';
    return new FolderIndex.File(name, mediaType, etag, at, Files.size(path));
  }
}
