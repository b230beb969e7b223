package org.assises.aggregator.feed;

/**
 * A piece that the source emits: a line of proposals, the feed of an edition, or a failure.
 *
 * <p>It has public fields so that Flink needs no serializer of ours. Its bytes must not change.
 */
public final class FeedPiece {
  /** The content of the bytes. */
  public enum Kind {
    /** A line of {@code proposals.ndjson}. */
    LINE,
    /** A complete {@code edition-*.json}. */
    EDITION,
    /** No bytes; the message tells what could not be read. */
    FAILURE,
    /** No bytes; all pieces of the city were emitted. */
    END
  }

  public Kind kind = Kind.LINE;
  public String assises = "";
  public String inseeCode = "";
  public String departement = "";
  public String file = "";

  /** The line number, from 1; 0 if the piece is about the whole file. */
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
