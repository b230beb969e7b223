package org.assises.json.codec;

import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonParser.Event;
import java.util.ArrayList;
import java.util.List;
import org.assises.json.wording.JsonMessages;
import org.jspecify.annotations.Nullable;

/** Reads and writes arrays of values of one type. */
final class ListCodec<T> extends Codec<List<T>> {
  private final Codec<T> items;

  ListCodec(Codec<T> items) {
    this.items = items;
  }

  @Override
  public void write(List<T> values, Writing out) {
    JsonGenerator json = out.json();
    json.writeStartArray();
    for (T value : values) {
      items.write(value, out);
    }
    json.writeEnd();
  }

  @Override
  public @Nullable List<T> read(Reading in) {
    if (in.event() != Event.START_ARRAY) {
      return expected(JsonMessages.of("expected-array"), in);
    }
    in.enter();
    List<T> values = new ArrayList<>(2); // most lists are short
    boolean refused = false;
    for (int i = 0; in.next() != Event.END_ARRAY; i++) {
      in.atItem(i);
      @Nullable T value = items.read(in);
      if (value == null) {
        refused = true;
      } else {
        values.add(value);
      }
    }
    in.leave();
    return refused ? null : values;
  }

  @Override
  protected void describe(SchemaWriting out) {
    out.json().write("type", "array").writeStartObject("items");
    items.describe(out);
    out.json().writeEnd();
  }
}
