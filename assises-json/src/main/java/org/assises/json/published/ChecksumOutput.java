package org.assises.json.published;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;

/**
 * An output for one document that replaces the blank checksum at its end by the checksum of its
 * other bytes.
 */
public final class ChecksumOutput extends OutputStream {
  private final OutputStream out;
  private final MessageDigest digest = Checksum.sha256();
  private final byte[] held = new byte[Checksum.LENGTH];
  private int length;

  /** Writes to {@code out}, which is flushed at the end and not closed. */
  public ChecksumOutput(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    int surplus = Math.max(0, length + count - held.length);
    int ofHeld = Math.min(surplus, length);
    pass(held, 0, ofHeld);
    System.arraycopy(held, ofHeld, held, 0, length - ofHeld);
    length -= ofHeld;
    pass(bytes, from, surplus - ofHeld);
    int rest = count - (surplus - ofHeld);
    System.arraycopy(bytes, from + count - rest, held, length, rest);
    length += rest;
  }

  private void pass(byte[] bytes, int from, int count) throws IOException {
    digest.update(bytes, from, count);
    out.write(bytes, from, count);
  }

  /** Writes the end of the document, with its checksum in place of the blank one. */
  public void finish() throws IOException {
    out.write(Checksum.end(digest));
    out.flush();
  }
}
