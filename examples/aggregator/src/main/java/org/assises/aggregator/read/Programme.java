package org.assises.aggregator.read;

import java.util.Arrays;
import org.assises.publication.Publication;

/** The sessions to come of one edition: its feed, written again with nothing but the programme. */
public final class Programme {
  /** The id of the series and that of the edition, which together are unique. */
  public String key = "";

  public String departement = "";

  /** In seconds since 1970. */
  public long lastModified;

  /** The feed on one line, without a line end. */
  public byte[] feed = {};

  /** {@return the programme that a feed holds, whose département is not set} */
  public static Programme of(byte[] feed, Publication edition) {
    Programme programme = new Programme();
    programme.key =
        edition.assises().id().value() + "/" + edition.assises().editions().get(0).id().value();
    programme.lastModified = edition.lastModified().getEpochSecond();
    programme.feed = feed;
    return programme;
  }

  /** {@return the later of two programmes of an edition: by the last change, then by the bytes} */
  public static Programme later(Programme one, Programme other) {
    int byTime = Long.compare(one.lastModified, other.lastModified);
    int order = byTime != 0 ? byTime : Arrays.compareUnsigned(one.feed, other.feed);
    return order < 0 ? other : one;
  }
}
