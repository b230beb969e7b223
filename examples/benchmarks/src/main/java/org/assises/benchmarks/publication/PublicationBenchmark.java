package org.assises.benchmarks.publication;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.assises.benchmarks.Ring;
import org.assises.benchmarks.ThreadCpu;
import org.assises.benchmarks.data.GeneratedCity;
import org.assises.json.AssisesJson;
import org.assises.json.stream.JsonLimits;
import org.assises.model.Assises;
import org.assises.publication.Publication;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Publishes an assises of n items, and publishes it again with every twentieth item changed: by a
 * host that keeps both in memory, where all other items are the same objects, and by one that reads
 * the former publication and the document from files.
 */
@State(Scope.Benchmark)
public class PublicationBenchmark {
  private Assises assises;
  private Assises changed;
  private Publication published;
  private Assises readChanged;
  private Publication readPublished;
  private final AssisesJson json =
      AssisesJson.create(JsonLimits.standard().withDocumentBytes(1 << 30));
  private final Ring ring = new Ring();

  /** The kind of the items. */
  @Param({"sessions", "proposals"})
  public String items = "sessions";

  /** The number of items. */
  @Param({"10", "1000", "10000", "100000"})
  public int n;

  @Setup
  public void generate() throws IOException {
    assises =
        items.equals("sessions") ? GeneratedCity.withSessions(n) : GeneratedCity.withProposals(n);
    published = GeneratedCity.published(assises);
    changed = GeneratedCity.revised(assises);
    readFiles();
    requireNoticed(published.revise(changed, later()));
    requireNoticed(readPublished.revise(readChanged, later()));
  }

  private void readFiles() throws IOException {
    ByteArrayOutputStream document = new ByteArrayOutputStream();
    json.write(changed, document);
    readChanged = json.read(document.toByteArray());
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    json.writePublication(published, kept);
    readPublished = json.readPublication(new ByteArrayInputStream(kept.toByteArray()));
  }

  private void requireNoticed(Publication revised) {
    int changes = revised.changes().size();
    int expected = Math.min(Publication.LONGEST_HISTORY, (n + 19) / 20);
    if (changes < expected) {
      throw new IllegalStateException(changes + " changes were noticed, not " + expected);
    }
  }

  @Benchmark
  public Publication of(ThreadCpu cpu) {
    cpu.calls++;
    return GeneratedCity.published(assises);
  }

  @Benchmark
  public Publication revise(ThreadCpu cpu) {
    cpu.calls++;
    return published.revise(changed, later());
  }

  @Benchmark
  public Publication reviseFromFiles(ThreadCpu cpu) {
    cpu.calls++;
    return readPublished.revise(readChanged, later());
  }

  /** Writes the publication as JSON, which should take more time than publishing. */
  @Benchmark
  public Ring asJson(ThreadCpu cpu) throws IOException {
    cpu.calls++;
    json.writePublication(published, ring);
    return ring;
  }

  private static Instant later() {
    return GeneratedCity.PUBLISHED.plus(Duration.ofDays(1));
  }
}
