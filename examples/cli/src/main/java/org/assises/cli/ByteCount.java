package org.assises.cli;

import java.io.OutputStream;

/** Counts the bytes that are written, and discards them. */
final class ByteCount extends OutputStream {
  private long bytes;

  long bytes() {
    return bytes;
  }

  @Override
  public void write(int b) {
    bytes++;
  }

  @Override
  public void write(byte[] written, int from, int length) {
    bytes += length;
  }
}
