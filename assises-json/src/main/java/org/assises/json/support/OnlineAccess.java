package org.assises.json.support;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.assises.model.Broadcast;
import org.assises.model.Session;

/** Finds the page on which a session or an edition can be watched live. */
public final class OnlineAccess {
  private OnlineAccess() {}

  /**
   * Returns the page of the first live stream of a session that has one; empty if there is none.
   */
  public static Optional<URI> of(Session session) {
    return of(session.broadcasts());
  }

  /** Returns the page of the first live stream that has one; empty if there is none. */
  public static Optional<URI> of(List<Broadcast> broadcasts) {
    return broadcasts.stream()
        .filter(broadcast -> broadcast.kind() == Broadcast.Kind.LIVE)
        .flatMap(broadcast -> broadcast.page().stream())
        .findFirst();
  }
}
