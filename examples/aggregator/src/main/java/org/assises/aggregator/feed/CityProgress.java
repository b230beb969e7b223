package org.assises.aggregator.feed;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * How far the feeds of a city have been read. It is kept between two visits and across restarts.
 *
 * <p>It holds the entity tag of the file that is being read and the number of its lines that were
 * emitted. After a restart, reading continues after the last of these lines if the file is
 * unchanged.
 */
public final class CityProgress {
  private String indexTag = "";
  private final Map<String, String> read = new HashMap<>();
  private String file = "";
  private String fileTag = "";
  private int lines;
  private int failures;

  /** {@return the validator of the index whose files were all read; empty if there is none} */
  String indexTag() {
    return indexTag;
  }

  /** {@return whether this version of a file was read to its end} */
  boolean hasRead(String name, String etag) {
    return etag.equals(read.get(name));
  }

  /** {@return the number of lines of this version of a file that were emitted} */
  int linesOf(String name, String etag) {
    return name.equals(file) && etag.equals(fileTag) ? lines : 0;
  }

  /** {@return the number of consecutive failed visits} */
  int failures() {
    return failures;
  }

  void reached(FetchedFile current, int line) {
    file = current.name();
    fileTag = current.etag();
    lines = line;
  }

  void finished(FetchedFile done) {
    read.put(done.name(), done.etag());
    file = "";
    fileTag = "";
    lines = 0;
  }

  /** Records that every file in the index was read or failed. */
  void visited(FetchedCity fetched) {
    failures = fetched.failures().isEmpty() ? 0 : failures + 1;
    indexTag = fetched.failures().isEmpty() ? fetched.indexTag() : "";
  }

  CityProgress copy() {
    CityProgress copy = new CityProgress();
    copy.indexTag = indexTag;
    copy.read.putAll(read);
    copy.file = file;
    copy.fileTag = fileTag;
    copy.lines = lines;
    copy.failures = failures;
    return copy;
  }

  void writeTo(DataOutputStream out) throws IOException {
    out.writeUTF(indexTag);
    out.writeInt(read.size());
    for (Map.Entry<String, String> entry : read.entrySet()) {
      out.writeUTF(entry.getKey());
      out.writeUTF(entry.getValue());
    }
    out.writeUTF(file);
    out.writeUTF(fileTag);
    out.writeInt(lines);
    out.writeInt(failures);
  }

  static CityProgress readFrom(DataInputStream in) throws IOException {
    CityProgress progress = new CityProgress();
    progress.indexTag = in.readUTF();
    for (int i = in.readInt(); i > 0; i--) {
      String name = in.readUTF();
      progress.read.put(name, in.readUTF());
    }
    progress.file = in.readUTF();
    progress.fileTag = in.readUTF();
    progress.lines = in.readInt();
    progress.failures = in.readInt();
    return progress;
  }
}
