package org.assises.aggregator.count;

import java.util.HashMap;
import java.util.Map;
import org.apache.flink.streaming.api.operators.AbstractStreamOperator;
import org.apache.flink.streaming.api.operators.BoundedOneInput;
import org.apache.flink.streaming.api.operators.OneInputStreamOperator;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.assises.aggregator.merge.Change;

/**
 * Counts changes within one task, and emits the sums before each checkpoint and at the end: a few
 * lines instead of two for each change. The sum of all lines is the balance, in any order.
 *
 * <p>It has no state, because nothing is left in it at a checkpoint.
 */
public final class CellCounter extends AbstractStreamOperator<Cell>
    implements OneInputStreamOperator<Change, Cell>, BoundedOneInput {
  private static final long serialVersionUID = 1L;

  private transient Map<Key, Long> counts = new HashMap<>();

  private record Key(String departement, int year, String status) {}

  @Override
  public void open() throws Exception {
    super.open();
    counts = new HashMap<>();
  }

  @Override
  public void processElement(StreamRecord<Change> element) {
    Change change = element.getValue();
    if (!change.formerStatus.isEmpty()) {
      count(change.formerDepartement, change.formerYear, change.formerStatus, -1);
    }
    if (!change.version.removed) {
      count(change.version.departement, change.version.editionYear, change.version.status, 1);
    }
  }

  private void count(String departement, int year, String status, long by) {
    counts.merge(new Key(departement, year, status), by, Long::sum);
  }

  @Override
  public void prepareSnapshotPreBarrier(long checkpoint) {
    handOn();
  }

  @Override
  public void endInput() {
    handOn();
  }

  private void handOn() {
    counts.forEach(
        (key, growth) -> {
          if (growth != 0) {
            Cell cell = new Cell();
            cell.departement = key.departement();
            cell.year = key.year();
            cell.status = key.status();
            cell.growth = growth;
            output.collect(new StreamRecord<>(cell));
          }
        });
    counts.clear();
  }
}
