package org.assises.aggregator.feed;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.flink.api.connector.source.SplitEnumerator;
import org.apache.flink.api.connector.source.SplitEnumeratorContext;
import org.apache.flink.api.connector.source.SplitsAssignment;
import org.jspecify.annotations.Nullable;

/**
 * Assigns cities to readers.
 *
 * <p>In a build, a reader requests a few cities, and more after it has read them, so that large
 * cities do not delay small ones. When following, each reader receives its share when it registers,
 * and keeps it.
 */
final class FeedEnumerator implements SplitEnumerator<CitySplit, Assignments> {
  private static final int AT_ONCE = 16;

  private final SplitEnumeratorContext<CitySplit> context;
  private final boolean following;
  private final Deque<CitySplit> pending = new ArrayDeque<>();
  private final Map<Integer, List<CitySplit>> returned = new HashMap<>();
  private final Set<String> known = new TreeSet<>();

  FeedEnumerator(
      SplitEnumeratorContext<CitySplit> context,
      boolean following,
      List<City> register,
      Assignments before) {
    this.context = context;
    this.following = following;
    this.pending.addAll(before.pending());
    this.known.addAll(before.known());
    for (City city : register) {
      CitySplit split = CitySplit.of(city);
      if (known.add(split.splitId())) {
        pending.add(split);
      }
    }
  }

  @Override
  public void start() {}

  @Override
  public void handleSplitRequest(int subtask, @Nullable String host) {
    if (following || !context.registeredReaders().containsKey(subtask)) {
      return;
    }
    List<CitySplit> some = new ArrayList<>();
    while (some.size() < AT_ONCE && !pending.isEmpty()) {
      some.add(pending.remove());
    }
    if (some.isEmpty()) {
      context.signalNoMoreSplits(subtask);
    } else {
      context.assignSplits(new SplitsAssignment<>(Map.of(subtask, some)));
    }
  }

  @Override
  public void addSplitsBack(List<CitySplit> splits, int subtask) {
    if (following) {
      returned.computeIfAbsent(subtask, any -> new ArrayList<>()).addAll(splits);
    } else {
      pending.addAll(splits);
    }
  }

  /** A share is assigned only here: a reader that has not registered would lose it. */
  @Override
  public void addReader(int subtask) {
    if (!following) {
      return;
    }
    List<CitySplit> share = new ArrayList<>();
    List<CitySplit> back = returned.remove(subtask);
    if (back != null) {
      share.addAll(back);
    }
    pending.stream().filter(split -> isOf(split, subtask)).forEach(share::add);
    pending.removeAll(share);
    if (!share.isEmpty()) {
      context.assignSplits(new SplitsAssignment<>(Map.of(subtask, share)));
    }
  }

  private boolean isOf(CitySplit split, int subtask) {
    return Math.floorMod(split.splitId().hashCode(), context.currentParallelism()) == subtask;
  }

  @Override
  public Assignments snapshotState(long checkpoint) {
    List<CitySplit> all = new ArrayList<>(pending);
    returned.values().forEach(all::addAll);
    return new Assignments(all, new TreeSet<>(known));
  }

  @Override
  public void close() throws IOException {}
}
