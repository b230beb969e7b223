package org.assises.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assises.publication.SmallTown.DAY;
import static org.assises.publication.SmallTown.TALK;
import static org.assises.publication.SmallTown.fr;

import java.net.URI;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assises.model.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests which values stay in the history. */
class WithoutTextsTest {
  private static final ShownValue WORDS = new ShownValue.Words(fr("Texte"));
  private static final ShownValue FLAG = new ShownValue.Flag(true);

  static Stream<ShownValue> texts() {
    return Stream.of(
        WORDS,
        new ShownValue.Line("Ligne"),
        new ShownValue.Link(URI.create("https://example.org/")),
        new ShownValue.Many(List.of(WORDS)),
        new ShownValue.Parts(Map.of("note", WORDS)));
  }

  static Stream<ShownValue> others() {
    return Stream.of(
        FLAG,
        new ShownValue.Time(TALK.slot()),
        new ShownValue.Day(PartialDate.of(DAY)),
        new ShownValue.Moment(DAY.atStartOfDay(ZoneId.of("Europe/Paris"))),
        new ShownValue.Count(3),
        new ShownValue.Code("talk"),
        new ShownValue.Reference(TALK.id()),
        new ShownValue.Many(List.of(FLAG)),
        new ShownValue.Parts(Map.of("flag", FLAG)));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void textsLinesAndLinksGo(ShownValue value) {
    assertThat(value.accept(WithoutTexts.INSTANCE)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("others")
  void everythingElseStays(ShownValue value) {
    assertThat(value.accept(WithoutTexts.INSTANCE)).contains(value);
  }

  @Test
  void onlyTheTextsOfAListGo() {
    ShownValue many = new ShownValue.Many(List.of(WORDS, FLAG));

    Optional<ShownValue> left = many.accept(WithoutTexts.INSTANCE);

    assertThat(left).contains(new ShownValue.Many(List.of(FLAG)));
  }

  @Test
  void onlyTheNamedTextsGo() {
    Map<String, ShownValue> parts = new LinkedHashMap<>();
    parts.put("note", WORDS);
    parts.put("flag", FLAG);

    Optional<ShownValue> left = new ShownValue.Parts(parts).accept(WithoutTexts.INSTANCE);

    assertThat(left).contains(new ShownValue.Parts(Map.of("flag", FLAG)));
  }
}
