package org.assises.aggregator.feed;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.flink.core.io.SimpleVersionedSerializer;

/**
 * The state of an enumerator in its checkpoints.
 *
 * @param pending the cities that are not assigned to a reader
 * @param known the ids of all splits ever created; a city that was added to the register has a new
 *     one
 */
record Assignments(List<CitySplit> pending, Set<String> known) {

  /** Serializes assignments for checkpoints. */
  static final class Serializer implements SimpleVersionedSerializer<Assignments> {
    @Override
    public int getVersion() {
      return 1;
    }

    @Override
    public byte[] serialize(Assignments assignments) throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (DataOutputStream out = new DataOutputStream(bytes)) {
        CitySplitSerializer.write(assignments.pending(), out);
        out.writeInt(assignments.known().size());
        for (String split : assignments.known()) {
          out.writeUTF(split);
        }
      }
      return bytes.toByteArray();
    }

    @Override
    public Assignments deserialize(int version, byte[] serialized) throws IOException {
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(serialized));
      List<CitySplit> pending = CitySplitSerializer.readAll(in);
      Set<String> known = new TreeSet<>();
      for (int i = in.readInt(); i > 0; i--) {
        known.add(in.readUTF());
      }
      return new Assignments(pending, known);
    }
  }
}
