package org.assises.aggregator.feed;

import java.io.Serializable;
import java.time.Duration;

/**
 * How feeds are fetched.
 *
 * @param poll how long after one visit a city is visited again
 * @param deadline how long a file may take, from the request to its last byte
 * @param largest bytes of a file, at most, when it is unpacked
 * @param inFlight requests at once, of all readers together
 */
public record FetchOptions(Duration poll, Duration deadline, long largest, int inFlight)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /** {@return hourly visits, a minute a file, 512 MiB, 32 at once} */
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
