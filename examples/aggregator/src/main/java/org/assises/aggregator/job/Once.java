package org.assises.aggregator.job;

import static java.util.Objects.requireNonNull;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.assises.aggregator.read.Refusal;
import org.jspecify.annotations.Nullable;

/** Emits each refusal once, however often its feed is read. */
final class Once extends KeyedProcessFunction<String, Refusal, Refusal> {
  private static final long serialVersionUID = 1L;

  private transient @Nullable ValueState<Boolean> told;

  @Override
  public void open(OpenContext context) {
    told = getRuntimeContext().getState(new ValueStateDescriptor<>("told", Types.BOOLEAN));
  }

  @Override
  public void processElement(Refusal refusal, Context context, Collector<Refusal> out)
      throws Exception {
    ValueState<Boolean> state = requireNonNull(told);
    if (state.value() == null) {
      state.update(true);
      out.collect(refusal);
    }
  }
}
