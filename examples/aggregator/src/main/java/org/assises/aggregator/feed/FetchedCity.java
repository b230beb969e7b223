package org.assises.aggregator.feed;

import java.util.List;

/**
 * The result of fetching a city.
 *
 * @param files the feeds to read, in the order of the index; empty if nothing changed
 * @param failures the reasons why other feeds cannot be read
 * @param indexTag the validator of the index that lists the files
 */
public record FetchedCity(
    City city, List<FetchedFile> files, List<FeedPiece> failures, String indexTag) {
  public FetchedCity {
    files = List.copyOf(files);
    failures = List.copyOf(failures);
  }
}
