package org.assises.ical.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.assises.ical.ICalendarReader;
import org.assises.ical.ICalendarReaderTest;
import org.assises.ical.words.CalendarMessages;
import org.assises.input.ImportedProgramme;
import org.assises.input.Problem;
import org.assises.model.Accessibility;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.model.SessionKind;
import org.assises.model.Slot;
import org.assises.model.Text;
import org.assises.model.Theme;
import org.assises.model.ThemeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads calendars that this library wrote and somebody edited. */
class ReadOwnEventTest {
  private static final String DAY = "DTSTART;VALUE=DATE:20241123";

  private static ImportedProgramme read(String head, String... lines) throws IOException {
    return ICalendarReaderTest.read(
        ICalendarReader.builder(),
        ICalendarReaderTest.calendar(
            head, "BEGIN:VEVENT\r\n" + String.join("\r\n", lines) + "\r\nEND:VEVENT"));
  }

  /** {@return the programme in a calendar that we wrote, with one event} */
  private static ImportedProgramme ours(String... lines) throws IOException {
    String given = String.join("\r\n", lines);
    return read(
        "X-ASSISES-LANGUAGE:fr",
        "UID:a@2024.assises.quimper.bzh",
        given.contains("SUMMARY:") ? "X-A:1" : "SUMMARY:x",
        DAY,
        "X-ASSISES-KIND:TALK",
        given);
  }

  private static Session session(String... lines) throws IOException {
    return ours(lines).sessions().get(0);
  }

  @Test
  void theIdIsTheUidBeforeTheAtSign() throws IOException {
    assertThat(session("X-A:1").id()).isEqualTo(new SessionId("a"));
    assertThat(
            read("X-ASSISES-LANGUAGE:fr", "UID:alone", "SUMMARY:x", "X-ASSISES-KIND:TALK")
                .sessions()
                .get(0)
                .id())
        .isEqualTo(new SessionId("alone"));
  }

  @Test
  void eventsWithNothingBeforeTheAtSignHaveDifferentIds() throws IOException {
    String one = "UID:@one\r\nSUMMARY:x\r\n" + DAY + "\r\nX-ASSISES-KIND:TALK";
    String other = one.replace("@one", "@other");

    ImportedProgramme read =
        read("X-ASSISES-LANGUAGE:fr", one + "\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\n" + other);

    assertThat(read.sessions()).extracting(Session::id).doesNotHaveDuplicates().hasSize(2);
  }

  @Test
  void anEventOfAnotherEditionIsLeftOutAndReported() throws IOException {
    ImportedProgramme read = ours("X-ASSISES-EDITION:another");

    assertThat(read.sessions()).isEmpty();
    assertThat(read.losses())
        .containsExactly(
            new Problem(
                "VCALENDAR/VEVENT[1]/X-ASSISES-EDITION",
                8,
                0,
                CalendarMessages.of("other-edition")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"FR", "not a language", "-", "fr-"})
  void aCalendarIsOursOnlyWithAValidLanguage(String language) throws IOException {
    Session session =
        read("X-ASSISES-LANGUAGE:" + language, "UID:a", "SUMMARY:x", DAY, "X-ASSISES-KIND:TALK")
            .sessions()
            .get(0);

    assertThat(session.kind()).isEqualTo(SessionKind.OTHER);
    assertThat(session.title()).isEqualTo(Text.of("fr", "x"));
  }

  @Test
  void aTitleThatIsOnlyAPrefixIsKept() throws IOException {
    Session session =
        session("SUMMARY:[Matin] 1. ", "X-ASSISES-PERIOD:MORNING", "X-ASSISES-ORDER:1");

    assertThat(session.title()).isEqualTo(Text.of("fr", "[Matin] 1."));
  }

  @ParameterizedTest
  @CsvSource({
    "un\\ndeux\\ntrois, 2, un|deux",
    "un\\ndeux, 2, un|deux",
    "un\\ndeux, 9, un|deux",
    "\\nun\\ndeux, 2, |un",
    "un\\ndeux, 0,",
    "un\\ndeux, many,",
    "\\n\\nun, 2,"
  })
  void theDescriptionIsItsFirstLinesAsManyAsAreCounted(String text, String count, String own)
      throws IOException {
    Session session = session("DESCRIPTION:" + text, "X-ASSISES-DESCRIPTION-LINES:" + count);

    assertThat(session.description().map(t -> t.in(List.of()).replace('\n', '|')).orElse(null))
        .isEqualTo(own);
  }

  @ParameterizedTest
  @CsvSource({
    "'Conférence,Un,Deux', 'a,b', 'a=Un b=Deux'",
    "'Conférence,Un,Deux', 'a', 'a=Un'",
    "'Conférence,Un', 'a,b', 'a=Un'",
    "'Conférence', 'a,b', ''",
    "'Conférence,Un', 'a,a', 'a=Un'"
  })
  void themeIdsArePairedWithNamesByPosition(String names, String ids, String themes)
      throws IOException {
    ImportedProgramme read = ours("CATEGORIES:" + names, "X-ASSISES-THEMES:" + ids);

    assertThat(read.themes())
        .isEqualTo(
            themes.isEmpty()
                ? List.of()
                : List.of(themes.split(" ")).stream()
                    .map(pair -> pair.split("="))
                    .map(pair -> Theme.of(new ThemeId(pair[0]), Text.of("fr", pair[1])))
                    .toList());
    assertThat(read.sessions().get(0).themes())
        .isEqualTo(read.themes().stream().map(Theme::id).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "X-ASSISES-REGISTRATION;X-REQUIRED=TRUE;X-PLACES=many:",
        "X-ASSISES-REGISTRATION;X-REQUIRED=TRUE;X-CLOSES=soon:",
        "X-ASSISES-REGISTRATION;X-REQUIRED=TRUE:javascript:alert(1)",
        "X-ASSISES-BROADCAST;X-KIND=OTHER:https://example.org/",
        "X-ASSISES-BROADCAST:https://example.org/",
        "X-ASSISES-BROADCAST;X-KIND=LIVE;X-START=soon:",
        "X-ASSISES-DOCUMENT:https://example.org/",
        "X-ASSISES-DOCUMENT;X-TITLE=x:nowhere",
        "X-ASSISES-PAGE:nowhere"
      })
  void anInvalidValueIsLeftOutAndReported(String line) throws IOException {
    ImportedProgramme read = ours(line);

    assertThat(read.sessions()).containsExactly(session("X-A:1"));
    assertThat(read.losses())
        .containsExactly(
            new Problem(
                "VCALENDAR/VEVENT[1]/" + line.replaceAll("[;:].*", ""),
                8,
                0,
                CalendarMessages.of("format-unknown")));
  }

  @Test
  void unknownCodesAreIgnored() throws IOException {
    Session session =
        session("X-ASSISES-ACCESSIBILITY:WHEELCHAIR,RAMP,WHEELCHAIR", "X-ASSISES-OPEN-FLOOR:yes");

    assertThat(session.accessibility()).containsExactly(Accessibility.WHEELCHAIR);
    assertThat(session.openFloor()).isFalse();
    assertThat(
            read("X-ASSISES-LANGUAGE:fr", "UID:a", "SUMMARY:x", DAY, "X-ASSISES-KIND:CONCERT")
                .sessions()
                .get(0)
                .kind())
        .isEqualTo(SessionKind.OTHER);
  }

  @Test
  void anInvalidThemeIdLeavesOutTheEvent() throws IOException {
    ImportedProgramme read = ours("CATEGORIES:Conférence,Un", "X-ASSISES-THEMES:no id");

    assertThat(read.sessions()).isEmpty();
    assertThat(read.losses())
        .extracting(Problem::message)
        .containsExactly("left out the event, because one of its values is invalid");
  }

  @Test
  void anUnknownPartOfTheDayLeavesOutTheEvent() throws IOException {
    ImportedProgramme night = ours("X-ASSISES-PERIOD:NIGHT");
    ImportedProgramme first = ours("X-ASSISES-PERIOD:EVENING");

    assertThat(night.sessions()).isEmpty();
    assertThat(night.losses())
        .extracting(Problem::message)
        .containsExactly("left out the event, because its start cannot be read");
    assertThat(first.sessions().get(0).slot())
        .isEqualTo(
            new Slot.PartOfDay(LocalDate.of(2024, 11, 23), org.assises.model.DayPart.EVENING, 1));
  }
}
