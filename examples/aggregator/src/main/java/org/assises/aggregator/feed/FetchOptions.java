package org.assises.aggregator.feed;

import java.io.Serializable;
import java.time.Duration;

/**
 * Options for fetching feeds.
 *
 * @param poll the time between two visits of a city
 * @param deadline the longest time for a file, from the request to the last byte
 * @param largest the largest unpacked file, in bytes
 * @param inFlight the largest number of concurrent requests of all readers
 */
public record FetchOptions(Duration poll, Duration deadline, long largest, int inFlight)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * {@return the default options: a visit each hour, a minute for each file, 512 MiB, 32 requests}
   */
  public static FetchOptions usual() {
    return new FetchOptions(Duration.ofHours(1), Duration.ofMinutes(1), 512L << 20, 32);
  }

  public FetchOptions withPoll(Duration changed) {
    return new FetchOptions(changed, deadline, largest, inFlight);
  }

  public FetchOptions withDeadline(Duration changed) {
    return new FetchOptions(poll, changed, largest, inFlight);
  }

  public FetchOptions withLargest(long changed) {
    return new FetchOptions(poll, deadline, changed, inFlight);
  }
}
