package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A live stream or a replay of a session or an edition.
 *
 * @param kind whether it is a live stream or a replay
 * @param page the page where people can watch it; empty if not known
 * @param channel the name of the channel, such as {@code chaîne YouTube de la ville}; empty if not
 *     known
 * @param start the start of a live stream, which may differ from the start of the session; empty if
 *     not known
 * @param sources the sources that announced it
 */
public record Broadcast(
    Kind kind,
    Optional<URI> page,
    Optional<Text> channel,
    Optional<ZonedDateTime> start,
    List<SourceId> sources) {

  /** Whether a broadcast is a live stream or a replay. */
  public enum Kind {
    /** A stream during the event. */
    LIVE,
    /** A recording that people can watch after the event. */
    REPLAY
  }

  /**
   * @throws IllegalArgumentException if the page is not an http(s) link, the start is not in the
   *     years 1 to 9999 or has a fraction of a second, or a source is listed twice
   */
  public Broadcast {
    requireNonNull(kind, "kind");
    page = Rules.link("page", page);
    requireNonNull(channel, "channel");
    sources = Rules.distinct("sources", sources);
    start.ifPresent(Rules::start);
  }

  /** {@return a live stream on a page} */
  public static Broadcast live(URI page) {
    return new Broadcast(
        Kind.LIVE, Optional.of(page), Optional.empty(), Optional.empty(), List.of());
  }

  /** {@return a replay on a page} */
  public static Broadcast replay(URI page) {
    return new Broadcast(
        Kind.REPLAY, Optional.of(page), Optional.empty(), Optional.empty(), List.of());
  }

  /** {@return a live stream on a channel, without a page} */
  public static Broadcast liveOn(Text channel) {
    return new Broadcast(
        Kind.LIVE, Optional.empty(), Optional.of(channel), Optional.empty(), List.of());
  }

  /** {@return a copy with another start, in whole seconds} */
  public Broadcast withStart(ZonedDateTime start) {
    return new Broadcast(kind, page, channel, Optional.of(start), sources);
  }

  /** {@return a copy with other sources} */
  public Broadcast withSources(SourceId... sources) {
    return new Broadcast(kind, page, channel, start, List.of(sources));
  }

  /** Compares the page as it is written; {@link URI#equals} ignores the case of hosts. */
  @Override
  @SuppressWarnings("exports") // Users need no JSpecify to compile.
  public boolean equals(@Nullable Object other) {
    return other instanceof Broadcast broadcast
        && kind == broadcast.kind
        && WebLink.areSame(page, broadcast.page)
        && channel.equals(broadcast.channel)
        && start.equals(broadcast.start)
        && sources.equals(broadcast.sources);
  }
}
