package org.assises.aggregator.feed;

import org.apache.flink.api.connector.source.SourceSplit;

/**
 * A city to read, with its progress. It is a split of {@link FeedSource}.
 *
 * @param progress the progress, which must not change after Flink has received the split
 */
public record CitySplit(City city, CityProgress progress) implements SourceSplit {
  /** {@return a split of a city that was not read yet} */
  static CitySplit of(City city) {
    return new CitySplit(city, new CityProgress());
  }

  @Override
  public String splitId() {
    return city.assises() + " " + city.location();
  }

  CitySplit copy() {
    return new CitySplit(city, progress.copy());
  }
}
