package org.assises.benchmarks.http;

import java.util.Optional;
import org.assises.benchmarks.ThreadCpu;
import org.assises.benchmarks.data.GeneratedCity;
import org.assises.http.Representation;
import org.assises.http.Response;
import org.assises.json.ProposalLinesFormat;
import org.assises.publication.Publication;
import org.assises.publication.PublicationFormat;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Answers a subscriber that already has the newest feed of a thousand proposals. */
@State(Scope.Benchmark)
public class PollBenchmark {
  private static final int PROPOSALS = 1_000;

  private final PublicationFormat format = ProposalLinesFormat.create();
  private Publication publication;
  private Representation feed;
  private Optional<String> known = Optional.empty();

  /** The number of requests. Times are per request. */
  @Param("1")
  public int n;

  @Setup
  public void generate() {
    publication = GeneratedCity.published(GeneratedCity.withProposals(PROPOSALS));
    feed = Representation.of(format, publication);
    known = polled(feed).header("ETag");
    if (assises(new ThreadCpu()).status() != 304 || rendered(new ThreadCpu()).status() != 304) {
      throw new IllegalStateException("an unchanged feed was sent again");
    }
  }

  @Benchmark
  public Response assises(ThreadCpu cpu) {
    cpu.calls++;
    return polled(feed);
  }

  /** The cost of writing the feed to find that it did not change. */
  @Benchmark
  public Response rendered(ThreadCpu cpu) {
    cpu.calls++;
    return polled(Representation.of(format, publication));
  }

  private Response polled(Representation asked) {
    return asked.respond("GET", known, Optional.empty(), Optional.of("gzip"));
  }
}
