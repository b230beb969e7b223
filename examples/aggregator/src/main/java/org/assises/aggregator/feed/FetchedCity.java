package org.assises.aggregator.feed;

import java.util.List;

/**
 * What was fetched of a city.
 *
 * @param files the feeds to be read, in the order of the index; none if nothing changed
 * @param failures why others cannot be read
 * @param indexTag the validator of the index that lists them
 */
public record FetchedCity(
    City city, List<FetchedFile> files, List<FeedPiece> failures, String indexTag) {
  public FetchedCity {
    files = List.copyOf(files);
    failures = List.copyOf(failures);
  }
}
