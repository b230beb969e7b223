package org.assises.aggregator.merge;

import static java.util.Objects.requireNonNull;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;

/**
 * Emits the latest version of each proposal, and drops all versions that are earlier or the same,
 * so that order and repetition do not matter.
 *
 * <p>The state of a proposal is its version without the line, about 100 bytes.
 */
public final class LatestVersion extends KeyedProcessFunction<String, ProposalVersion, Change> {
  private static final long serialVersionUID = 1L;

  private transient @Nullable ValueState<ProposalVersion> latest;

  @Override
  public void open(OpenContext context) {
    latest =
        getRuntimeContext()
            .getState(
                new ValueStateDescriptor<>("latest", TypeInformation.of(ProposalVersion.class)));
  }

  @Override
  public void processElement(ProposalVersion version, Context context, Collector<Change> out)
      throws Exception {
    ValueState<ProposalVersion> state = requireNonNull(latest);
    ProposalVersion before = state.value();
    if (before != null && ProposalVersion.compare(before, version) >= 0) {
      return;
    }
    Change change = Change.first(version);
    if (before != null && !before.removed) {
      change.formerDepartement = before.departement;
      change.formerYear = before.editionYear;
      change.formerStatus = before.status;
    }
    state.update(version.withoutLine());
    out.collect(change);
  }
}
