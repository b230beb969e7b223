package org.assises.aggregator.feed;

/**
 * What a source hands on: a line of proposals, the feed of an edition, or why there is none.
 *
 * <p>A class of public fields, which Flink serializes without a serializer of ours. The bytes are
 * not changed once they are here.
 */
public final class FeedPiece {
  /** What the bytes are. */
  public enum Kind {
    /** A line of {@code proposals.ndjson}. */
    LINE,
    /** A whole {@code edition-*.json}. */
    EDITION,
    /** None: the message says what could not be read. */
    FAILURE,
    /** None: all of a city was handed on. */
    END
  }

  public Kind kind = Kind.LINE;
  public String assises = "";
  public String inseeCode = "";
  public String departement = "";
  public String file = "";

  /** The number of the line, from 1; 0 if it is about the whole file. */
  public int line;

  public byte[] bytes = {};
  public String message = "";

  /** Only for Flink. */
  public FeedPiece() {}

  private FeedPiece(Kind kind, City city, String file, int line, byte[] bytes, String message) {
    this.kind = kind;
    this.assises = city.assises();
    this.inseeCode = city.inseeCode();
    this.departement = city.departement();
    this.file = file;
    this.line = line;
    this.bytes = bytes;
    this.message = message;
  }

  public static FeedPiece line(City city, String file, int line, byte[] bytes) {
    return new FeedPiece(Kind.LINE, city, file, line, bytes, "");
  }

  public static FeedPiece edition(City city, String file, byte[] bytes) {
    return new FeedPiece(Kind.EDITION, city, file, 0, bytes, "");
  }

  public static FeedPiece end(City city) {
    return new FeedPiece(Kind.END, city, "", 0, new byte[0], "");
  }

  public static FeedPiece failure(City city, String file, int line, String message) {
    return new FeedPiece(Kind.FAILURE, city, file, line, new byte[0], message);
  }
}
