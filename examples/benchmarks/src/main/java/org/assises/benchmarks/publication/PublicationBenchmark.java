package org.assises.benchmarks.publication;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.assises.benchmarks.Ring;
import org.assises.benchmarks.ThreadCpu;
import org.assises.benchmarks.data.GeneratedCity;
import org.assises.json.AssisesJson;
import org.assises.model.Assises;
import org.assises.publication.Publication;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Publishes an assises of n items, and publishes it again with every twentieth item changed. */
@State(Scope.Benchmark)
public class PublicationBenchmark {
  private Assises assises;
  private Assises changed;
  private Publication published;
  private final AssisesJson json = AssisesJson.create();
  private final Ring ring = new Ring();

  /** The kind of the items. */
  @Param({"sessions", "proposals"})
  public String items = "sessions";

  /** The number of items. */
  @Param({"10", "1000", "10000", "100000"})
  public int n;

  @Setup
  public void generate() {
    assises =
        items.equals("sessions") ? GeneratedCity.withSessions(n) : GeneratedCity.withProposals(n);
    published = GeneratedCity.published(assises);
    changed = GeneratedCity.revised(assises);
    int changes = published.revise(changed, later()).changes().size();
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
