package org.assises.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.assises.input.ImportedProgramme;
import org.assises.model.Assises;
import org.assises.model.Attested;
import org.assises.model.Broadcast;
import org.assises.model.Contribution;
import org.assises.model.Document;
import org.assises.model.Edition;
import org.assises.model.Mandate;
import org.assises.model.MandateId;
import org.assises.model.Name;
import org.assises.model.NamingBasis;
import org.assises.model.Organization;
import org.assises.model.OrganizationId;
import org.assises.model.PartialDate;
import org.assises.model.Place;
import org.assises.model.Room;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.model.SessionKind;
import org.assises.model.Slot;
import org.assises.model.Speaker;
import org.assises.model.SpeakerId;
import org.assises.model.Subject;
import org.assises.model.Survey;
import org.assises.model.SurveyId;
import org.assises.model.Text;
import org.assises.model.Theme;
import org.assises.publication.Publication;
import org.assises.publication.PublicationRefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tries texts, links and ids that an attacker could use to add lines to a calendar. */
class HostileTextTest {
  private static final List<String> HOSTILE =
      List.of(
          "a\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:evil",
          "a\nATTENDEE:mailto:x",
          "a\rX-EVIL:1",
          "a\u0085X-EVIL:1",
          "a\u2028X-EVIL:1",
          "a\u2029X-EVIL:1",
          "a\\nX-EVIL:1",
          "a\\\nX-EVIL:1",
          "\\",
          "a\\",
          "a;b,c:d\"e",
          "\";X-EVIL=\"1",
          "a^nb^^c^'d",
          "a\u0000b",
          "a\u0007b\u001Bc",
          "a\u000Bb\fc",
          "a\u007Fb\u009Fc",
          "a\tb",
          "\uFEFFa",
          "a\uD83Db",
          "\uD83D\uDE00".repeat(40),
          "e\u0301".repeat(40),
          "x".repeat(5_000),
          "é".repeat(74) + "," + "\uD83D\uDE00;".repeat(30),
          " a ",
          "<script>alert(1)</script>",
          "a\u202Eb\u2066c");

  /** The places where an assises can contain a hostile text, link or id. */
  enum Position {
    TITLE(text -> session(builder -> builder.title(Text.of("fr", text)))),
    DESCRIPTION(text -> session(builder -> builder.description(Text.of("fr", text)))),
    PAGE(text -> session(builder -> builder.page(URI.create("https://example.org/" + text)))),
    DOCUMENT_TITLE(
        text ->
            session(
                builder ->
                    builder.documents(
                        List.of(
                            new Document(
                                Text.of("fr", text),
                                URI.create("https://example.org/d"),
                                Optional.empty(),
                                Optional.empty()))))),
    DOCUMENT_TYPE(
        text ->
            session(
                builder ->
                    builder.documents(
                        List.of(
                            new Document(
                                Text.of("fr", "d"),
                                URI.create("https://example.org/d"),
                                Optional.of("text/" + text),
                                Optional.empty()))))),
    BROADCAST_PAGE(
        text ->
            session(
                builder ->
                    builder.broadcasts(
                        List.of(Broadcast.live(URI.create("https://example.org/" + text)))))),
    BROADCAST_CHANNEL(
        text ->
            session(
                builder ->
                    builder.broadcasts(
                        List.of(
                            new Broadcast(
                                Broadcast.Kind.LIVE,
                                Optional.empty(),
                                Optional.of(Text.of("fr", text)),
                                Optional.empty(),
                                List.of()))))),
    SESSION_ID(
        text ->
            with(
                assises ->
                    assises.sessions(
                        List.of(
                            Session.builder(
                                    new SessionId(text),
                                    QuimperProgramme.EDITION_2024,
                                    SessionKind.TALK,
                                    Text.of("fr", "x"),
                                    slot())
                                .build())))),
    SERIES_NAME(text -> with(assises -> assises.name(Text.of("fr", text)))),
    SERIES_DESCRIPTION(text -> with(assises -> assises.description(Text.of("fr", text)))),
    EDITION_TITLE(
        text ->
            with(
                assises ->
                    assises
                        .sessions(
                            List.of(
                                builder()
                                    .subjects(
                                        List.of(
                                            new Subject.OfBalance(QuimperProgramme.EDITION_2022)))
                                    .build()))
                        .editions(
                            QuimperProgramme.assises().editions().stream()
                                .map(edition -> titled(edition, text))
                                .toList()))),
    PLACE_NAME(text -> with(assises -> assises.places(places(place -> named(place, text))))),
    PLACE_ADDRESS(
        text -> with(assises -> assises.places(places(place -> place.withAddress(text))))),
    ROOM_NAME(
        text ->
            with(
                assises ->
                    assises
                        .rooms(
                            QuimperProgramme.assises().rooms().stream()
                                .map(room -> Room.of(room.id(), room.place(), Text.of("fr", text)))
                                .toList())
                        .sessions(
                            List.of(builder().room(QuimperProgramme.URSULINES_ROOM).build())))),
    THEME_NAME(
        text ->
            with(
                assises ->
                    assises
                        .themes(
                            List.of(Theme.of(QuimperProgramme.HOSPITALITY, Text.of("fr", text))))
                        .sessions(
                            List.of(
                                builder().themes(List.of(QuimperProgramme.HOSPITALITY)).build())))),
    SPEAKER_NAME(text -> speaker(Name.of(text, new NamingBasis.PublicOffice()), "fonction")),
    FUNCTION(text -> speaker(Name.of("Nom", new NamingBasis.PublicOffice()), text)),
    ORGANIZATION_NAME(
        text ->
            with(
                assises ->
                    assises.organizations(
                        List.of(
                            Organization.of(new OrganizationId("ville"), Text.of("fr", text)))))),
    SURVEY_TITLE(
        text ->
            with(
                assises ->
                    assises
                        .surveys(
                            List.of(
                                Survey.builder(
                                        new SurveyId("enquete-2024"),
                                        QuimperProgramme.EDITION_2024,
                                        Text.of("fr", text))
                                    .build()))
                        .sessions(
                            List.of(
                                builder()
                                    .subjects(
                                        List.of(new Subject.OfSurvey(new SurveyId("enquete-2024"))))
                                    .build()))));

    @SuppressWarnings("ImmutableEnumChecker")
    private final Function<String, Assises> place;

    Position(Function<String, Assises> place) {
      this.place = place;
    }
  }

  @ParameterizedTest
  @EnumSource
  void hostileTextNeverStartsAContentLine(Position position) throws IOException {
    assertThat(HOSTILE).hasSize(27);
    for (boolean rich : new boolean[] {false, true}) {
      ICalendarFormat format = ICalendarFormat.builder().rich(rich).build();
      List<String> harmless = names(written(position, "x", format).orElseThrow());
      for (String text : HOSTILE) {
        Optional<byte[]> calendar = written(position, text, format);

        if (calendar.isPresent()) {
          assertThat(CalendarLint.check(calendar.get())).isEmpty();
          assertThat(names(calendar.get())).isEqualTo(harmless);
        }
      }
    }
  }

  @Test
  void acceptedTextReadsBackUnchanged() throws IOException {
    int read = 0;
    for (String text : HOSTILE) {
      read += readsBack(Position.TITLE, text, programme -> programme.sessions().get(0).title());
      read +=
          readsBack(
              Position.DESCRIPTION,
              text,
              programme -> programme.sessions().get(0).description().orElseThrow());
      read +=
          readsBack(
              Position.DOCUMENT_TITLE,
              text,
              programme -> programme.sessions().get(0).documents().get(0).title());
      read +=
          readsBack(
              Position.BROADCAST_CHANNEL,
              text,
              programme -> programme.sessions().get(0).broadcasts().get(0).channel().orElseThrow());
      read += readsBack(Position.PLACE_NAME, text, programme -> programme.places().get(0).name());
      read += readsBack(Position.ROOM_NAME, text, programme -> programme.rooms().get(0).name());
      read += readsBack(Position.THEME_NAME, text, programme -> programme.themes().get(0).name());
    }

    assertThat(read).isGreaterThan(100);
  }

  private static int readsBack(
      Position position, String text, Function<ImportedProgramme, Text> found) throws IOException {
    Optional<byte[]> calendar = written(position, text, ICalendarFormat.create());
    if (calendar.isEmpty()) {
      return 0;
    }
    ImportedProgramme programme =
        ICalendarReader.create()
            .read(new ByteArrayInputStream(calendar.get()), QuimperProgramme.EDITION_2024);
    String expected =
        Normalizer.normalize(text, Normalizer.Form.NFC)
            .replaceAll("\r\n|[\r\u0085\u2028\u2029]", "\n")
            .replaceAll("[\u0080-\u009F]", "");
    assertThat(found.apply(programme))
        .as("%s %s", position, text)
        .isEqualTo(Text.of("fr", expected));
    return 1;
  }

  /** {@return the calendar; empty if the model or the publication refuses the text} */
  private static Optional<byte[]> written(Position position, String text, ICalendarFormat format)
      throws IOException {
    Publication publication;
    try {
      publication = Publication.of(position.place.apply(text), QuimperProgramme.PUBLISHED);
    } catch (IllegalArgumentException | PublicationRefusedException refused) {
      return Optional.empty();
    }
    return Optional.of(ICalendarFormatTest.written(format, publication));
  }

  /** {@return the names of all content lines in order} */
  private static List<String> names(byte[] calendar) {
    return PhysicalLines.of(calendar).unfolded.stream()
        .map(line -> ContentLine.parse(0, line).name())
        .toList();
  }

  private static Assises with(UnaryOperator<Assises.Builder> change) {
    return change
        .apply(QuimperProgramme.assises().toBuilder().sessions(List.of(builder().build())))
        .build();
  }

  private static Assises session(UnaryOperator<Session.Builder> change) {
    return with(assises -> assises.sessions(List.of(change.apply(builder()).build())));
  }

  private static Assises speaker(Name name, String function) {
    SpeakerId id = new SpeakerId("s");
    MandateId mandate = new MandateId("m");
    Contribution contribution = Contribution.of(id, Contribution.Role.SPEAKER).withMandate(mandate);
    return with(
        assises ->
            assises
                .speakers(
                    List.of(Speaker.of(id, name, Mandate.of(mandate, Text.of("fr", function)))))
                .sessions(List.of(builder().contributions(List.of(contribution)).build())));
  }

  private static List<Place> places(UnaryOperator<Place> change) {
    return QuimperProgramme.assises().places().stream().map(change).toList();
  }

  private static Place named(Place place, String name) {
    return new Place(
        place.id(),
        Text.of("fr", name),
        place.address(),
        place.coordinates(),
        List.of(),
        Optional.empty());
  }

  private static Edition titled(Edition edition, String title) {
    return Edition.builder(
            edition.id(),
            edition.ordinal(),
            Attested.of(Text.of("fr", title)),
            Attested.of(PartialDate.parse("2024-11-23")))
        .venue(QuimperProgramme.CHAPEAU_ROUGE)
        .build();
  }

  private static Session.Builder builder() {
    return QuimperProgramme.session(
        "s", QuimperProgramme.EDITION_2024, SessionKind.TALK, "x", slot());
  }

  private static Slot slot() {
    return Slot.WholeDay.of(LocalDate.of(2024, 11, 23));
  }
}
