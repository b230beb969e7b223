package org.assises.ical.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.assises.ical.ICalendarReaderTest;
import org.assises.ical.words.CalendarMessages;
import org.assises.input.ImportedProgramme;
import org.assises.input.Problem;
import org.assises.model.Broadcast;
import org.assises.model.Document;
import org.assises.model.Session;
import org.assises.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads the links of events in calendars of other programs. */
class ReadLinksTest {
  private static final String DAY = "DTSTART;VALUE=DATE:20241123";

  private static ImportedProgramme read(String line) throws IOException {
    return ICalendarReaderTest.read("UID:a", "SUMMARY:x", DAY, line);
  }

  private static Session session(String line) throws IOException {
    return read(line).sessions().get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "ATTACH:https://example.org/docs/ordre.pdf, ordre.pdf",
    "ATTACH;FILENAME=plan.pdf:https://example.org/docs/42, plan.pdf",
    "ATTACH;FILENAME=\" \":https://example.org/docs/42, 42",
    "ATTACH:https://example.org/docs/, example.org",
    "ATTACH:https://example.org, example.org"
  })
  void anAttachmentIsADocumentNamedAsItsFile(String line, String title) throws IOException {
    URI page = URI.create(line.substring(line.indexOf("https:")));

    assertThat(session(line).documents()).containsExactly(Document.of(Text.of("fr", title), page));
  }

  @Test
  void anEmbeddedFileIsLeftOutAndReported() throws IOException {
    ImportedProgramme read = read("ATTACH;ENCODING=BASE64;VALUE=BINARY:AAAA");

    assertThat(read.sessions().get(0).documents()).isEmpty();
    assertThat(read.losses())
        .containsExactly(
            new Problem(
                "VCALENDAR/VEVENT[1]/ATTACH", 6, 0, CalendarMessages.of("attachment-embedded")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"URL", "ATTACH", "CONFERENCE"})
  void anythingButAWebLinkIsLeftOutAndReported(String property) throws IOException {
    for (String link : List.of("javascript:alert(1)", "cid:part1", "a b", "https://u:p@x.org/")) {
      ImportedProgramme read = read(property + ":" + link);

      Session session = read.sessions().get(0);
      assertThat(session.page()).isEmpty();
      assertThat(session.documents()).isEmpty();
      assertThat(session.broadcasts()).isEmpty();
      assertThat(read.losses())
          .containsExactly(
              new Problem(
                  "VCALENDAR/VEVENT[1]/" + property, 6, 0, CalendarMessages.of("link-unread")));
    }
  }

  @Test
  void aRepeatedConferenceLinkIsOneStream() throws IOException {
    String meeting = "https://meet.example.org/1";

    Session session =
        session("CONFERENCE:" + meeting + "\r\nX-GOOGLE-CONFERENCE: " + meeting + " ");

    assertThat(session.broadcasts()).containsExactly(Broadcast.live(URI.create(meeting)));
  }
}
