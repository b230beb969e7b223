package org.assises.wording;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessageTest {
  private static final Pattern MADE =
      Pattern.compile("(?:Message|RefusedValueException)\\s*\\.of\\(\\s*\"([a-z0-9-]+)\"");
  private static final Pattern CHOSEN = Pattern.compile("(?:[?:] |[(])\"([a-z]+(?:-[a-z]+)+)\"");
  private static final Pattern ROW = Pattern.compile("\\| `([a-z0-9-]+)` \\| (.*?) \\| (.*?) \\|");
  private static final Pattern NAMED = Pattern.compile("\\{(\\w+)");

  private final Wording sentences =
      Wording.of(Message.class::getResourceAsStream, "messages", List.of("en", "fr"));

  @Test
  void haveASentenceInEveryLanguage() {
    assertThat(codes(Locale.FRENCH)).isEqualTo(codes(Locale.ENGLISH));
  }

  @Test
  void nameTheSameInEveryLanguage() {
    for (String code : codes(Locale.ENGLISH)) {
      assertThat(named(code, "fr")).as(code).isEqualTo(named(code, "en"));
    }
  }

  @Test
  void areExplainedWithAnExampleAndWithWhatToDo() throws IOException {
    String page = Files.readString(Path.of("docs/messages.md"));

    List<MatchResult> rows = ROW.matcher(page).results().toList();

    assertThat(rows.stream().map(row -> row.group(1)))
        .containsExactlyInAnyOrderElementsOf(codes(Locale.ENGLISH));
    assertThat(rows).allSatisfy(row -> assertThat(row.group(2)).isNotBlank());
    assertThat(rows).allSatisfy(row -> assertThat(row.group(3)).isNotBlank());
  }

  @Test
  void areThoseThatTheLibraryMakes() throws IOException {
    Set<String> made = new TreeSet<>(Set.of("other"));
    for (String module : List.of("assises-model", "assises-ical", "assises-json")) {
      for (Path file : sources(Path.of("..", module, "src", "main", "java"))) {
        String source = Files.readString(file);
        MADE.matcher(source).results().forEach(found -> made.add(found.group(1)));
        if (source.contains("RefusedValueException.of(\n")
            || source.contains("Message.of(\n")
            || source.contains("Message.of(code")) {
          CHOSEN.matcher(source).results().forEach(found -> made.add(found.group(1)));
        }
      }
    }

    assertThat(made).containsExactlyInAnyOrderElementsOf(codes(Locale.ENGLISH));
  }

  @Test
  void sayInFrenchWhatIsWrong() {
    Message message = Message.of("member-unknown").with("suggestion", "title");

    assertThat(message.in(Locale.FRENCH))
        .isEqualTo(
            "Ce nom n’est pas prévu ici. Était-ce «\u00a0title\u00a0»\u202f? Le corriger ou le retirer.");
    assertThat(Message.of("member-unknown").in(Locale.FRENCH))
        .isEqualTo("Ce nom n’est pas prévu ici. Le corriger ou le retirer.");
  }

  @Test
  void areInEnglishWhereThereIsNoTranslation() {
    assertThat(Message.of("text-empty").in(Locale.forLanguageTag("br")))
        .isEqualTo("a text is in at least one language");
  }

  @Test
  void takeValuesAsTheyAre() {
    Message message = Message.of("member-missing", "member", "{kind|a} [$1]");

    assertThat(message.in(Locale.ENGLISH)).isEqualTo("the member {kind|a} [$1] is missing");
  }

  @Test
  void haveACodeThatIsKnown() {
    assertThatIllegalArgumentException().isThrownBy(() -> Message.of("no-such-code"));
    assertThatIllegalArgumentException().isThrownBy(() -> Message.of("text-empty", "name"));
  }

  private Set<String> codes(Locale language) {
    return sentences.keys(language).stream()
        .filter(key -> !key.contains("."))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> named(String code, String language) {
    Properties sentences = new Properties();
    try (InputStream in =
        Message.class.getResourceAsStream("messages_" + language + ".properties")) {
      sentences.load(new InputStreamReader(in, UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return NAMED
        .matcher(sentences.getProperty(code))
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Path> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }
}
