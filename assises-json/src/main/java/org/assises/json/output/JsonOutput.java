package org.assises.json.output;

import jakarta.json.JsonException;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;

/** Writes JSON documents to streams. */
public final class JsonOutput {
  private JsonOutput() {}

  /**
   * Writes JSON in UTF-8.
   *
   * @param out the stream to write to; it is flushed, not closed
   * @param layout the white space to write
   * @param content writes the document to a generator, and must not close it
   * @throws IOException if {@code out} cannot be written to
   */
  public static void write(OutputStream out, JsonLayout layout, Consumer<JsonGenerator> content)
      throws IOException {
    try (JsonGenerator json = generator(out, layout)) {
      content.accept(json);
    } catch (JsonException e) {
      throw unwrapped(e);
    }
  }

  /**
   * {@return an exception of a generator that is not due to its stream}
   *
   * @throws IOException the exception of the stream, if it is due to it
   */
  public static JsonException unwrapped(JsonException e) throws IOException {
    if (e.getCause() instanceof IOException io) {
      throw io;
    }
    return e;
  }

  /** Writes the name of a member. */
  public static void writeKey(JsonGenerator json, EncodedName name) {
    if (json instanceof StrictJsonGenerator strict) {
      strict.writeKey(name);
    } else {
      json.writeKey(name.text());
    }
  }

  /**
   * Writes a string that has only ASCII characters that need no escape, such as an id or a date.
   * Only another library's generator checks the characters. Nine tenths of the strings of a feed
   * are of this kind; this brings the writing of Quimper's feed from 28.5 us to 23 us.
   */
  public static void writeAscii(JsonGenerator json, String value) {
    if (json instanceof StrictJsonGenerator strict) {
      strict.writeAscii(value);
    } else {
      json.write(value);
    }
  }

  /**
   * Writes the value of a member again if it is the same object as the one that was {@linkplain
   * #keep kept} last. Only a generator of compact JSON does, as long as its buffer has the value.
   *
   * @return whether it has been written; if not, write it and then keep it
   */
  public static boolean repeat(JsonGenerator json, Object value) {
    return json instanceof StrictJsonGenerator strict && strict.repeat(value);
  }

  /** Keeps a value that has just been written because {@link #repeat} has not. */
  public static void keep(JsonGenerator json, Object value) {
    if (json instanceof StrictJsonGenerator strict) {
      strict.keep(value);
    }
  }

  /** {@return a generator that flushes the stream when it is closed, but does not close it} */
  public static JsonGenerator generator(OutputStream out, JsonLayout layout) {
    return new StrictJsonGenerator(new Utf8Buffer(out), layout, true);
  }
}
