package org.assises.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.assises.json.wording.JsonMessages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {
  private static final List<String> KNOWN =
      List.of("title", "tile", "description", "room", "rooms", "id", "ab");

  @ParameterizedTest
  @CsvSource({
    "titel, title",
    "itile, tile",
    "tilte, tile",
    "tiltle, title",
    "titl, title",
    "desription, description",
    "descriptionen, description",
    "Room, room",
    "romo, room",
    "ro0ms, rooms",
    "di, id",
    "ax, ab"
  })
  void theMostSimilarWordIsSuggested(String word, String meant) {
    assertThat(suggestion(word, KNOWN)).isEqualTo(" (did you mean \"" + meant + "\"?)");
  }

  @ParameterizedTest
  @CsvSource({"''", "moor", "xy", "organizer", "te", "descr", "qqqqq", "titletitletitle"})
  void withoutASimilarWordNothingIsSuggested(String word) {
    assertThat(suggestion(word, KNOWN)).isEmpty();
  }

  @Test
  void ofEquallySimilarWordsTheFirstAlphabeticallyIsSuggested() {
    assertThat(suggestion("cat", List.of("hat", "bat", "rat"))).contains("\"bat\"");
    assertThat(suggestion("cat", List.of("bat", "hat", "rat"))).contains("\"bat\"");
  }

  @Test
  void theOrderOfKnownWordsDoesNotMatter() {
    assertThat(suggestion("session", List.of("sessionx", "session-a", "sesion")))
        .contains("\"sesion\"");
    assertThat(suggestion("abcdef", List.of("abcdxy", "abcdex"))).contains("\"abcdex\"");
  }

  @Test
  void longWordsAndLongListsAreNotCompared() {
    String longest = "x".repeat(64);

    assertThat(suggestion(longest, List.of(longest + "y"))).contains("y\"");
    assertThat(suggestion(longest + "x", List.of(longest + "y"))).isEmpty();
    assertThat(suggestion("x", Collections.nCopies(10_000, "y"))).contains("\"y\"");
    assertThat(suggestion("x", Collections.nCopies(10_001, "y"))).isEmpty();
  }

  @Test
  void aMuchLongerOrShorterWordIsNotSimilar() {
    List<String> known = IntStream.range(60, 70).mapToObj("x"::repeat).toList();

    assertThat(suggestion("x".repeat(63), known)).contains("\"" + "x".repeat(63) + "\"");
    assertThat(suggestion("x".repeat(63), List.of("x".repeat(42)))).contains("x\"");
    assertThat(suggestion("x".repeat(63), List.of("x".repeat(41)))).isEmpty();
  }

  private static String suggestion(String word, Collection<String> known) {
    String whole = Suggestion.in(JsonMessages.of("member-unknown"), word, known).in(Locale.ENGLISH);
    return whole.replace("unknown name", "").replace("; correct or remove it", "");
  }
}
