package org.assises.cli;

import java.io.OutputStream;

/** Counts what is written, and keeps nothing of it. */
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
