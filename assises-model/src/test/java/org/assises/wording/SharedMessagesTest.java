package org.assises.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assises.testing.MessagesContract;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests the messages of this module, which other modules also use. */
class SharedMessagesTest extends MessagesContract {
  private static final Pattern PHRASE =
      Pattern.compile("Rules\\.\\w+\\([^;\"]*\"([A-Za-z]+(?: [A-Za-z]+)+)\"");

  SharedMessagesTest() {
    super(Message.class, "assises-model", "assises-ical", "assises-json");
  }

  static List<String> translations() {
    return Message.LANGUAGES.subList(1, Message.LANGUAGES.size());
  }

  @ParameterizedTest
  @MethodSource("translations")
  void everyPhraseThatARuleNamesIsTranslated(String language) throws IOException {
    Set<String> translated = Message.shared().keys(Locale.forLanguageTag(language));

    assertThat(phrases())
        .hasSizeGreaterThan(10)
        .allSatisfy(
            phrase ->
                assertThat(Stream.of("thing.", "things.", "list.", "kind."))
                    .map(family -> family + phrase.replace(' ', '-'))
                    .anyMatch(translated::contains));
  }

  /** Returns what the rules of the model name in more than one word. */
  private static Set<String> phrases() throws IOException {
    Set<String> phrases = new TreeSet<>();
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java/org/assises/model"))) {
      for (Path source : (Iterable<Path>) sources.filter(Files::isRegularFile)::iterator) {
        PHRASE
            .matcher(Files.readString(source))
            .results()
            .map(found -> found.group(1))
            .map(phrase -> yearOf(phrase))
            .forEach(phrases::add);
      }
    }
    return phrases;
  }

  private static String yearOf(String phrase) {
    return List.of("a start", "an end", "a day").contains(phrase)
        ? "the year of " + phrase
        : phrase;
  }
}
