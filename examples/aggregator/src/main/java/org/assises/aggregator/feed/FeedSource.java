package org.assises.aggregator.feed;

import java.util.List;
import java.util.Set;
import org.apache.flink.api.connector.source.Boundedness;
import org.apache.flink.api.connector.source.Source;
import org.apache.flink.api.connector.source.SourceReader;
import org.apache.flink.api.connector.source.SourceReaderContext;
import org.apache.flink.api.connector.source.SplitEnumerator;
import org.apache.flink.api.connector.source.SplitEnumeratorContext;
import org.apache.flink.core.io.SimpleVersionedSerializer;

/**
 * A source that emits the published folders of cities piece by piece. A split is a city.
 *
 * <p>A build reads each city once. A follower visits each city repeatedly and reads what changed.
 * The file source of Flink cannot do this: it remembers paths forever, and would not read a
 * replaced file again.
 */
public final class FeedSource implements Source<FeedPiece, CitySplit, Assignments> {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // List.copyOf returns a list that can be serialized.
  private final List<City> register;

  private final boolean following;
  private final FetchOptions options;

  private FeedSource(List<City> register, boolean following, FetchOptions options) {
    this.register = List.copyOf(register);
    this.following = following;
    this.options = options;
  }

  /** {@return a source that reads each city once} */
  public static FeedSource once(List<City> register, FetchOptions options) {
    return new FeedSource(register, false, options);
  }

  /** {@return a source that never ends} */
  public static FeedSource following(List<City> register, FetchOptions options) {
    return new FeedSource(register, true, options);
  }

  @Override
  public Boundedness getBoundedness() {
    return following ? Boundedness.CONTINUOUS_UNBOUNDED : Boundedness.BOUNDED;
  }

  @Override
  public SourceReader<FeedPiece, CitySplit> createReader(SourceReaderContext context) {
    return new FeedReader(context, following, options);
  }

  @Override
  public SplitEnumerator<CitySplit, Assignments> createEnumerator(
      SplitEnumeratorContext<CitySplit> context) {
    return restoreEnumerator(context, new Assignments(List.of(), Set.of()));
  }

  @Override
  public SplitEnumerator<CitySplit, Assignments> restoreEnumerator(
      SplitEnumeratorContext<CitySplit> context, Assignments before) {
    return new FeedEnumerator(context, following, register, before);
  }

  @Override
  public SimpleVersionedSerializer<CitySplit> getSplitSerializer() {
    return new CitySplitSerializer();
  }

  @Override
  public SimpleVersionedSerializer<Assignments> getEnumeratorCheckpointSerializer() {
    return new Assignments.Serializer();
  }
}
