package org.assises.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assises.testing.Written.bytes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assises.input.ImportedProgramme;
import org.assises.input.InvalidInputException;
import org.assises.model.Assises;
import org.assises.model.EditionId;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.model.Slot;
import org.assises.model.Text;
import org.assises.publication.Publication;
import org.assises.testing.RandomAssises;
import org.assises.testing.Written;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Written calendars can be read, even with texts that are very long or hard to encode. */
@Tag("bulk")
class WrittenAndReadTest {
  static Stream<String> texts() {
    return Stream.of(
        "x",
        "é".repeat(70_000),
        "«;,\\: \u2028\uD83D\uDE00»".repeat(40_000),
        "l".repeat((1 << 20) + 1));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aWrittenCalendarCanBeRead(String text) throws IOException {
    Assises assises = RandomAssises.of(3);
    List<Session> sessions = new ArrayList<>(assises.sessions());
    Session any = sessions.get(0).toBuilder().title(Text.of("fr", text)).build();
    sessions.set(0, any);
    Publication publication =
        Publication.of(assises.toBuilder().sessions(sessions).build(), RandomAssises.PUBLISHED);

    ImportedProgramme read =
        ICalendarReader.create()
            .read(
                new ByteArrayInputStream(bytes(ICalendarFormat.create(), publication)),
                any.edition());

    assertThat(read.sessions().stream().map(Session::id))
        .containsExactlyInAnyOrderElementsOf(ids(publication, any.edition()));
    Optional<Session> again =
        read.sessions().stream().filter(session -> session.id().equals(any.id())).findFirst();
    assertThat(again.map(session -> session.title().in(List.of())).orElse(text)).isEqualTo(text);
  }

  /** Short events have the most lines and components for their size. */
  @Test
  void aReaderWithTheRightLimitReadsACalendarOfAnySize() throws IOException {
    LocalDate day = LocalDate.of(2026, 3, 1);
    Publication publication = Written.shortSessions(60_000, day, Slot.WholeDay.of(day));
    byte[] written = bytes(ICalendarFormat.create(), publication);
    EditionId edition = publication.assises().editions().get(0).id();

    assertThatThrownBy(
            () -> ICalendarReader.create().read(new ByteArrayInputStream(written), edition))
        .isInstanceOf(InvalidInputException.class);
    assertThat(
            ICalendarReader.builder()
                .mostBytes(written.length)
                .build()
                .read(new ByteArrayInputStream(written), edition)
                .sessions())
        .hasSize(60_000);
  }

  private static List<SessionId> ids(Publication publication, EditionId edition) {
    return publication.assises().sessions().stream()
        .filter(session -> session.edition().equals(edition))
        .filter(session -> session.slot().firstDay().isPresent())
        .map(Session::id)
        .toList();
  }
}
