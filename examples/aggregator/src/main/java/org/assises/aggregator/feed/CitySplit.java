package org.assises.aggregator.feed;

import org.apache.flink.api.connector.source.SourceSplit;

/**
 * A city to be read, and how far it was: the splits of {@link FeedSource}.
 *
 * @param progress not changed once it is in a split that Flink has
 */
public record CitySplit(City city, CityProgress progress) implements SourceSplit {
  /** {@return a city that nothing was read of yet} */
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
