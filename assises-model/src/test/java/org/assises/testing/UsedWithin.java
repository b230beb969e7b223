package org.assises.testing;

import static org.assises.testing.Written.bytes;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.assises.publication.Publication;
import org.assises.publication.PublicationFormat;

/** A stream that makes other bytes before and after each piece that it receives. */
final class UsedWithin extends ByteArrayOutputStream {
  private final Supplier<byte[]> other;
  private final List<byte[]> others = new ArrayList<>();

  UsedWithin(Supplier<byte[]> other) {
    this.other = other;
  }

  @Override
  public synchronized void write(byte[] bytes, int from, int length) {
    others.add(other.get());
    super.write(bytes, from, length);
    others.add(other.get());
  }

  /** {@return what a format writes to this stream} */
  byte[] written(PublicationFormat format, Publication publication) {
    return bytes(
        out -> {
          reset();
          format.write(publication, this);
          writeTo(out);
        });
  }

  /** {@return the other bytes, each time that they were made} */
  List<byte[]> others() {
    return others;
  }
}
