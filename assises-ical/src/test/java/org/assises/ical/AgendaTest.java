package org.assises.ical;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.assises.model.Assises;
import org.assises.model.AssisesId;
import org.assises.model.Attested;
import org.assises.model.Edition;
import org.assises.model.EditionId;
import org.assises.model.PartialDate;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.model.SessionKind;
import org.assises.model.Slot;
import org.assises.model.Territory;
import org.assises.model.Text;
import org.assises.publication.Publication;
import org.assises.publication.Selection;
import org.junit.jupiter.api.Test;

/** One agenda of several cities, whose editions and sessions have the same ids. */
class AgendaTest {
  private static final LocalDate DAY = LocalDate.of(2027, 3, 6);
  private static final Instant FIRST = Instant.parse("2027-01-01T08:00:00Z");
  private static final Instant SECOND = Instant.parse("2027-02-01T08:00:00Z");
  private static final Text NAME = Text.of("fr", "Assises du Finistère");

  private final Publication quimper = published("quimper", "29232", "Quimper", "Ouverture");
  private final Publication brest =
      published("brest", "29019", "Brest", "Ouverture")
          .revise(assises("brest", "29019", "Brest", "Ouverture avancée"), SECOND);

  @Test
  void everyEventKeepsTheUidAndSequenceOfItsCity() throws IOException, ParserException {
    Calendar calendar =
        new CalendarBuilder()
            .build(new ByteArrayInputStream(agenda(ICalendarFormat.create()).getBytes(UTF_8)));

    assertThat(calendar.validate().hasErrors()).isFalse();
    assertThat(calendar.<CalendarComponent>getComponents("VEVENT"))
        .extracting(
            event -> event.getRequiredProperty("UID").getValue(),
            event -> event.getRequiredProperty("SEQUENCE").getValue())
        .containsExactly(tuple("ouverture@2027.quimper", "0"), tuple("ouverture@2027.brest", "1"));
  }

  @Test
  void biweeklyValidatesItWithoutAWarning() throws IOException {
    var calendar = Biweekly.parse(agenda(ICalendarFormat.create())).first();

    assertThat(calendar.validate(ICalVersion.V2_0).isEmpty())
        .as(calendar.validate(ICalVersion.V2_0).toString())
        .isTrue();
    assertThat(calendar.getEvents())
        .extracting(event -> event.getUid().getValue(), event -> event.getSequence().getValue())
        .containsExactly(tuple("ouverture@2027.quimper", 0), tuple("ouverture@2027.brest", 1));
  }

  @Test
  void titlesBeginWithTheNameOfTheCity() throws IOException {
    assertThat(agenda(ICalendarFormat.create()))
        .contains("SUMMARY:Quimper – Ouverture\r\n", "SUMMARY:Brest – Ouverture avancée\r\n");
  }

  @Test
  void theHeaderHasANameAndALastChangeButNoLanguage() throws IOException {
    String agenda = agenda(ICalendarFormat.create());

    assertThat(agenda.substring(0, agenda.indexOf("BEGIN:VTIMEZONE")))
        .isEqualTo(
            """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//assises//assises-ical//FR
            CALSCALE:GREGORIAN
            NAME:Assises du Finistère
            X-WR-CALNAME:Assises du Finistère
            X-WR-TIMEZONE:Europe/Paris
            LAST-MODIFIED:20270201T080000Z
            REFRESH-INTERVAL;VALUE=DURATION:PT6H
            X-PUBLISHED-TTL:PT6H
            X-ASSISES-LICENCE:etalab-2.0
            """
                .replace("\n", "\r\n"));
    assertThat(agenda).containsOnlyOnce("BEGIN:VTIMEZONE");
  }

  @Test
  void onlySelectedSessionsAreWritten() throws IOException {
    ICalendarFormat later =
        ICalendarFormat.builder().selection(Selection.from(DAY.plusDays(1))).build();

    assertThat(agenda(later)).doesNotContain("BEGIN:VEVENT");
  }

  @Test
  void sessionsOfDifferentCitiesStaySeparateWhenReadBack() throws IOException {
    byte[] agenda = agenda(ICalendarFormat.create()).getBytes(UTF_8);

    assertThat(
            ICalendarReader.create()
                .read(new ByteArrayInputStream(agenda), new EditionId("2027"))
                .sessions())
        .extracting(Session::title)
        .containsExactly(
            Text.of("fr", "Quimper – Ouverture"), Text.of("fr", "Brest – Ouverture avancée"));
  }

  @Test
  void aFormatWithAnAuthorityOrAnEditionIsRefused() {
    assertThatIllegalStateException()
        .isThrownBy(() -> agenda(ICalendarFormat.builder().authority("ville.example").build()));
    assertThatIllegalStateException()
        .isThrownBy(() -> agenda(ICalendarFormat.builder().edition(new EditionId("2027")).build()));
  }

  private String agenda(ICalendarFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.writeAgenda(NAME, List.of(quimper, brest), out);
    return out.toString(UTF_8);
  }

  private static Publication published(String id, String insee, String city, String title) {
    return Publication.of(assises(id, insee, city, title), FIRST);
  }

  private static Assises assises(String id, String insee, String city, String title) {
    ZoneId paris = ZoneId.of("Europe/Paris");
    EditionId edition = new EditionId("2027");
    return Assises.builder(new AssisesId(id), Text.of("fr", "Assises"), paris)
        .territory(new Territory(insee, Text.of("fr", city), Optional.empty()))
        .editions(
            List.of(
                Edition.builder(
                        edition,
                        1,
                        Attested.of(Text.of("fr", "Assises 2027")),
                        Attested.of(PartialDate.of(DAY)))
                    .build()))
        .sessions(
            List.of(
                Session.builder(
                        new SessionId("ouverture"),
                        edition,
                        SessionKind.OPENING,
                        Text.of("fr", title),
                        new Slot.Timed(DAY.atTime(9, 0).atZone(paris), Optional.empty()))
                    .build()))
        .build();
  }
}
