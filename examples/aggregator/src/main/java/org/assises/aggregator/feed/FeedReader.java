package org.assises.aggregator.feed;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.flink.api.connector.source.ReaderOutput;
import org.apache.flink.api.connector.source.SourceReader;
import org.apache.flink.api.connector.source.SourceReaderContext;
import org.apache.flink.core.io.InputStatus;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cities of one subtask, one piece for each call. Remote feeds are fetched in the
 * background, so that a slow city does not delay the others. Local folders are read in place.
 *
 * <p>All methods are called by the thread of the task. The threads that fetch only use {@code
 * fetched}.
 */
final class FeedReader implements SourceReader<FeedPiece, CitySplit> {
  private final SourceReaderContext context;
  private final boolean following;
  private final Visits visits;
  private final RemoteCities remote;
  private final int inFlightMost;
  private final Map<String, CitySplit> cities = new LinkedHashMap<>();
  private final Deque<CitySplit> due = new ArrayDeque<>();
  private final Queue<FetchedCity> fetched = new ConcurrentLinkedQueue<>();
  private @Nullable CitySplit current;
  private @Nullable FeedPieces pieces;
  private int inFlight;
  private boolean noMoreSplits;
  private volatile CompletableFuture<Void> available = new CompletableFuture<>();

  FeedReader(SourceReaderContext context, boolean following, FetchOptions options) {
    this.context = context;
    this.following = following;
    this.visits = new Visits(options.poll(), context.getIndexOfSubtask(), this::wake);
    this.remote = new RemoteCities(options);
    this.inFlightMost = Math.max(1, options.inFlight() / context.currentParallelism());
  }

  @Override
  public void start() {
    if (!following) {
      context.sendSplitRequest();
    }
  }

  @Override
  public void addSplits(List<CitySplit> splits) {
    for (CitySplit split : splits) {
      CitySplit own = split.copy();
      cities.put(own.splitId(), own);
      due.add(own);
    }
    wake();
  }

  @Override
  public void notifyNoMoreSplits() {
    noMoreSplits = true;
    wake();
  }

  @Override
  public InputStatus pollNext(ReaderOutput<FeedPiece> output) throws IOException {
    FeedPiece piece = pieces == null ? null : pieces.next();
    if (piece != null) {
      output.collect(piece);
      return InputStatus.MORE_AVAILABLE;
    }
    leave();
    return enterNext() ? InputStatus.MORE_AVAILABLE : idle();
  }

  /** Leaves the city whose pieces were all read. */
  private void leave() {
    if (current == null) {
      return;
    }
    if (following) {
      visits.plan(current);
    } else {
      cities.remove(current.splitId());
    }
    current = null;
    pieces = null;
  }

  private boolean enterNext() {
    due.addAll(visits.due());
    FetchedCity arrived = fetched.poll();
    if (arrived != null) {
      inFlight--;
      enter(split(arrived.city()), arrived);
      return true;
    }
    while (!due.isEmpty()) {
      if (!due.peek().city().isRemote()) {
        CitySplit local = due.remove();
        enter(local, LocalCity.fetch(local.city(), local.progress()));
        return true;
      }
      if (inFlight == inFlightMost) {
        return false;
      }
      fetch(due.remove());
    }
    return false;
  }

  private CitySplit split(City city) {
    CitySplit split = cities.get(CitySplit.of(city).splitId());
    if (split == null) {
      throw new IllegalStateException("a fetched city does not belong to this reader");
    }
    return split;
  }

  private void enter(CitySplit split, FetchedCity arrived) {
    current = split;
    pieces = new FeedPieces(arrived, split.progress());
  }

  private void fetch(CitySplit split) {
    inFlight++;
    CompletableFuture<Void> unused =
        remote
            .fetch(split.city(), split.progress())
            .thenAccept(
                arrived -> {
                  fetched.add(arrived);
                  wake();
                });
  }

  private InputStatus idle() {
    if (inFlight > 0 || !due.isEmpty() || following) {
      return waiting();
    }
    if (noMoreSplits) {
      return InputStatus.END_OF_INPUT;
    }
    context.sendSplitRequest();
    return waiting();
  }

  /**
   * Replaces the future before it looks again, so that no city that arrives in between is missed.
   */
  private InputStatus waiting() {
    available = new CompletableFuture<>();
    boolean more = !fetched.isEmpty() || visits.hasDue();
    return more ? InputStatus.MORE_AVAILABLE : InputStatus.NOTHING_AVAILABLE;
  }

  private void wake() {
    available.complete(null);
  }

  @Override
  public CompletableFuture<Void> isAvailable() {
    return available;
  }

  @Override
  public List<CitySplit> snapshotState(long checkpoint) {
    Collection<CitySplit> all = cities.values();
    List<CitySplit> copies = new ArrayList<>(all.size());
    all.forEach(split -> copies.add(split.copy()));
    return copies;
  }

  @Override
  public void close() throws Exception {
    visits.close();
    remote.close();
    if (pieces != null) {
      pieces.close();
    }
  }
}
