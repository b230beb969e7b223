package org.assises.aggregator.job;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.KeyedStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.assises.aggregator.count.Cell;
import org.assises.aggregator.count.CellCounter;
import org.assises.aggregator.feed.City;
import org.assises.aggregator.feed.FeedSource;
import org.assises.aggregator.feed.FetchOptions;
import org.assises.aggregator.merge.Change;
import org.assises.aggregator.merge.LatestVersion;
import org.assises.aggregator.merge.ProposalVersion;
import org.assises.aggregator.read.Programme;
import org.assises.aggregator.read.Refusal;
import org.assises.aggregator.write.Staging;

/**
 * The graph of the job. A build is bounded and runs in batch mode; a follower never ends.
 *
 * <pre>
 * feeds -> screen -> key by city and proposal -> latest -> proposals (build), changes (follow)
 *            |                                     \----> counts -> cells
 *            |-> refusals, each once
 *            \-> programmes
 * </pre>
 *
 * @param register the cities
 * @param folder the folder in which the sinks write, see {@link Staging}
 * @param at the instant of aggregation
 * @param following whether the job never ends
 */
public record NationalJob(
    List<City> register, String folder, Instant at, boolean following, FetchOptions options) {

  /** Adds the graph to an environment. */
  public void describe(StreamExecutionEnvironment environment) {
    SingleOutputStreamOperator<ProposalVersion> versions =
        environment
            .fromSource(source(), WatermarkStrategy.noWatermarks(), "feeds")
            .uid("feeds")
            .process(new ScreenFunction(at))
            .uid("screen")
            .name("read strictly, through the gate");
    DataStream<Change> changes = latest(versions.keyBy(version -> version.key));
    write(changes);
    writeCells(changes);
    writeAside(versions);
  }

  private FeedSource source() {
    return following ? FeedSource.following(register, options) : FeedSource.once(register, options);
  }

  /**
   * In batch mode, the versions of a proposal come one after the other, and the last of them is
   * known without state. When following, each version that is later than all before is a change.
   */
  private DataStream<Change> latest(KeyedStream<ProposalVersion, String> versions) {
    return following
        ? versions.process(new LatestVersion()).uid("latest").name("latest version")
        : versions
            .reduce(ProposalVersion::later)
            .uid("latest")
            .name("latest version")
            .map(Change::first)
            .returns(Change.class);
  }

  private void write(DataStream<Change> changes) {
    changes
        .sinkTo(
            LineSink.<Change>of(
                below(Staging.PROPOSALS),
                change -> change.version.partition(),
                following ? change -> change.version.line : change -> Staging.line(change.version)))
        .uid("proposals")
        .name(following ? "changes" : "proposals");
  }

  private void writeCells(DataStream<Change> changes) {
    changes
        .transform("counts", TypeInformation.of(Cell.class), new CellCounter())
        .uid("counts")
        .sinkTo(
            LineSink.<Cell>of(
                below(Staging.CELLS), cell -> "all", cell -> cell.line().getBytes(UTF_8)))
        .uid("cells")
        .name("cells");
  }

  private void writeAside(SingleOutputStreamOperator<ProposalVersion> versions) {
    versions
        .getSideOutput(ScreenFunction.REFUSALS)
        .keyBy(Refusal::identity)
        .process(new Once())
        .uid("once")
        .name("each refusal once")
        .sinkTo(LineSink.<Refusal>of(below(Staging.REFUSALS), refusal -> "all", Staging::line))
        .uid("refusals")
        .name("refusals");
    versions
        .getSideOutput(ScreenFunction.PROGRAMMES)
        .sinkTo(
            LineSink.<Programme>of(
                below(Staging.PROGRAMMES),
                programme -> "departement=" + programme.departement,
                programme -> programme.feed))
        .uid("programmes")
        .name("programmes");
  }

  private Path below(String name) {
    return new Path(new Path(folder), name);
  }
}
