package org.assises.json.codec;

import jakarta.json.JsonException;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import org.assises.json.output.JsonLayout;
import org.assises.json.output.JsonOutput;
import org.assises.model.Id;
import org.jspecify.annotations.Nullable;

/** The state of writing a document. */
public final class Writing {
  private final JsonGenerator json;
  private final Optional<ZoneId> zone;
  private final Consumer<Id> referred;
  private @Nullable Instant lastInstant;
  private String lastInstantText = "";
  private String lastKey = "";

  /**
   * Begins a document.
   *
   * @param json the generator to write to
   * @param zone the zone that the document states for all its times; if empty, each time states its
   *     own
   * @param referred receives each id that is referred to
   */
  public Writing(JsonGenerator json, Optional<ZoneId> zone, Consumer<Id> referred) {
    this.json = json;
    this.zone = zone;
    this.referred = referred;
  }

  /**
   * Writes a document in UTF-8.
   *
   * @param zone the zone that the document states for all times
   * @param referred receives each reference when it is written
   * @param out flushed at the end, not closed
   * @throws IOException if {@code out} throws it
   */
  public static <T> void document(
      T value,
      Codec<T> codec,
      ZoneId zone,
      Consumer<Id> referred,
      JsonLayout layout,
      OutputStream out)
      throws IOException {
    try (JsonGenerator json = JsonOutput.generator(out, layout)) {
      codec.write(value, new Writing(json, Optional.of(zone), referred));
    } catch (JsonException e) {
      throw JsonOutput.unwrapped(e);
    }
  }

  /** Returns the state for a document in which each time states its own zone. */
  public static Writing to(JsonGenerator json) {
    return new Writing(json, Optional.empty(), id -> {});
  }

  /** Returns the zone that the document states for all its times. */
  public Optional<ZoneId> zone() {
    return zone;
  }

  /** Writes a member, unless it has the value that is left out. */
  public <V> Writing put(Member<V> member, V value) {
    member.write(value, this);
    return this;
  }

  /** Writes the members of an object that is part of the current one. */
  public <T> Writing put(Members.Part<T> part, T value) {
    part.object().writeMembers(value, this);
    return this;
  }

  JsonGenerator json() {
    return json;
  }

  Consumer<Id> referred() {
    return referred;
  }

  /**
   * Writes an instant. Most items of a publication were published at the same instant, so its text
   * is kept. This brings the writing of Quimper's feed from 24.3 us to 22.5 us.
   */
  void instant(Instant value) {
    if (!value.equals(lastInstant)) {
      lastInstant = value;
      lastInstantText = Rfc3339Text.of(value);
    }
    ascii(lastInstantText);
  }

  /**
   * Returns the last key of a {@link StringMap}. Most texts have one language, the same as the text
   * before. Looking for it, instead of iterating over the map, brings the writing of Quimper's feed
   * from 18.6 us to 17.5 us.
   */
  String lastKey() {
    return lastKey;
  }

  void keepKey(String key) {
    lastKey = key;
  }

  /** Writes a string that has only ASCII characters that need no escape. */
  void ascii(String value) {
    JsonOutput.writeAscii(json, value);
  }
}
