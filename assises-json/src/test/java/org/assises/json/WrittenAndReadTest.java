package org.assises.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assises.testing.Written.bytes;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assises.input.InvalidInputException;
import org.assises.json.schedule.ScheduleJsonFormat;
import org.assises.json.schedule.ScheduleJsonReader;
import org.assises.json.stream.JsonLimits;
import org.assises.model.Assises;
import org.assises.model.Edition;
import org.assises.model.EditionId;
import org.assises.model.FollowUp;
import org.assises.model.FollowUpStatus;
import org.assises.model.Place;
import org.assises.model.Proposal;
import org.assises.model.Room;
import org.assises.model.Slot;
import org.assises.model.Text;
import org.assises.model.Theme;
import org.assises.publication.Publication;
import org.assises.testing.RandomAssises;
import org.assises.testing.Written;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every written document can be read again, even at the limits of the model. */
@Tag("bulk")
class WrittenAndReadTest {
  private static final Instant NOW = RandomAssises.PUBLISHED;

  private final AssisesJson json = AssisesJson.create();

  /** Texts that are long, need escaping, or are in as many languages as allowed. */
  static Stream<Text> texts() {
    return Stream.of(
        Text.of("fr", "x"),
        Text.of("fr", "s".repeat(1_001)),
        Text.of("fr", "é".repeat(70_000)),
        Text.of("fr", "«\"\\/\u2028\u2029 \uD83D\uDE00»".repeat(40_000)),
        Text.of("fr", "l".repeat((1 << 20) + 1)),
        Text.of("fr-x-" + "abcdefgh-".repeat(10) + "a", "la plus longue étiquette"),
        IntStream.range(1, 100)
            .mapToObj(i -> String.format(Locale.ROOT, "fr-x-l%02d", i))
            .reduce(Text.of("fr", "cent"), (text, tag) -> text.with(tag, "cent"), (a, b) -> a));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aDocumentIsReadAgain(Text text) throws IOException {
    Assises assises = with(text);

    assertThat(json.read(bytes(out -> json.write(assises, out)))).isEqualTo(assises);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aKeptPublicationIsReadAgain(Text text) throws IOException {
    Publication publication = Publication.of(with(text), NOW);

    byte[] written = bytes(out -> json.writePublication(publication, out));

    assertThat(json.readPublication(new ByteArrayInputStream(written)).snapshot())
        .isEqualTo(publication.snapshot());
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aLineOfAProposalIsReadAgain(Text text) throws IOException {
    Publication publication = Publication.of(with(text), NOW);

    assertThat(proposals(publication)).isEqualTo(publication.assises().proposals());
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aScheduleIsReadAgain(Text text) throws IOException {
    Publication publication = Publication.of(with(text), NOW);
    for (Edition edition : publication.assises().editions()) {
      byte[] written =
          bytes(ScheduleJsonFormat.builder().edition(edition.id()).build(), publication);

      assertThat(
              ScheduleJsonReader.create()
                  .read(new ByteArrayInputStream(written), edition.id())
                  .sessions())
          .isNotNull();
    }
  }

  /** Uses the shortest possible events, which have the most names and values per byte. */
  @Test
  void aScheduleOfAnySizeIsReadByAReaderOfThatSize() throws IOException {
    LocalDate day = LocalDate.of(2026, 3, 1);
    Slot slot =
        Slot.Timed.of(day.atTime(9, 0), RandomAssises.ZONE).withLength(Duration.ofMinutes(30));
    Publication publication = Written.shortSessions(30_000, day, slot);
    EditionId edition = publication.assises().editions().get(0).id();
    byte[] written = bytes(ScheduleJsonFormat.builder().edition(edition).build(), publication);

    assertThatThrownBy(
            () -> ScheduleJsonReader.create().read(new ByteArrayInputStream(written), edition))
        .isInstanceOf(InvalidInputException.class);
    assertThat(
            ScheduleJsonReader.builder()
                .mostBytes(written.length)
                .build()
                .read(new ByteArrayInputStream(written), edition)
                .sessions())
        .hasSize(30_000);
  }

  /** A document that would be too large for its reader is refused while it is written. */
  @ParameterizedTest
  @ValueSource(ints = {1_000, 10_000, 100_000})
  void aDocumentIsReadAgainOrRefusedWhileItIsWritten(int bytes) throws IOException {
    AssisesJson small = AssisesJson.create(JsonLimits.standard().withDocumentBytes(bytes));
    for (int seed = 0; seed < 50; seed++) {
      Assises assises = RandomAssises.of(seed);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try {
        small.write(assises, out);
      } catch (IOException e) {
        assertThat(bytes(whole -> json.write(assises, whole))).hasSizeGreaterThan(bytes);
        continue;
      }
      assertThat(small.read(out.toByteArray())).isEqualTo(assises);
    }
  }

  @ParameterizedTest
  @MethodSource("manyFollowUps")
  void aProposalWithManyFollowUpsIsReadAgain(int many) throws IOException {
    Assises assises = with(Text.of("fr", "x"));
    Proposal any = assises.proposals().get(0);
    Text note = Text.of("fr", "Les services étudient la proposition avec les habitants.");
    FollowUp followUp =
        FollowUp.of(LocalDate.of(2024, 1, 1), FollowUpStatus.IN_PROGRESS).toBuilder()
            .note(note)
            .build();
    Proposal long1 =
        any.toBuilder()
            .followUps(IntStream.range(0, many).mapToObj(i -> followUp).toList())
            .build();
    Publication publication =
        Publication.of(
            assises.toBuilder().proposals(first(assises.proposals(), proposal -> long1)).build(),
            NOW);

    assertThat(proposals(publication)).isEqualTo(publication.assises().proposals());
  }

  static IntStream manyFollowUps() {
    return IntStream.of(1, 40_000);
  }

  /** An assises in which every kind of item has that text as its name. */
  private static Assises with(Text text) {
    Assises assises = RandomAssises.of(3);
    return assises.toBuilder()
        .name(text)
        .themes(first(assises.themes(), theme -> Theme.of(theme.id(), text)))
        .places(first(assises.places(), place -> Place.of(place.id(), text)))
        .rooms(first(assises.rooms(), room -> Room.of(room.id(), room.place(), text)))
        .sessions(
            first(
                assises.sessions(),
                session -> session.toBuilder().title(text).description(text).build()))
        .proposals(first(assises.proposals(), proposal -> proposal.toBuilder().title(text).build()))
        .build();
  }

  private interface Change<T> {
    T of(T thing);
  }

  /** Changes the first of them only, so that long texts do not make the document too large. */
  private static <T> List<T> first(List<T> things, Change<T> change) {
    List<T> changed = new ArrayList<>(things);
    changed.set(0, change.of(things.get(0)));
    return changed;
  }

  private static List<Proposal> proposals(Publication publication) throws IOException {
    byte[] written = bytes(ProposalLinesFormat.create(), publication);
    return ProposalLinesReader.create()
        .read(new ByteArrayInputStream(written))
        .map(line -> ((ProposalLine.Published) line).proposal())
        .toList();
  }
}
