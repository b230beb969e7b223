package org.assises.aggregator.write;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file that computes its length and the hash of its bytes while it is written. */
final class HashedFile extends FilterOutputStream {
  private final MessageDigest digest;
  private long size;

  private HashedFile(OutputStream out, MessageDigest digest) {
    super(out);
    this.digest = digest;
  }

  /** {@return a new file; missing folders are created} */
  static HashedFile create(Path path) throws IOException {
    Files.createDirectories(path.getParent());
    return new HashedFile(
        new BufferedOutputStream(Files.newOutputStream(path), 64 * 1024), sha256());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  @Override
  public void write(int octet) throws IOException {
    write(new byte[] {(byte) octet}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    out.write(bytes, from, length);
    digest.update(bytes, from, length);
    size += length;
  }

  long size() {
    return size;
  }

  /** {@return the entity tag of the content, with quotes; call it once} */
  String etag() {
    return '"' + HexFormat.of().formatHex(digest.digest()) + '"';
  }
}
