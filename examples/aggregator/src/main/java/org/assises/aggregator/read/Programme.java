package org.assises.aggregator.read;

import java.util.Arrays;
import org.assises.publication.Publication;

/** The sessions of one edition that are still to come: its feed, reduced to the programme. */
public final class Programme {
  /** The ids of the series and of the edition, which are unique together. */
  public String key = "";

  public String departement = "";

  /** The time of the last change, in seconds since 1970. */
  public long lastModified;

  /** The feed on one line, without a line end. */
  public byte[] feed = {};

  /** {@return the programme in a feed, without a département} */
  public static Programme of(byte[] feed, Publication edition) {
    Programme programme = new Programme();
    programme.key =
        edition.assises().id().value() + "/" + edition.assises().editions().get(0).id().value();
    programme.lastModified = edition.lastModified().getEpochSecond();
    programme.feed = feed;
    return programme;
  }

  /**
   * {@return the later of two programmes of an edition, by the last change and then by the bytes}
   */
  public static Programme later(Programme one, Programme other) {
    int byTime = Long.compare(one.lastModified, other.lastModified);
    int order = byTime != 0 ? byTime : Arrays.compareUnsigned(one.feed, other.feed);
    return order < 0 ? other : one;
  }
}
