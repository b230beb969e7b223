package org.assises.ical.read;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.assises.ical.ICalendarReader;
import org.assises.ical.ICalendarReaderTest;
import org.assises.ical.words.CalendarMessages;
import org.assises.input.ImportedProgramme;
import org.assises.input.Problem;
import org.assises.model.SessionStatus;
import org.assises.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The report of what is left out or read differently. */
class ReadReportTest {
  private static final String DAY = "DTSTART;VALUE=DATE:20241123";

  private static ImportedProgramme read(String... lines) throws IOException {
    return ICalendarReaderTest.read("UID:a", DAY, String.join("\r\n", lines));
  }

  private static String event(String... lines) {
    return "BEGIN:VEVENT\r\n" + String.join("\r\n", lines) + "\r\nEND:VEVENT";
  }

  @Test
  void otherComponentsAreReported() throws IOException {
    ImportedProgramme read =
        ICalendarReaderTest.read(
            ICalendarReader.builder(),
            ICalendarReaderTest.calendar(
                "BEGIN:VTODO\r\nUID:t\r\nEND:VTODO", event("UID:a", "SUMMARY:x", DAY)));

    assertThat(read.sessions()).hasSize(1);
    assertThat(read.losses())
        .containsExactly(new Problem("VCALENDAR/VTODO", 2, 0, CalendarMessages.of("not-an-event")));
  }

  @Test
  void unreadPropertiesAndComponentsAreNamed() throws IOException {
    ImportedProgramme read =
        read("SUMMARY:x", "PRIORITY:1", "BEGIN:VALARM\r\nACTION:AUDIO\r\nEND:VALARM");

    assertThat(read.losses())
        .containsExactly(
            new Problem(
                "VCALENDAR/VEVENT[1]",
                2,
                0,
                CalendarMessages.of(
                    "properties-unread", "names", "PRIORITY, VALARM", "others", "")));
  }

  @Test
  void atMostTwentyNamesOfFortyCharactersAreReported() throws IOException {
    String twenty = IntStream.range(10, 30).mapToObj(i -> "X-" + i + ":1").collect(joining("\r\n"));
    String forty = "X".repeat(40);

    assertThat(read("SUMMARY:x", twenty).losses().get(0).message()).endsWith("X-28, X-29");
    assertThat(read("SUMMARY:x", forty + ":1").losses().get(0).message())
        .isEqualTo("not read: " + forty);
  }

  @ParameterizedTest
  @ValueSource(strings = {"SUMMARY:", "SUMMARY:  ", "SUMMARY:\\n"})
  void aBlankTitleCountsAsMissing(String summary) throws IOException {
    assertThat(read(summary).losses())
        .extracting(Problem::message)
        .containsExactly("left out the event, because it has no title");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "abc", "1234567890", ""})
  void anInvalidSequenceCountsAsZero(String sequence) throws IOException {
    assertThat(titleOf("SEQUENCE:" + sequence, "SEQUENCE:1")).isEqualTo("second");
    assertThat(titleOf("SEQUENCE:1", "SEQUENCE:" + sequence)).isEqualTo("first");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Texte <img src=\"https://x.example/a.png\"></p>",
        "Texte<iframe src='https://x.example'></iframe>",
        "&lt\\;p&gt\\;Texte &lt\\;img src=a&gt\\;&lt\\;/p&gt\\;"
      })
  void picturesAndEmbeddedPagesAreReported(String description) throws IOException {
    ImportedProgramme read = read("SUMMARY:x", "DESCRIPTION:" + description);

    assertThat(read.sessions().get(0).description()).contains(Text.of("fr", "Texte"));
    assertThat(read.losses()).extracting(Problem::code).containsExactly("media-unread");
  }

  @Test
  void unreadPropertiesOfTheCalendarAreNamed() throws IOException {
    ImportedProgramme read =
        ICalendarReaderTest.read(
            ICalendarReader.builder(),
            ICalendarReaderTest.calendar(
                "X-WR-CALNAME:a\r\nX-OWNER:b\r\nX-PUBLISHED-TTL:PT1H",
                event("UID:a", "SUMMARY:x", DAY)));

    assertThat(read.losses())
        .extracting(Problem::message)
        .containsExactly("not read: X-OWNER, X-WR-CALNAME");
  }

  @Test
  void stampsAreComparedAsTimesHoweverTheyAreWritten() throws IOException {
    assertThat(titleOf("DTSTAMP:2025-02-02T00:00:00Z", "DTSTAMP:20250101T000000Z"))
        .isEqualTo("first");
    assertThat(titleOf("DTSTAMP:20250101T003000+0100", "DTSTAMP:20250101T000000Z"))
        .isEqualTo("second");
    assertThat(titleOf("DTSTAMP:yesterday", "DTSTAMP:20250101T000000Z")).isEqualTo("second");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Débat (annulé)", "CANCELLED: debate", "[Annulée] réunion", "Débat - ANNULÉ"})
  void aTitleThatAloneSaysCancelledIsReported(String title) throws IOException {
    ImportedProgramme read = read("SUMMARY:" + title);

    assertThat(read.sessions().get(0).status()).isEqualTo(SessionStatus.CONFIRMED);
    assertThat(read.losses()).extracting(Problem::code).containsExactly("cancelled-in-title");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Débat (annulé)", "Annulé – Débat", "Débat — ANNULÉ", "[ANNULÉ] Débat"})
  void aCancelledTitleIsReadWithoutItsMark(String title) throws IOException {
    ImportedProgramme read = read("SUMMARY:" + title, "STATUS:CANCELLED");

    assertThat(read.sessions().get(0).title()).isEqualTo(Text.of("fr", "Débat"));
    assertThat(read.losses()).isEmpty();
  }

  @Test
  void ofEqualRevisionsTheLastIsRead() throws IOException {
    String one = event("UID:a", "SUMMARY:x", DAY, "DESCRIPTION:one");
    String other = event("UID:a", "SUMMARY:x", DAY, "DESCRIPTION:other");

    ImportedProgramme read =
        ICalendarReaderTest.read(
            ICalendarReader.builder(), ICalendarReaderTest.calendar(one, other));

    assertThat(read.sessions().get(0).description()).contains(Text.of("fr", "other"));
  }

  private static String titleOf(String first, String second) throws IOException {
    return ICalendarReaderTest.read(
            ICalendarReader.builder(),
            ICalendarReaderTest.calendar(
                event("UID:a", first, "SUMMARY:first", DAY),
                event("UID:a", second, "SUMMARY:second", DAY)))
        .sessions()
        .get(0)
        .title()
        .in(List.of());
  }

  @Test
  void tenThousandThemesAreRead() throws IOException {
    String most = IntStream.range(0, 10_000).mapToObj(i -> "t" + i).collect(joining(","));

    ImportedProgramme all = read("SUMMARY:x", "CATEGORIES:" + most);
    ImportedProgramme more = read("SUMMARY:x", "CATEGORIES:" + most + ",one,t7");

    assertThat(all.themes()).hasSize(10_000);
    assertThat(all.losses()).isEmpty();
    assertThat(more.themes()).isEqualTo(all.themes());
    assertThat(more.losses())
        .extracting(Problem::message)
        .containsExactly("left out, because there are too many themes");
  }
}
