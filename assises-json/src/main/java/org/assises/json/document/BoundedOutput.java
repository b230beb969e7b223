package org.assises.json.document;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** An output that fails before a document becomes too large to be read again. */
public final class BoundedOutput extends FilterOutputStream {
  private final int most;
  private long written;

  /**
   * @param most the largest number of bytes that may be written
   */
  public BoundedOutput(OutputStream out, int most) {
    super(out);
    this.most = most;
  }

  @Override
  public void write(int b) throws IOException {
    count(1);
    out.write(b);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    count(length);
    out.write(bytes, from, length);
  }

  private void count(int more) throws IOException {
    written += more;
    if (written > most) {
      throw new IOException("the document would be too large to be read again");
    }
  }
}
