package org.assises.json.document;

import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.assises.input.InvalidInputException;
import org.assises.json.codec.Codec;
import org.assises.json.codec.Reading;
import org.assises.json.codec.UnknownMembers;
import org.assises.json.stream.JsonLimits;
import org.assises.json.stream.StrictJsonException;
import org.assises.json.stream.StrictJsonProvider;

/** Reads whole documents, in which one member may state the zone of all times. */
public final class Documents {
  private static final String TIME_ZONE = "timeZone";
  private static final int HEADER = 4 * 1024;

  private final StrictJsonProvider json;

  public Documents(JsonLimits limits) {
    this.json = StrictJsonProvider.create(limits);
  }

  /** {@return the largest number of bytes of a document} */
  public int mostBytes() {
    return json.limits().documentBytes();
  }

  /** Returns the bytes of a stream, up to one more than a document may have. */
  public byte[] bytes(InputStream in) throws IOException {
    return in.readNBytes(json.limits().documentBytes() + 1);
  }

  /**
   * {@return the value of the document}
   *
   * @throws InvalidInputException if the document is invalid; lists its problems, at most twenty
   */
  public <T> T read(byte[] bytes, Codec<T> codec, UnknownMembers unknownMembers) {
    try (JsonParser parser = json.createParser(bytes, 0, bytes.length)) {
      return Reading.document(codec, parser, unknownMembers, () -> zone(bytes));
    } catch (StrictJsonException e) {
      throw new InvalidInputException(List.of(e.problem()));
    }
  }

  /**
   * {@return the value of a kept document; its time zones may have had other rules when it was
   * written}
   *
   * @throws InvalidInputException if the document is invalid; lists its problems, at most twenty
   */
  public <T> T readKept(byte[] bytes, Codec<T> codec) {
    try (JsonParser parser = json.createParser(bytes, 0, bytes.length)) {
      return Reading.kept(codec, parser, () -> zone(bytes));
    } catch (StrictJsonException e) {
      throw new InvalidInputException(List.of(e.problem()));
    }
  }

  /**
   * Searches for the zone in the first bytes, where it usually is, and then in the whole document,
   * since it may come after the times.
   *
   * @return empty if there is no valid zone; the problem is reported when the document is read
   */
  private Optional<ZoneId> zone(byte[] bytes) {
    return zone(bytes, Math.min(HEADER, bytes.length)).or(() -> zone(bytes, bytes.length));
  }

  private Optional<ZoneId> zone(byte[] bytes, int to) {
    try (JsonParser parser = json.createParser(bytes, 0, to)) {
      return parser.next() == Event.START_OBJECT ? zone(parser) : Optional.empty();
    } catch (StrictJsonException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<ZoneId> zone(JsonParser parser) {
    while (parser.next() == Event.KEY_NAME) {
      boolean isZone = parser.getString().equals(TIME_ZONE);
      Event value = parser.next();
      if (isZone) {
        return value == Event.VALUE_STRING
            ? Optional.of(ZoneId.of(parser.getString()))
            : Optional.empty();
      }
      if (value == Event.START_OBJECT) {
        parser.skipObject();
      } else if (value == Event.START_ARRAY) {
        parser.skipArray();
      }
    }
    return Optional.empty();
  }
}
