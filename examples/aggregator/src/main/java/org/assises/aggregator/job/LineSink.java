package org.assises.aggregator.job;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.Serializable;
import org.apache.flink.api.common.serialization.BulkWriter;
import org.apache.flink.connector.file.sink.FileSink;
import org.apache.flink.core.fs.FSDataOutputStream;
import org.apache.flink.core.fs.Path;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.apache.flink.streaming.api.functions.sink.filesystem.BucketAssigner;
import org.apache.flink.streaming.api.functions.sink.filesystem.bucketassigners.SimpleVersionedStringSerializer;
import org.apache.flink.util.function.SerializableFunction;

/**
 * Creates sinks that write lines into files. The files are shown when a checkpoint is complete, or
 * at the end.
 *
 * <p>This is a bulk format, because Flink writes rows without a buffer, with one system call for
 * each row.
 */
final class LineSink {
  private static final int BUFFER = 16 * 1024;

  private LineSink() {}

  /** {@return a sink of lines into a folder for each bucket; folders may be nested} */
  static <T> FileSink<T> of(
      Path folder, SerializableFunction<T, String> bucket, SerializableFunction<T, byte[]> line) {
    return FileSink.forBulkFormat(folder, out -> new Lines<>(out, line))
        .withBucketAssigner(new Buckets<>(bucket))
        .build();
  }

  private static final class Lines<T> implements BulkWriter<T> {
    private final BufferedOutputStream out;
    private final SerializableFunction<T, byte[]> line;

    Lines(FSDataOutputStream out, SerializableFunction<T, byte[]> line) {
      this.out = new BufferedOutputStream(out, BUFFER);
      this.line = line;
    }

    @Override
    public void addElement(T element) throws IOException {
      out.write(line.apply(element));
      out.write('\n');
    }

    @Override
    public void flush() throws IOException {
      out.flush();
    }

    @Override
    public void finish() throws IOException {
      out.flush();
    }
  }

  private record Buckets<T>(SerializableFunction<T, String> bucket)
      implements BucketAssigner<T, String>, Serializable {
    @Override
    public String getBucketId(T element, Context context) {
      return bucket.apply(element);
    }

    @Override
    public SimpleVersionedSerializer<String> getSerializer() {
      return SimpleVersionedStringSerializer.INSTANCE;
    }
  }
}
