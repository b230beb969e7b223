package org.assises.testing;

import java.io.IOException;
import java.io.OutputStream;

/** Counts the bytes written, and records whether it is flushed and closed. */
final class WatchedStream extends OutputStream {
  private final long failAfter;
  private long written;
  private long sinceFlush;
  private boolean closed;
  private long allocated = Allocation.ofThisThread();
  private long mostBetweenWrites;

  WatchedStream() {
    this(Long.MAX_VALUE);
  }

  /** Creates a stream that fails after a number of bytes. */
  WatchedStream(long failAfter) {
    this.failAfter = failAfter;
  }

  @Override
  public void write(int octet) throws IOException {
    count(1);
  }

  @Override
  public void write(byte[] octets, int from, int length) throws IOException {
    count(length);
  }

  private void count(int length) throws IOException {
    long now = Allocation.ofThisThread();
    mostBetweenWrites = Math.max(mostBetweenWrites, now - allocated);
    allocated = now;
    written += length;
    sinceFlush += length;
    if (written > failAfter) {
      throw new DiskFullException();
    }
  }

  @Override
  public void flush() {
    sinceFlush = 0;
  }

  @Override
  public void close() {
    closed = true;
  }

  long written() {
    return written;
  }

  boolean isFlushed() {
    return sinceFlush == 0;
  }

  boolean isClosed() {
    return closed;
  }

  /** {@return the maximum memory allocated between two writes, in bytes} */
  long mostBetweenWrites() {
    return mostBetweenWrites;
  }

  /** The exception that this stream throws. */
  static final class DiskFullException extends IOException {
    private static final long serialVersionUID = 1L;
  }
}
