package org.assises.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assises.wording.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tests of the messages of a module: each exists in every language with the same parameters, is
 * used, and has a row in {@code docs/messages.md}.
 *
 * <p>A key without a point is a code. A key with a point is a word that sentences use.
 */
public abstract class MessagesContract {
  private static final Pattern ROW = Pattern.compile("\\| `([a-z0-9-]+)` \\| (.*?) \\| (.*?) \\|");
  private static final Pattern NAMED = Pattern.compile("\\{(\\w+)");
  private static final Pattern LITERAL = Pattern.compile("\"([a-z0-9]+(?:-[a-z0-9]+)*)\"");

  private final Class<?> beside;
  private final List<String> modules;

  /**
   * @param beside a class in the package of the property files
   * @param modules the modules that use these messages, including this one
   */
  protected MessagesContract(Class<?> beside, String... modules) {
    this.beside = beside;
    this.modules = List.of(modules);
  }

  static List<String> languages() {
    return Message.LANGUAGES;
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyCodeExistsInEveryLanguage(String language) {
    Set<String> codes = codes(sentences("en"));

    assertThat(codes(sentences(language))).isNotEmpty().isEqualTo(codes);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void sentencesHaveTheSameParametersInEveryLanguage(String language) {
    Map<String, String> translated = sentences(language);

    sentences("en")
        .forEach(
            (key, sentence) ->
                assertThat(named(translated.getOrDefault(key, sentence)))
                    .as(key)
                    .isEqualTo(named(sentence)));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyWordOfAFamilyIsTranslated(String language) {
    Set<String> words = new TreeSet<>(sentences("en").keySet());
    words.removeIf(key -> !key.contains("."));

    assertThat(sentences(language).keySet()).containsAll(words);
  }

  @Test
  void frenchSentencesHaveTypographicSpacesAndApostrophes() {
    sentences("fr")
        .forEach(
            (key, sentence) ->
                assertThat(sentence).as(key).doesNotContainPattern("[ ][;:!?»%]|« |[a-z]'[a-zé]"));
  }

  @Test
  void everyCodeIsDocumentedWithAnExampleAndWhatToDo() throws IOException {
    String page = Files.readString(Path.of("docs/messages.md"));

    List<MatchResult> rows = ROW.matcher(page).results().toList();

    assertThat(rows.stream().map(row -> row.group(1)))
        .containsExactlyInAnyOrderElementsOf(codes(sentences("en")));
    assertThat(rows).allSatisfy(row -> assertThat(row.group(2)).isNotBlank());
    assertThat(rows).allSatisfy(row -> assertThat(row.group(3)).isNotBlank());
  }

  @Test
  void everyCodeIsUsed() throws IOException {
    Set<String> made = new TreeSet<>(Set.of("other"));
    for (Path file : sources()) {
      LITERAL.matcher(Files.readString(file)).results().forEach(found -> made.add(found.group(1)));
    }

    assertThat(made).containsAll(codes(sentences("en")));
  }

  private Map<String, String> sentences(String language) {
    Properties properties = new Properties();
    try (InputStream in = beside.getResourceAsStream("messages_" + language + ".properties")) {
      properties.load(new InputStreamReader(in, UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> sentences = new TreeMap<>();
    properties
        .stringPropertyNames()
        .forEach(key -> sentences.put(key, properties.getProperty(key)));
    return sentences;
  }

  private static Set<String> codes(Map<String, String> sentences) {
    return sentences.keySet().stream()
        .filter(key -> !key.contains("."))
        .collect(toCollection(TreeSet::new));
  }

  /** Returns the parameters of a sentence, except a reason, which exists only in English. */
  private static Set<String> named(String sentence) {
    return NAMED
        .matcher(sentence)
        .results()
        .map(found -> found.group(1))
        .filter(name -> !name.equals("reason"))
        .collect(toCollection(TreeSet::new));
  }

  private List<Path> sources() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (String module : modules) {
      try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
        files
            .filter(file -> file.toString().endsWith(".java"))
            .filter(file -> !file.endsWith("Message.java"))
            .forEach(sources::add);
      }
    }
    return sources;
  }
}
