package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A live stream or a replay.
 *
 * @param kind which of the two
 * @param page where it is watched; empty when the address is not known
 * @param channel such as {@code chaîne YouTube de la ville}; empty when not known
 * @param start when a live stream begins, which need not be when a session does; empty when not
 *     known
 * @param sources where it was announced
 */
public record Broadcast(
    Kind kind,
    Optional<URI> page,
    Optional<Text> channel,
    Optional<ZonedDateTime> start,
    List<SourceId> sources) {

  /** Whether a broadcast is watched as it happens. */
  public enum Kind {
    /** As it happens. */
    LIVE,
    /** Afterwards. */
    REPLAY
  }

  /**
   * @throws IllegalArgumentException if the page is no http(s) link, the start is not in the years
   *     1 to 9999 and whole seconds, or a source is listed twice
   */
  public Broadcast {
    requireNonNull(kind, "kind");
    Rules.link("page", page);
    requireNonNull(channel, "channel");
    sources = Rules.distinct("sources", sources);
    start.ifPresent(Rules::start);
  }

  /** {@return a live stream at an address} */
  public static Broadcast live(URI page) {
    return new Broadcast(
        Kind.LIVE, Optional.of(page), Optional.empty(), Optional.empty(), List.of());
  }

  /** {@return a replay at an address} */
  public static Broadcast replay(URI page) {
    return new Broadcast(
        Kind.REPLAY, Optional.of(page), Optional.empty(), Optional.empty(), List.of());
  }

  /** {@return a live stream of which the address is not known, on a channel} */
  public static Broadcast liveOn(Text channel) {
    return new Broadcast(
        Kind.LIVE, Optional.empty(), Optional.of(channel), Optional.empty(), List.of());
  }

  /** {@return this broadcast, beginning at that time, to the second} */
  public Broadcast withStart(ZonedDateTime start) {
    return new Broadcast(kind, page, channel, Optional.of(start), sources);
  }

  /** {@return this broadcast, announced there} */
  public Broadcast withSources(SourceId... sources) {
    return new Broadcast(kind, page, channel, start, List.of(sources));
  }
}
