package org.assises.json.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assises.json.codec.Members.members;

import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.util.Collections;
import java.util.List;
import org.assises.json.output.JsonLayout;
import org.assises.json.output.JsonOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A value that is the same as the one before is copied from the output. */
class RepeatedCodecTest {
  /** Counts how often it writes a value, as an object. */
  private static final class Counting extends Codec<String> {
    private int written;

    @Override
    public void write(String value, Writing out) {
      written++;
      out.json().writeStartObject().write("name", value).writeEnd();
    }

    @Override
    public String read(Reading in) {
      return DeclarationsTest.read(Scalars.STRING, in.text());
    }

    @Override
    protected void describe(SchemaWriting out) {}
  }

  private record Item(String before, String value) {}

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Counting counting = new Counting();

  private final Codec<Item> item = item(counting);

  private static ObjectCodec<Item> item(Codec<String> values) {
    var members = members("item", "An item.");
    var before = members.req("before", Scalars.STRING, "What comes before the value.");
    var value = members.req("value", new RepeatedCodec<>(values), "The value.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(Item item, Writing out) {
        out.put(before, item.before()).put(value, item.value());
      }
    };
  }

  private <T> String written(Codec<T> codec, T value, JsonLayout layout) {
    try (JsonGenerator json = JsonOutput.generator(out, layout)) {
      codec.write(value, Writing.to(json));
    }
    return out.toString(UTF_8);
  }

  @Test
  void theSameValueIsWrittenOnce() {
    List<Item> items = List.of(new Item("1", "a"), new Item("2", "a"), new Item("3", "a"));

    String written = written(item.list(), items, JsonLayout.COMPACT);

    assertThat(written)
        .isEqualTo(
            "[{\"before\":\"1\",\"value\":{\"name\":\"a\"}},"
                + "{\"before\":\"2\",\"value\":{\"name\":\"a\"}},"
                + "{\"before\":\"3\",\"value\":{\"name\":\"a\"}}]");
    assertThat(counting.written).isEqualTo(1);
  }

  @Test
  void anotherValueIsNotCopied() {
    List<Item> items = List.of(new Item("1", "a"), new Item("2", "b"), new Item("3", "a"));

    String written = written(item.list(), items, JsonLayout.COMPACT);

    assertThat(written)
        .contains("\"2\",\"value\":{\"name\":\"b\"}", "\"3\",\"value\":{\"name\":\"a\"}");
    assertThat(counting.written).isEqualTo(3);
  }

  @Test
  void aValueThatIsNoLongerInTheBufferIsWrittenAgain() {
    List<Item> items = Collections.nCopies(1_000, new Item("x".repeat(1_000), "a"));

    String written = written(item.list(), items, JsonLayout.COMPACT);

    String one = "{\"before\":\"" + "x".repeat(1_000) + "\",\"value\":{\"name\":\"a\"}}";
    assertThat(written).isEqualTo("[" + String.join(",", Collections.nCopies(1_000, one)) + "]");
    assertThat(counting.written).isBetween(60, 70);
  }

  @Test
  void onlyTheInnerOfTwoValuesIsCopied() {
    Item same = new Item("1", "a");

    String written = written(outer().list(), List.of(same, same), JsonLayout.COMPACT);

    String one =
        "{\"outer\":{\"before\":\"1\",\"value\":{\"name\":\"a\"}},\"value\":{\"name\":\"a\"}}";
    assertThat(written).isEqualTo("[" + one + "," + one + "]");
    assertThat(counting.written).isEqualTo(2);
  }

  private Codec<Item> outer() {
    var members = members("outer", "An item of an item.");
    var whole = members.req("outer", new RepeatedCodec<>(item), "The item.");
    var value = members.req("value", new RepeatedCodec<>(counting), "Its value again.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(Item item, Writing out) {
        out.put(whole, item).put(value, item.value());
      }
    };
  }

  @ParameterizedTest
  @EnumSource
  void valuesInAnArrayAreNotCopied(JsonLayout layout) {
    Codec<List<String>> list = new RepeatedCodec<>(counting).list();

    String written = written(list, List.of("a", "a"), layout);

    assertThat(written.replaceAll("\\s", "")).isEqualTo("[{\"name\":\"a\"},{\"name\":\"a\"}]");
  }

  @Test
  void aValueThatIsAlsoInAnArrayIsCopiedFromItsMemberOnly() {
    List<Group> groups = List.of(new Group("a", List.of("a")), new Group("a", List.of()));

    String written = written(group().list(), groups, JsonLayout.COMPACT);

    assertThat(written)
        .isEqualTo(
            "[{\"first\":{\"name\":\"a\"},\"others\":[{\"name\":\"a\"}]},"
                + "{\"first\":{\"name\":\"a\"},\"others\":[]}]");
  }

  private record Group(String first, List<String> others) {}

  private Codec<Group> group() {
    var members = members("group", "A value and others.");
    Codec<String> values = new RepeatedCodec<>(counting);
    var first = members.req("first", values, "The first value.");
    var others = members.req("others", values.list(), "The other values.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(Group group, Writing out) {
        out.put(first, group.first()).put(others, group.others());
      }
    };
  }

  @Test
  void indentedValuesAndThoseOfAnotherGeneratorAreNotCopied() {
    List<Item> items = List.of(new Item("1", "a"), new Item("2", "a"));

    written(item.list(), items, JsonLayout.PRETTY);
    try (JsonGenerator json = JsonProvider.provider().createGenerator(out)) {
      item.list().write(items, Writing.to(json));
    }

    assertThat(counting.written).isEqualTo(4);
    String whole =
        "[{\"before\":\"1\",\"value\":{\"name\":\"a\"}},"
            + "{\"before\":\"2\",\"value\":{\"name\":\"a\"}}]";
    assertThat(out.toString(UTF_8).replaceAll("\\s", "")).isEqualTo(whole + whole);
  }
}
