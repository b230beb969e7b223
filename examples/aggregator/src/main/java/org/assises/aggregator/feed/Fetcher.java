package org.assises.aggregator.feed;

import java.io.IOException;
import java.util.concurrent.ExecutionException;

/** Fetches cities one after the other, wherever they are. */
public final class Fetcher implements AutoCloseable {
  private final RemoteCities remote;

  public Fetcher(FetchOptions options) {
    this.remote = new RemoteCities(options);
  }

  /**
   * {@return what is new of a city; what fails is told in it}
   *
   * @throws IOException if this is interrupted
   */
  public FetchedCity fetch(City city, CityProgress progress) throws IOException {
    if (!city.isRemote()) {
      return LocalCity.fetch(city, progress);
    }
    try {
      return remote.fetch(city, progress).get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("what fails is told in the result", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while a city was fetched", e);
    }
  }

  @Override
  public void close() {
    remote.close();
  }
}
