package org.assises.json.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.stream.JsonParser;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assises.input.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of members are read exactly, and an object cannot repeat one. */
class StrictNamesTest {
  private final StrictJsonProvider provider = StrictJsonProvider.create();

  @Test
  void readsNamesOfEveryLength() {
    for (int length = 0; length < 40; length++) {
      String name = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOP".substring(0, length);

      assertThat(names("{\"" + name + "\":1}")).containsExactly(name);
      assertThat(names("{\"" + name + "\":1,\"x" + name + "\":\"long enough for two words\"}"))
          .containsExactly(name, "x" + name);
      assertThat(names("{\"" + name + "é\":1,\"" + name + "\\n\":1,\"z\":\"                \"}"))
          .containsExactly(name + "é", name + "\n", "z");
    }
  }

  @Test
  void distinguishesNamesThatDifferInOneByte() {
    String base = "abcdefghijklmno";
    Set<String> different = new LinkedHashSet<>();
    for (int i = 0; i < base.length(); i++) {
      different.add(base.substring(0, i) + '_' + base.substring(i + 1));
      different.add(base.substring(0, i));
      different.add(base.substring(0, i) + '\u007f');
    }

    assertThat(names(object(different))).containsExactlyElementsOf(different);
    assertThat(names(object(different))).containsExactlyElementsOf(different);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a                | \\u0061
          abcdefghijklmno  | abcdefghijklmn\\u006f
          abcdefghijklmnop | abcdefghijklmno\\u0070
          é                | \\u00e9
          \\"              | \\u0022
          \\\\             | \\u005c
          \\/              | /
          \\n              | \\u000a
          """)
  void findsARepeatedNameInAnySpelling(String name, String again) {
    for (String padding : new String[] {"", "                  "}) {
      assertThat(Opened.problem("{\"" + name + "\":1, \"" + again + "\":1}" + padding).message())
          .isEqualTo("this name is already used in the same object; remove one of the two");
      assertThat(Opened.problem("{\"" + again + "\":1,\"" + name + "\":1}" + padding).message())
          .isEqualTo("this name is already used in the same object; remove one of the two");
    }
  }

  @Test
  void findsARepeatedNameAmongMoreThanTheKnownNames() {
    List<String> many = IntStream.range(0, 1_000).mapToObj(i -> "n" + i).toList();
    for (int again : new int[] {0, 63, 64, 127, 128, 191, 192, 193, 255, 256, 999}) {
      List<String> names = new ArrayList<>(many);
      names.add("n" + again);

      Problem problem = problem(object(names));

      assertThat(problem.place()).isEqualTo("/n" + again);
      assertThat(problem.message())
          .isEqualTo("this name is already used in the same object; remove one of the two");
    }
    assertThat(names(object(many))).containsExactlyElementsOf(many);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 8, 9, 20})
  void findsARepeatedNameAfterANestedObjectOfAnyDepth(int depth) {
    String inner = "{\"x\":".repeat(depth) + "{}" + "}".repeat(depth);

    Problem problem = problem("{\"a\":1,\"b\":" + inner + ",\"a\":2}");

    assertThat(problem.place()).isEqualTo("/a");
    assertThat(problem.message())
        .isEqualTo("this name is already used in the same object; remove one of the two");
  }

  @Test
  void checksUnknownNamesPerObject() {
    String name = "a name that is longer than fifteen bytes";
    String document = "[{\"%1$s\":{\"%1$s\":1},\"b\":{\"%1$s\":2}},{\"%1$s\":3}]";

    assertThat(names(document.formatted(name))).containsExactly(name, name, "b", name, name);
    assertThat(problem("{\"%1$s\":{\"%1$s\":1},\"%1$s\":2}".formatted(name)).column())
        .isEqualTo(2 + 2 * (name.length() + 3) + 4);
  }

  @Test
  void returnsTheSameStringAsALiteral() {
    JsonParser parser = open("{\"submittedOn\": 1, \"edition\":                2}");
    parser.next();
    parser.next();

    assertThat(parser.getString()).isSameAs("submittedOn");
  }

  @Test
  void returnsTheSameStringAsALiteralAfterADocumentWithManyNames() {
    names(object(IntStream.range(0, 1_000).mapToObj(i -> "n" + i).toList()));
    JsonParser parser = open("{\"submittedOn\": 1}");
    parser.next();
    parser.next();

    assertThat(parser.getString()).isSameAs("submittedOn");
  }

  @Test
  void measuresNamesInBytes() {
    StrictJsonProvider ten = StrictJsonProvider.create(new JsonLimits(3, 8, 100, 10, 4, 100));

    assertThat(read(ten, "{\"abcdefghij\":1,\"12345678é\":\"                \"}")).isEmpty();
    for (String name : new String[] {"abcdefghijk", "123456789é", "12345\\u0061"}) {
      assertThat(read(ten, "{\"" + name + "\":1,\"x\":\"                \"}"))
          .extracting(Problem::describe)
          .containsExactly(new Problem("", 1, 2, "a name is longer than 10 bytes").describe());
    }
  }

  @Test
  void countsTheMembersOfEachObject() {
    StrictJsonProvider four = StrictJsonProvider.create(new JsonLimits(3, 8, 8, 20, 4, 200));

    assertThat(read(four, "{\"a\":1,\"b\":{\"a\":1,\"b\":1,\"c\":1,\"d\":1},\"c\":1,\"d\":1}"))
        .isEmpty();
    assertThat(read(four, "[{\"a\":1,\"b\":1,\"c\":1},{\"a\":1,\"b\":1}]")).isEmpty();
    assertThat(read(four, "{\"a\":1,\"b\":1,\"c\":1,\"a name of many bytes\":1,\"d\":1}"))
        .extracting(Problem::describe)
        .containsExactly(new Problem("/d", 1, 45, "an object has more than 4 members").describe());
  }

  @Test
  void isThreadSafe() throws Exception {
    List<String> names = IntStream.range(0, 150).mapToObj(i -> "name" + i * 7_919).toList();
    String document = object(names);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    Callable<List<String>> reading = () -> names(document);

    List<Future<List<String>>> read =
        threads.invokeAll(IntStream.range(0, 64).mapToObj(i -> reading).toList());
    threads.shutdown();

    for (Future<List<String>> each : read) {
      assertThat(each.get()).isEqualTo(names);
    }
  }

  private static String object(Iterable<String> names) {
    List<String> members = new ArrayList<>();
    names.forEach(name -> members.add("\"" + name + "\": 0"));
    return "{" + String.join(", ", members) + "}";
  }

  private List<String> names(String document) {
    return Opened.tokens(open(document)).stream()
        .filter(token -> token.startsWith("KEY_NAME "))
        .map(token -> token.substring("KEY_NAME ".length()))
        .toList();
  }

  private JsonParser open(String document) {
    byte[] bytes = document.getBytes(UTF_8);
    return provider.createParser(bytes, 0, bytes.length);
  }

  private Problem problem(String document) {
    return read(provider, document).get(0);
  }

  /** {@return the problem of the document, or an empty list} */
  private static List<Problem> read(StrictJsonProvider by, String document) {
    byte[] bytes = document.getBytes(UTF_8);
    StrictJsonException refused =
        catchThrowableOfType(
            StrictJsonException.class,
            () -> Opened.tokens(by.createParser(bytes, 0, bytes.length)));
    return refused == null ? List.of() : List.of(refused.problem());
  }
}
