package org.assises.aggregator.feed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assises.input.InvalidInputException;
import org.assises.json.FolderIndex;

/** Reads the published folder of a city on this machine. */
final class LocalCity {
  private LocalCity() {}

  /** {@return the feeds in the index of the folder that were not read yet, and the failures} */
  static FetchedCity fetch(City city, CityProgress progress) {
    Path folder = Path.of(city.location());
    List<FetchedFile> files = new ArrayList<>();
    List<FeedPiece> failures = new ArrayList<>();
    String tag = "";
    try {
      byte[] index = Files.readAllBytes(folder.resolve(FolderIndex.NAME));
      tag = ContentTag.of(index);
      if (!tag.equals(progress.indexTag())) {
        for (FolderIndex.File listed : FeedNames.feeds(FolderIndex.read(index))) {
          if (!progress.hasRead(listed.name(), listed.etag())) {
            add(city, folder, listed, files, failures);
          }
        }
      }
    } catch (InvalidInputException e) {
      failures.add(FetchFailures.noIndex(city, e));
    } catch (IOException e) {
      failures.add(FeedPiece.failure(city, FolderIndex.NAME, 0, "it cannot be read"));
    }
    return new FetchedCity(city, files, failures, tag);
  }

  private static void add(
      City city,
      Path folder,
      FolderIndex.File listed,
      List<FetchedFile> files,
      List<FeedPiece> failures)
      throws IOException {
    Path file = folder.resolve(listed.name());
    if (!Files.isRegularFile(file)) {
      String message = "the index lists it, and it is not there";
      failures.add(FeedPiece.failure(city, listed.name(), 0, message));
    } else if (Files.size(file) != listed.size()) {
      String message = "its length is not the one that the index states";
      failures.add(FeedPiece.failure(city, listed.name(), 0, message));
    } else {
      files.add(new FetchedFile(listed.name(), listed.etag(), file, false));
    }
  }
}
