package org.assises.benchmarks;

import java.io.OutputStream;

/** A stream that copies everything into one ring buffer, as a socket would. */
public final class Ring extends OutputStream {
  private final byte[] buffer = new byte[1 << 18];
  private int position;
  private long count;

  @Override
  public void write(int octet) {
    write(new byte[] {(byte) octet}, 0, 1);
  }

  @Override
  public void write(byte[] octets, int offset, int length) {
    int from = offset;
    int left = length;
    while (left > 0) {
      int part = Math.min(left, buffer.length - position);
      System.arraycopy(octets, from, buffer, position, part);
      position = (position + part) & (buffer.length - 1);
      from += part;
      left -= part;
    }
    count += length;
  }

  /** {@return how many octets were written in all} */
  public long count() {
    return count;
  }
}
