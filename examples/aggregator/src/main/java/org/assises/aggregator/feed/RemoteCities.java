package org.assises.aggregator.feed;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.assises.input.InvalidInputException;
import org.assises.json.FolderIndex;

/**
 * Fetches the published folders of cities over HTTP: the index with a conditional request, then the
 * files in it that were not read yet.
 */
final class RemoteCities implements AutoCloseable {
  private static final long LARGEST_INDEX = 4L << 20;

  private final FetchOptions options;
  private final HttpFiles http;

  RemoteCities(FetchOptions options) {
    this.options = options;
    this.http = new HttpFiles(options.deadline());
  }

  /** {@return what changed in a city; failures are part of the result} */
  CompletableFuture<FetchedCity> fetch(City city, CityProgress progress) {
    CityProgress before = progress.copy();
    return http.get(index(city), before.indexTag(), LARGEST_INDEX)
        .thenCompose(answer -> files(city, before, answer))
        .exceptionally(trouble -> failed(city, trouble));
  }

  private static URI index(City city) {
    return URI.create(city.location()).resolve(FolderIndex.NAME);
  }

  private static FetchedCity failed(City city, Throwable trouble) {
    Throwable cause =
        trouble instanceof CompletionException && trouble.getCause() != null
            ? trouble.getCause()
            : trouble;
    FeedPiece failure =
        cause instanceof InvalidInputException refusal
            ? FetchFailures.noIndex(city, refusal)
            : FeedPiece.failure(city, FolderIndex.NAME, 0, FetchFailures.words(cause));
    return new FetchedCity(city, List.of(), List.of(failure), "");
  }

  private CompletableFuture<FetchedCity> files(
      City city, CityProgress before, HttpFiles.Answer answer) {
    if (answer.unchanged()) {
      return CompletableFuture.completedFuture(
          new FetchedCity(city, List.of(), List.of(), before.indexTag()));
    }
    FolderIndex index = FolderIndex.read(bytes(answer));
    List<FetchedFile> files = new ArrayList<>();
    List<FeedPiece> failures = new ArrayList<>();
    CompletableFuture<?> all = CompletableFuture.completedFuture(null);
    for (FolderIndex.File listed : FeedNames.feeds(index)) {
      if (!before.hasRead(listed.name(), listed.etag())) {
        all = all.thenCompose(done -> file(city, listed, files, failures));
      }
    }
    String tag = answer.tag();
    return all.thenApply(done -> new FetchedCity(city, files, failures, tag));
  }

  private static byte[] bytes(HttpFiles.Answer answer) {
    try {
      byte[] bytes = Files.readAllBytes(answer.body());
      Files.delete(answer.body());
      return bytes;
    } catch (IOException e) {
      throw new CompletionException(e);
    }
  }

  private CompletableFuture<Void> file(
      City city, FolderIndex.File listed, List<FetchedFile> files, List<FeedPiece> failures) {
    URI address = URI.create(city.location()).resolve(listed.name());
    return http.get(address, "", options.largest())
        .handle(
            (answer, trouble) -> {
              if (trouble == null) {
                check(city, listed, answer, files, failures);
              } else {
                Throwable cause = trouble.getCause() == null ? trouble : trouble.getCause();
                failures.add(FeedPiece.failure(city, listed.name(), 0, FetchFailures.words(cause)));
              }
              return null;
            });
  }

  /** Accepts a body only if it is the one in the index. */
  private static void check(
      City city,
      FolderIndex.File listed,
      HttpFiles.Answer answer,
      List<FetchedFile> files,
      List<FeedPiece> failures) {
    boolean same =
        answer.size() == listed.size()
            && (!ContentTag.isHash(listed.etag()) || answer.hash().equals(listed.etag()));
    if (same) {
      files.add(new FetchedFile(listed.name(), listed.etag(), answer.body(), true));
    } else {
      remove(answer.body());
      failures.add(
          FeedPiece.failure(
              city, listed.name(), 0, "it is not the file that the index lists: length or hash"));
    }
  }

  private static void remove(Path body) {
    try {
      Files.deleteIfExists(body);
    } catch (IOException e) {
      throw new CompletionException(e);
    }
  }

  @Override
  public void close() {
    http.close();
  }
}
