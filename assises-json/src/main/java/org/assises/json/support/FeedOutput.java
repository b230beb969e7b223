package org.assises.json.support;

import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.assises.json.stream.JsonLayout;
import org.assises.json.stream.JsonOutput;
import org.assises.model.Text;

/**
 * A feed being written, member by member: what is absent or empty is left out, and nothing is held
 * back in memory.
 */
public final class FeedOutput {
  private final JsonGenerator json;

  private FeedOutput(JsonGenerator json) {
    this.json = json;
  }

  /**
   * Writes one object as a document.
   *
   * @param out flushed at the end, not closed
   * @param members writes its members
   * @throws IOException if {@code out} does
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

  /** Writes an object that is an item of an array. */
  public void item(Runnable members) {
    json.writeStartObject();
    members.run();
    json.writeEnd();
  }

  /** Writes an object that is a member. */
  public void object(String name, Runnable members) {
    json.writeKey(name);
    item(members);
  }

  /** Writes an array that is a member, even where it is empty. */
  public <T> void list(String name, Iterable<T> items, Consumer<T> item) {
    json.writeStartArray(name);
    items.forEach(item);
    json.writeEnd();
  }

  /** Writes an array that is a member, unless it is empty. */
  public <T> void array(String name, Collection<T> items, Consumer<T> item) {
    if (!items.isEmpty()) {
      list(name, items, item);
    }
  }

  /** Writes strings that are a member, unless there is none. */
  public void strings(String name, List<String> values) {
    array(name, values, json::write);
  }

  public void member(String name, String value) {
    json.write(name, value);
  }

  /** Writes what it says, unless it is empty. */
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

  /** Writes the same text in its languages, each by its tag. */
  public void texts(String name, Text text) {
    object(name, () -> text.byLanguage().forEach(this::member));
  }

  /** Writes nothing, where a schema asks for it by name. */
  public void nothing(String name) {
    json.writeNull(name);
  }
}
