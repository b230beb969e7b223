package org.assises.aggregator.feed;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.flink.core.io.SimpleVersionedSerializer;

/** Serializes splits for checkpoints. */
final class CitySplitSerializer implements SimpleVersionedSerializer<CitySplit> {
  private static final int VERSION = 1;

  @Override
  public int getVersion() {
    return VERSION;
  }

  @Override
  public byte[] serialize(CitySplit split) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      write(split, out);
    }
    return bytes.toByteArray();
  }

  @Override
  public CitySplit deserialize(int version, byte[] serialized) throws IOException {
    return read(new DataInputStream(new ByteArrayInputStream(serialized)));
  }

  static void write(Collection<CitySplit> splits, DataOutputStream out) throws IOException {
    out.writeInt(splits.size());
    for (CitySplit split : splits) {
      write(split, out);
    }
  }

  static List<CitySplit> readAll(DataInputStream in) throws IOException {
    List<CitySplit> splits = new ArrayList<>();
    for (int i = in.readInt(); i > 0; i--) {
      splits.add(read(in));
    }
    return splits;
  }

  private static void write(CitySplit split, DataOutputStream out) throws IOException {
    out.writeUTF(split.city().assises());
    out.writeUTF(split.city().inseeCode());
    out.writeUTF(split.city().location());
    split.progress().writeTo(out);
  }

  private static CitySplit read(DataInputStream in) throws IOException {
    City city = new City(in.readUTF(), in.readUTF(), in.readUTF());
    return new CitySplit(city, CityProgress.readFrom(in));
  }
}
