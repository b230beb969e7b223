package org.assises.aggregator.job;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.apache.flink.api.common.accumulators.LongCounter;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.assises.aggregator.feed.FeedPiece;
import org.assises.aggregator.merge.ProposalVersion;
import org.assises.aggregator.read.Programme;
import org.assises.aggregator.read.Refusal;
import org.assises.aggregator.read.Screen;
import org.jspecify.annotations.Nullable;

/**
 * Reads each piece strictly and passes it through the gate. Refusals and programmes go to side
 * outputs.
 */
final class ScreenFunction extends ProcessFunction<FeedPiece, ProposalVersion> {
  static final OutputTag<Refusal> REFUSALS = new RefusalTag();
  static final OutputTag<Programme> PROGRAMMES = new ProgrammeTag();
  static final String CITIES = "cities";
  static final String LINES = "lines";
  static final String REFUSED = "refusals";

  private static final long serialVersionUID = 1L;

  private final Instant at;
  private final LongCounter cities = new LongCounter();
  private final LongCounter lines = new LongCounter();
  private final LongCounter refused = new LongCounter();
  private transient @Nullable Screen screen;

  /** A tag that keeps its type when the job is serialized. */
  private static final class RefusalTag extends OutputTag<Refusal> {
    private static final long serialVersionUID = 1L;

    RefusalTag() {
      super("refusals");
    }
  }

  /** A tag that keeps its type when the job is serialized. */
  private static final class ProgrammeTag extends OutputTag<Programme> {
    private static final long serialVersionUID = 1L;

    ProgrammeTag() {
      super("programmes");
    }
  }

  ScreenFunction(Instant at) {
    this.at = at;
  }

  @Override
  public void open(OpenContext context) {
    getRuntimeContext().addAccumulator(CITIES, cities);
    getRuntimeContext().addAccumulator(LINES, lines);
    getRuntimeContext().addAccumulator(REFUSED, refused);
    screen = new Screen(at);
  }

  @Override
  public void processElement(FeedPiece piece, Context context, Collector<ProposalVersion> out) {
    if (piece.kind == FeedPiece.Kind.END) {
      cities.add(1L);
    } else {
      lines.add(1L);
      requireNonNull(screen).read(piece, new Sorted(context, out));
    }
  }

  /** Emits each result to its output. */
  private final class Sorted implements Screen.Results {
    private final Context context;
    private final Collector<ProposalVersion> out;

    Sorted(Context context, Collector<ProposalVersion> out) {
      this.context = context;
      this.out = out;
    }

    @Override
    public void proposal(ProposalVersion version) {
      out.collect(version);
    }

    @Override
    public void programme(Programme programme) {
      context.output(PROGRAMMES, programme);
    }

    @Override
    public void refused(Refusal refusal) {
      refused.add(1L);
      context.output(REFUSALS, refusal);
    }
  }
}
