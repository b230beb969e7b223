package org.assises.benchmarks.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.assises.benchmarks.Ring;
import org.assises.benchmarks.ThreadCpu;
import org.assises.benchmarks.data.GeneratedCity;
import org.assises.publication.Publication;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Writes the feed of an edition with n proposals as JSON: this library from a publication, the
 * others from ready-made plain records.
 */
@State(Scope.Benchmark)
public class FeedWriteBenchmark {
  private final Ring ring = new Ring();
  private Publication publication;
  private Plain.Feed plain;
  private JsonObject frame;
  private byte[] before;
  private byte[] after;
  private byte[] finished;
  private List<String> items;

  /** How many proposals. */
  @Param({"10", "1000", "100000"})
  public int n;

  @Setup
  public void generate() throws IOException {
    publication = GeneratedCity.published(GeneratedCity.withProposals(n));
    finished = Feeds.feed(publication);
    plain = Peers.Jackson.MAPPER.readValue(finished, Plain.Feed.class);
    frame = Feeds.frame(finished);
    before = Feeds.before(finished);
    after = Feeds.after(finished);
    items = Stream.of(new String(finished, UTF_8).split("(?=\\{\"id\":\"p-)")).toList();
  }

  @Benchmark
  public OutputStream assises(ThreadCpu cpu) throws IOException {
    cpu.calls++;
    Feeds.FORMAT.write(publication, ring);
    return ring;
  }

  @Benchmark
  public OutputStream handWritten(ThreadCpu cpu) throws IOException {
    cpu.calls++;
    HandWrittenFeed.write(publication, before, after, ring);
    return ring;
  }

  @Benchmark
  public OutputStream jackson(ThreadCpu cpu) {
    cpu.calls++;
    Peers.Jackson.FEEDS.writeValue(ring, plain);
    return ring;
  }

  @Benchmark
  public OutputStream yasson(ThreadCpu cpu) {
    cpu.calls++;
    Peers.Yasson.JSONB.toJson(plain, ring);
    return ring;
  }

  @Benchmark
  public OutputStream parsson(ThreadCpu cpu) {
    cpu.calls++;
    ParssonWriting.write(frame, plain.proposals(), ring);
    return ring;
  }

  /** Encodes and copies the finished text of each proposal. */
  @Benchmark
  public OutputStream encodeFloor(ThreadCpu cpu) {
    cpu.calls++;
    for (String item : items) {
      byte[] octets = item.getBytes(UTF_8);
      ring.write(octets, 0, octets.length);
    }
    return ring;
  }

  /** Copies the finished octets. */
  @Benchmark
  public OutputStream memcpy(ThreadCpu cpu) {
    cpu.calls++;
    ring.write(finished, 0, finished.length);
    return ring;
  }
}
