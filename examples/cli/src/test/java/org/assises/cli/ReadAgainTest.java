package org.assises.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assises.testing.Written.bytes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.assises.ical.ICalendarFormat;
import org.assises.ical.ICalendarReader;
import org.assises.json.AssisesJson;
import org.assises.json.ProposalLine;
import org.assises.json.ProposalLinesFormat;
import org.assises.json.ProposalLinesReader;
import org.assises.json.schedule.ScheduleJsonFormat;
import org.assises.json.schedule.ScheduleJsonReader;
import org.assises.model.Assises;
import org.assises.model.EditionId;
import org.assises.model.Session;
import org.assises.model.SessionStatus;
import org.assises.model.Slot;
import org.assises.publication.Publication;
import org.assises.testing.ExtremeAssises;
import org.assises.testing.RandomAssises;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the library writes, it reads again, with values at the limits of the model. */
class ReadAgainTest {
  private static final AssisesJson JSON = AssisesJson.create();

  private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH);

  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aDocumentIsTheSame(long seed) throws IOException {
    Assises assises = ExtremeAssises.of(seed);

    assertThat(JSON.read(bytes(out -> JSON.write(assises, out)))).isEqualTo(assises);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aKeptPublicationIsTheSame(long seed) throws IOException {
    Publication publication = published(seed);

    byte[] written = bytes(out -> JSON.writePublication(publication, out));

    assertThat(JSON.readPublication(new ByteArrayInputStream(written)).snapshot())
        .isEqualTo(publication.snapshot());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theLinesOfProposalsAreTheSame(long seed) throws IOException {
    Publication publication = published(seed);

    byte[] written = bytes(ProposalLinesFormat.create(), publication);

    assertThat(ProposalLinesReader.create().read(new ByteArrayInputStream(written)))
        .containsExactlyElementsOf(
            publication.assises().proposals().stream()
                .map(proposal -> ProposalLine.of(publication, proposal))
                .toList());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aScheduleHasTheSameTitlesAndTimes(long seed) throws IOException {
    Publication publication = published(seed);
    EditionId edition = publication.assises().editions().get(0).id();

    byte[] written = bytes(ScheduleJsonFormat.builder().edition(edition).build(), publication);

    assertThat(
            ScheduleJsonReader.create().read(new ByteArrayInputStream(written), edition).sessions())
        .extracting(session -> List.of(line(session), time(session.slot())))
        .containsExactlyInAnyOrderElementsOf(
            publication.assises().sessions().stream()
                .filter(ReadAgainTest::isInSchedules)
                .map(session -> List.of(line(session), time(session.slot())))
                .toList());
  }

  /**
   * {@return the title in one line; blank for the one that contains HTML, which imports of
   * schedules convert to text}
   */
  private static String line(Session session) {
    String title = session.title().in(LANGUAGES);
    return title.contains("%0D%0A")
        ? ""
        : title(session).replaceAll("[\\s\u00A0\u202F\u2028\u2029]+", " ");
  }

  private static boolean isInSchedules(Session session) {
    return session.slot() instanceof Slot.Timed timed
        && timed.length().isPresent()
        && session.status() != SessionStatus.CANCELLED
        && session.status() != SessionStatus.POSTPONED;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aCalendarHasTheSameTitlesTimesAndStatuses(long seed) throws IOException {
    Publication publication = published(seed);
    EditionId edition = publication.assises().editions().get(0).id();

    byte[] written = bytes(ICalendarFormat.create(), publication);

    assertThat(ICalendarReader.create().read(new ByteArrayInputStream(written), edition).sessions())
        .extracting(ReadAgainTest::known)
        .containsExactlyInAnyOrderElementsOf(
            publication.assises().sessions().stream()
                .filter(session -> session.slot().firstDay().isPresent())
                .map(ReadAgainTest::known)
                .toList());
  }

  private static List<Object> known(Session session) {
    return List.of(
        session.id(), session.kind(), session.status(), title(session), time(session.slot()));
  }

  /** {@return the title as imports normalize it: composed characters, and one kind of line end} */
  private static String title(Session session) {
    String title = session.title().in(LANGUAGES).strip().replaceAll("\\R", "\n");
    return Normalizer.normalize(title, Normalizer.Form.NFC);
  }

  /** {@return the slot as an instant, because times in UTC are read in the zone of the calendar} */
  private static Object time(Slot slot) {
    return slot instanceof Slot.Timed timed
        ? List.of(timed.start().toInstant(), timed.length())
        : slot;
  }

  private static Publication published(long seed) {
    return Publication.of(ExtremeAssises.of(seed), RandomAssises.PUBLISHED);
  }
}
