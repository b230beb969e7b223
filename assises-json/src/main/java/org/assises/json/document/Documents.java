package org.assises.json.document;

import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.assises.input.InvalidInputException;
import org.assises.json.codec.Codec;
import org.assises.json.codec.Reading;
import org.assises.json.codec.UnknownMembers;
import org.assises.json.codec.Writing;
import org.assises.json.stream.JsonLayout;
import org.assises.json.stream.JsonLimits;
import org.assises.json.stream.JsonOutput;
import org.assises.json.stream.StrictJsonException;
import org.assises.json.stream.StrictJsonProvider;
import org.assises.model.Id;

/** Whole documents, each of which may state in its header the zone of all its times. */
public final class Documents {
  private static final String TIME_ZONE = "timeZone";
  private static final int HEADER = 4 * 1024;

  private final StrictJsonProvider json;

  public Documents(JsonLimits limits) {
    this.json = StrictJsonProvider.create(limits);
  }

  /** {@return how many bytes a document may have} */
  public int mostBytes() {
    return json.limits().documentBytes();
  }

  /** {@return all bytes of a stream, or as many as show that there are too many} */
  public byte[] bytes(InputStream in) throws IOException {
    return in.readNBytes(json.limits().documentBytes() + 1);
  }

  /**
   * {@return what the bytes hold}
   *
   * @throws InvalidInputException with all problems, up to twenty
   */
  public <T> T read(byte[] bytes, Codec<T> codec, UnknownMembers unknownMembers) {
    try (JsonParser parser = json.createParser(bytes, 0, bytes.length)) {
      return Reading.document(codec, parser, unknownMembers, () -> zone(bytes));
    } catch (StrictJsonException e) {
      throw new InvalidInputException(List.of(e.problem()));
    }
  }

  /**
   * {@return what the bytes hold, which were written when time zones may have had other rules}
   *
   * @throws InvalidInputException with all problems, up to twenty
   */
  public <T> T readKept(byte[] bytes, Codec<T> codec) {
    try (JsonParser parser = json.createParser(bytes, 0, bytes.length)) {
      return Reading.kept(codec, parser, () -> zone(bytes));
    } catch (StrictJsonException e) {
      throw new InvalidInputException(List.of(e.problem()));
    }
  }

  /**
   * Looks for the zone: in the first bytes, where it is most often, or else in all of them, since a
   * document may state it after the times.
   *
   * @return empty where there is none to be read: that is told when the document itself is read
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

  /**
   * Writes a document.
   *
   * @param zone what the document states for all its times
   * @param referred is told each id that is referred to, as it is written
   * @param out flushed at the end, not closed
   * @throws IOException if {@code out} does
   */
  public static <T> void write(
      T value,
      Codec<T> codec,
      ZoneId zone,
      Consumer<Id> referred,
      JsonLayout layout,
      OutputStream out)
      throws IOException {
    JsonOutput.write(
        out, layout, json -> codec.write(value, new Writing(json, Optional.of(zone), referred)));
  }
}
