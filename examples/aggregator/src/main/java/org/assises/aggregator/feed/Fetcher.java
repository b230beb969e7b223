package org.assises.aggregator.feed;

import java.io.IOException;
import java.util.concurrent.ExecutionException;

/** Fetches local and remote cities one after the other. */
public final class Fetcher implements AutoCloseable {
  private final RemoteCities remote;

  public Fetcher(FetchOptions options) {
    this.remote = new RemoteCities(options);
  }

  /**
   * {@return what changed in a city, with any failures}
   *
   * @throws IOException if the thread is interrupted
   */
  public FetchedCity fetch(City city, CityProgress progress) throws IOException {
    if (!city.isRemote()) {
      return LocalCity.fetch(city, progress);
    }
    try {
      return remote.fetch(city, progress).get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("failures must be part of the result", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while fetching a city", e);
    }
  }

  @Override
  public void close() {
    remote.close();
  }
}
