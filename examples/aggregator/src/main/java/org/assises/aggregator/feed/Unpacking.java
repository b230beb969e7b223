package org.assises.aggregator.feed;

import java.io.IOException;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks a gzip file (RFC 1952) with one member as its bytes arrive. The caller checks the hash of
 * the content.
 */
final class Unpacking {
  private static final int HEADER = 10;
  private static final int FLAGS = 3;
  private static final int MAGIC = 0x1F8B08;

  private final Taker taker;
  private final Inflater inflater = new Inflater(true);
  private final byte[] unpacked = new byte[16 * 1024];
  private final byte[] header = new byte[HEADER];
  private int headerLength;

  /** Receives unpacked bytes. */
  interface Taker {
    void take(byte[] bytes, int length) throws IOException;
  }

  Unpacking(Taker taker) {
    this.taker = taker;
  }

  void add(byte[] bytes) throws IOException {
    int from = 0;
    while (headerLength < HEADER && from < bytes.length) {
      header[headerLength++] = bytes[from++];
      if (headerLength == HEADER) {
        checkHeader();
      }
    }
    inflater.setInput(bytes, from, bytes.length - from);
    try {
      for (int n = inflater.inflate(unpacked); n > 0; n = inflater.inflate(unpacked)) {
        taker.take(unpacked, n);
      }
    } catch (DataFormatException e) {
      throw new IOException("it is not valid gzip, although its header says so", e);
    }
  }

  private void checkHeader() throws IOException {
    int magic = (header[0] & 0xFF) << 16 | (header[1] & 0xFF) << 8 | (header[2] & 0xFF);
    if (magic != MAGIC || header[FLAGS] != 0) {
      throw new IOException("it is not valid gzip, although its header says so");
    }
  }

  void end() throws IOException {
    boolean whole = inflater.finished();
    inflater.end();
    if (!whole) {
      throw new IOException("the answer ended too early");
    }
  }
}
