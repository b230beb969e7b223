package org.assises.json.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assises.json.codec.DeclarationsTest.problems;
import static org.assises.json.codec.DeclarationsTest.read;
import static org.assises.json.codec.DeclarationsTest.schema;
import static org.assises.json.codec.DeclarationsTest.written;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.assises.model.DayPart;
import org.assises.model.SessionKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads and writes values that are neither objects nor arrays. */
class ScalarsTest {
  @Test
  void wholeNumbersOutsideTheirBoundsAreRefused() {
    Codec<Integer> small = Scalars.wholeNumber(-3, 7);
    Codec<Long> large = Scalars.wholeNumber(0L, Long.MAX_VALUE);

    assertThat(read(small, "-3")).isEqualTo(-3);
    assertThat(read(small, "7")).isEqualTo(7);
    assertThat(read(large, "9223372036854775807")).isEqualTo(Long.MAX_VALUE);
    assertThat(written(small, -3)).isEqualTo("-3");
    assertThat(written(large, Long.MAX_VALUE)).isEqualTo("9223372036854775807");
    for (String other : new String[] {"-4", "8", "1.0", "1e0", "9223372036854775808"}) {
      assertThat(problems(small, other))
          .containsExactly("/ 1:1 expected a whole number from -3 to 7");
    }
    assertThat(read(Scalars.wholeNumber(0L, 10L), "10")).isEqualTo(10L);
    assertThat(problems(Scalars.wholeNumber(0L, 10L), "11"))
        .containsExactly("/ 1:1 expected a whole number from 0 to 10");
    assertThat(problems(Scalars.wholeNumber(0L, 10L), "-1")).hasSize(1);
    assertThat(schema(Scalars.wholeNumber(0L, 10L), UnknownMembers.REFUSED))
        .contains("\"type\":\"integer\",\"minimum\":0,\"maximum\":10");
    assertThat(problems(small, "\"5\""))
        .containsExactly("/ 1:1 expected a whole number from -3 to 7, found a string");
    assertThat(schema(small, UnknownMembers.REFUSED))
        .contains("\"type\":\"integer\",\"minimum\":-3,\"maximum\":7");
    assertThat(schema(Scalars.wholeNumber(1, Integer.MAX_VALUE), UnknownMembers.REFUSED))
        .doesNotContain("maximum");
  }

  @Test
  void aListWithARefusedItemIsRefusedAsAWholeAfterAllOfItsItemsAreRead() {
    Codec<List<Integer>> list = Scalars.wholeNumber(0, 7).list();
    List<Optional<List<Integer>>> results = new ArrayList<>();
    Codec<List<Integer>> recording =
        new Codec<>() {
          @Override
          public void write(List<Integer> value, Writing out) {
            list.write(value, out);
          }

          @Override
          public @Nullable List<Integer> read(Reading in) {
            @Nullable List<Integer> result = list.read(in);
            results.add(Optional.ofNullable(result));
            return result;
          }

          @Override
          protected void describe(SchemaWriting out) {
            list.describe(out);
          }
        };

    assertThat(problems(recording, "[1,9,2,8]"))
        .containsExactly(
            "/1 1:4 expected a whole number from 0 to 7",
            "/3 1:8 expected a whole number from 0 to 7");
    assertThat(read(recording, "[1,2]")).containsExactly(1, 2);
    assertThat(results).containsExactly(Optional.empty(), Optional.of(List.of(1, 2)));
  }

  @Test
  void aLazyCodecIsDeclaredOnceOnFirstUse() {
    int[] declared = {0};
    Codec<Integer> later =
        new LazyCodec<>(
            () -> {
              declared[0]++;
              return Scalars.wholeNumber(0, 7);
            });

    assertThat(declared[0]).isZero();
    assertThat(read(later, "5")).isEqualTo(5);
    assertThat(written(later, 6)).isEqualTo("6");
    assertThat(schema(later, UnknownMembers.REFUSED)).contains("\"minimum\":0,\"maximum\":7");
    assertThat(declared[0]).isEqualTo(1);
  }

  @Test
  void readingContinuesAfterAMap() {
    Codec<Map<String, String>> map = StringMap.byName("text", "A text.");

    assertThat(problems(map.list(), "[{\"fr\": 1}, {\"fr\": \"a\", \"br\": 2}]"))
        .containsExactly(
            "/0/fr 1:9 expected a string, found a number",
            "/1/br 1:31 expected a string, found a number");
  }

  @Test
  void decimalsOutsideTheirBoundsAreRefused() {
    Codec<Double> latitude = Scalars.decimal(-90, 90);

    assertThat(read(latitude, "-90")).isEqualTo(-90);
    assertThat(read(latitude, "90.0")).isEqualTo(90);
    assertThat(read(latitude, "4.5e1")).isEqualTo(45);
    assertThat(written(latitude, 47.5)).isEqualTo("47.5");
    assertThat(problems(latitude, "90.1")).hasSize(1);
    assertThat(problems(latitude, "-90.1")).hasSize(1);
    assertThat(schema(latitude, UnknownMembers.REFUSED))
        .contains("\"type\":\"number\",\"minimum\":-90,\"maximum\":90");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "br", "pt-BR", "zh-Hant-TW"})
  void aLanguageIsItsCanonicalTag(String tag) {
    assertThat(read(Scalars.LANGUAGE, quoted(tag))).isEqualTo(Locale.forLanguageTag(tag));
    assertThat(written(Scalars.LANGUAGE, Locale.forLanguageTag(tag))).isEqualTo(quoted(tag));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "FR", "pt-br", "f", "french language", "fr_FR"})
  void anInvalidLanguageIsRefused(String tag) {
    assertThat(problems(Scalars.LANGUAGE, quoted(tag)))
        .containsExactly("/ 1:1 expected a canonical language tag (BCP 47), such as fr or pt-BR");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://example.org/a?b=c#d", "http://example.org", "HTTPS://x.org/"})
  void anHttpOrHttpsLinkIsAccepted(String link) {
    assertThat(read(Scalars.LINK, quoted(link))).isEqualTo(URI.create(link));
    assertThat(written(Scalars.LINK, URI.create(link))).isEqualTo(quoted(link));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "http:/", "/a", "ftp://x.org", "xhttps://x.org", "https://a b"})
  void anyOtherLinkIsRefused(String link) {
    assertThat(problems(Scalars.LINK, quoted(link)))
        .containsExactly("/ 1:1 expected a link that starts with https:// or http://");
  }

  @Test
  void anInstantIsReadAtAnyOffsetAndWrittenInUtc() {
    Instant instant = Instant.parse("2024-11-23T07:50:00Z");

    assertThat(read(Scalars.INSTANT, "\"2024-11-23T08:50:00+01:00\"")).isEqualTo(instant);
    assertThat(written(Scalars.INSTANT, instant)).isEqualTo("\"2024-11-23T07:50:00Z\"");
    assertThat(problems(Scalars.INSTANT, "\"2024-11-23\""))
        .containsExactly("/ 1:1 expected an instant on a day that exists (YYYY-MM-DDThh:mm:ssZ)");
  }

  @Test
  void aZoneMustBeInTheIanaDatabase() {
    assertThat(written(Scalars.ZONE, read(Scalars.ZONE, "\"Europe/Paris\"")))
        .isEqualTo("\"Europe/Paris\"");
    assertThat(problems(Scalars.ZONE, "\"Europe/Quimper\"")).hasSize(1);
  }

  @Test
  void schemasOfStringsStateTheirFormat() {
    assertThat(schema(Scalars.DATE, UnknownMembers.REFUSED)).contains("\"format\":\"date\"");
    assertThat(schema(Scalars.TIME, UnknownMembers.REFUSED)).contains("\"format\":\"date-time\"");
    assertThat(schema(Scalars.INSTANT, UnknownMembers.REFUSED)).contains("\"date-time\"");
    assertThat(schema(Scalars.LINK, UnknownMembers.REFUSED)).contains("\"format\":\"uri\"");
    assertThat(schema(Scalars.ZONE, UnknownMembers.REFUSED)).contains("[\"Europe/Paris\"]");
    assertThat(schema(Scalars.LANGUAGE, UnknownMembers.REFUSED)).contains("[\"fr\",\"br\"]");
  }

  @Test
  void anEnumConstantIsAWordInLowerCase() {
    Codec<SessionKind> kind = Scalars.choice(SessionKind.class);

    assertThat(read(kind, "\"preparatory-meeting\"")).isEqualTo(SessionKind.PREPARATORY_MEETING);
    assertThat(written(kind, SessionKind.SURVEY_DESK)).isEqualTo("\"survey-desk\"");
    assertThat(problems(Scalars.choice(DayPart.class), "\"evning\""))
        .containsExactly(
            "/ 1:1 expected one of morning, afternoon, evening (did you mean \"evening\"?)");
    assertThat(problems(Scalars.choice(DayPart.class), "1"))
        .containsExactly("/ 1:1 expected one of morning, afternoon, evening, found a number");
    assertThat(schema(Scalars.choice(DayPart.class), UnknownMembers.REFUSED))
        .contains("\"enum\":[\"morning\",\"afternoon\",\"evening\"]");
  }

  @Test
  void aMapHasStringsByAnyName() {
    Codec<Map<String, String>> map =
        new StringMap<>("text", "A text.") {
          @Override
          protected Map<String, String> strings(Map<String, String> texts) {
            return texts;
          }

          @Override
          protected Map<String, String> make(Map<String, String> texts) {
            return notEmpty(texts);
          }
        };
    Map<String, String> three = Map.of("br", "b", "en", "c", "fr", "a");

    assertThat(read(map, "{\"fr\": \"a\", \"en\": \"c\", \"br\": \"b\"}")).isEqualTo(three);
    assertThat(read(map, "{\"fr\": \"a\"}")).isEqualTo(Map.of("fr", "a"));
    assertThat(written(map, Map.of("fr", "a"))).isEqualTo("{\"fr\":\"a\"}");
    assertThat(problems(map, "{}")).containsExactly("/ 1:1 a text is empty");
    assertThat(problems(map, "{\"fr\": 1, \"br\": \"x\"}"))
        .containsExactly("/fr 1:8 expected a string, found a number");
    assertThat(problems(map, "[\"fr\"]")).hasSize(1);
    assertThat(schema(map, UnknownMembers.REFUSED))
        .contains(
            "\"text\":{\"description\":\"A text.\",\"type\":\"object\",\"minProperties\":1,\"propertyNames\":{\"pattern\":",
            "\"additionalProperties\":{\"type\":\"string\",\"pattern\":\"[^ \\\\t\\\\r\\\\n]\"}}");
  }

  @Test
  void aMapIsWrittenWithItsOwnNamesWhateverTheMapBeforeHad() {
    Codec<List<Map<String, String>>> maps = StringMap.byName("text", "A text.").list();
    Map<String, String> two = new TreeMap<>(Map.of("br", "c", "fr", "d"));

    String written =
        written(
            maps,
            List.of(
                Map.of("fr", "a"), Map.of("fr", "b"), two, Map.of("br", "e"), Map.of("fr", "f")));

    assertThat(written)
        .isEqualTo(
            "[{\"fr\":\"a\"},{\"fr\":\"b\"},{\"br\":\"c\",\"fr\":\"d\"},{\"br\":\"e\"},{\"fr\":\"f\"}]");
  }

  private static Map<String, String> notEmpty(Map<String, String> texts) {
    if (texts.isEmpty()) {
      throw new IllegalArgumentException("a text is empty");
    }
    return texts;
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }
}
