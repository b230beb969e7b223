package org.assises.json.support;

import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.assises.json.output.JsonLayout;
import org.assises.json.output.JsonOutput;
import org.assises.model.Text;

/** Writes a feed member by member, without keeping it in memory. Absent values are left out. */
public final class FeedOutput {
  private final JsonGenerator json;

  private FeedOutput(JsonGenerator json) {
    this.json = json;
  }

  /**
   * Writes one object as a document.
   *
   * @param out flushed at the end, not closed
   * @param members writes the members of the object
   * @throws IOException if {@code out} throws it
   */
  public static void write(OutputStream out, Consumer<FeedOutput> members) throws IOException {
    JsonOutput.write(
        out,
        JsonLayout.COMPACT,
        json -> {
          FeedOutput feed = new FeedOutput(json);
          feed.item(() -> members.accept(feed));
        });
  }

  /** Writes an object as an item of the current array. */
  public void item(Runnable members) {
    json.writeStartObject();
    members.run();
    json.writeEnd();
  }

  /** Writes a member that is an object. */
  public void object(String name, Runnable members) {
    json.writeKey(name);
    item(members);
  }

  /** Writes a member that is an array, even if it is empty. */
  public <T> void list(String name, Iterable<T> items, Consumer<T> item) {
    json.writeStartArray(name);
    items.forEach(item);
    json.writeEnd();
  }

  /** Writes a member that is an array, unless it is empty. */
  public <T> void array(String name, Collection<T> items, Consumer<T> item) {
    if (!items.isEmpty()) {
      list(name, items, item);
    }
  }

  /** Writes a member that is an array of strings, unless it is empty. */
  public void strings(String name, List<String> values) {
    array(name, values, json::write);
  }

  public void member(String name, String value) {
    json.write(name, value);
  }

  /** Writes a member, unless its value is empty. */
  public void member(String name, Optional<?> value) {
    value.ifPresent(present -> json.write(name, present.toString()));
  }

  public void member(String name, long value) {
    json.write(name, value);
  }

  public void member(String name, double value) {
    json.write(name, value);
  }

  public void member(String name, boolean value) {
    json.write(name, value);
  }

  /** Writes a text as an object with one member for each language tag. */
  public void texts(String name, Text text) {
    object(name, () -> text.byLanguage().forEach(this::member));
  }

  /** Writes a member that is {@code null}, for schemas that require it. */
  public void nothing(String name) {
    json.writeNull(name);
  }
}
