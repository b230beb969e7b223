package org.assises.json.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.assises.json.Samples;
import org.assises.model.Assises;
import org.assises.model.AssisesId;
import org.assises.model.Attested;
import org.assises.model.Broadcast;
import org.assises.model.Contribution;
import org.assises.model.Document;
import org.assises.model.Edition;
import org.assises.model.EditionId;
import org.assises.model.EditionStatus;
import org.assises.model.Figure;
import org.assises.model.KeyFigure;
import org.assises.model.Mandate;
import org.assises.model.MandateId;
import org.assises.model.PartialDate;
import org.assises.model.Place;
import org.assises.model.PlaceId;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.model.SessionKind;
import org.assises.model.Slot;
import org.assises.model.Source;
import org.assises.model.SourceId;
import org.assises.model.Speaker;
import org.assises.model.SpeakerId;
import org.assises.model.Text;
import org.assises.publication.Loss;
import org.assises.publication.Publication;
import org.assises.wording.Message;
import org.junit.jupiter.api.Test;

/** Series of one edition that differ in one fact each. */
class SeriesTest {
  private static final EditionId EDITION = new EditionId("2026");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 14);
  private static final URI PAGE = URI.create("https://ville.example/");
  private static final Place HALL = Place.of(new PlaceId("halle"), Text.of("fr", "Halle"));
  private static final String NO_PLACE =
      "2026: it has no place, which search engines require; add one";
  private static final SourceId SOURCE = new SourceId("affiche");

  private static Edition.Builder edition() {
    return Edition.builder(EDITION, 1, Text.of("fr", "Édition"), PartialDate.parse("2026-03-14"));
  }

  private static Session.Builder session() {
    return Session.builder(
        new SessionId("s"),
        EDITION,
        SessionKind.TALK,
        Text.of("fr", "Séance"),
        Slot.WholeDay.of(DAY));
  }

  private static Assises.Builder ville(Edition.Builder edition, Session.Builder... sessions) {
    return Assises.builder(
            new AssisesId("ville"), Text.of("fr", "Assises"), ZoneId.of("Europe/Paris"))
        .languages(List.of(Locale.FRENCH))
        .sources(List.of(Source.of(SOURCE, Text.of("fr", "Affiche"))))
        .places(List.of(HALL))
        .editions(List.of(edition.build()))
        .sessions(List.of(sessions).stream().map(Session.Builder::build).toList());
  }

  private static Publication published(Assises.Builder assises) {
    return Publication.of(assises.build(), Instant.parse("2026-01-05T08:00:00Z"));
  }

  private static String written(Session.Builder session) {
    return Samples.write(SchemaOrgFormat.create(), published(ville(edition(), session)));
  }

  private static List<String> losses(UnaryOperator<Edition.Builder> saying) {
    return SchemaOrgFormat.create().losses(published(ville(saying.apply(edition())))).stream()
        .map(loss -> loss.item().value() + ": " + loss.message())
        .filter(loss -> loss.startsWith("2026: "))
        .filter(loss -> !loss.equals(NO_PLACE))
        .toList();
  }

  @Test
  void eachFactOfAnEditionIsReportedSeparately() {
    Attested<Text> title = Attested.of(Text.of("fr", "Édition"));
    Attested<PartialDate> date = Attested.of(PartialDate.parse("2026-03-14"));
    Text reason = Text.of("fr", "selon l’affiche");
    List<Text> texts = List.of(reason);
    KeyFigure figure = new KeyFigure(reason, Attested.of(Figure.exactly(1)));
    String claims = "2026: what sources say about its title and dates";

    assertThat(losses(e -> e)).isEmpty();
    assertThat(losses(e -> e.startDate(Attested.of(PartialDate.parse("2026-21")))))
        .containsExactly("2026: its date, because ISO 8601 has no seasons");
    assertThat(losses(e -> e.title(title.withClaim(reason, SOURCE)))).contains(claims);
    assertThat(losses(e -> e.startDate(date.withClaim(PartialDate.parse("2026"), SOURCE))))
        .contains(claims);
    assertThat(losses(e -> e.title(title.withReason(reason)))).containsExactly(claims);
    assertThat(losses(e -> e.startDate(date.withReason(reason)))).containsExactly(claims);
    assertThat(losses(e -> e.sources(List.of(SOURCE)))).containsExactly("2026: the sources");
    assertThat(losses(e -> e.objectives(texts))).containsExactly("2026: its objectives");
    assertThat(losses(e -> e.method(texts))).containsExactly("2026: its method");
    assertThat(losses(e -> e.keyFigures(List.of(figure)))).containsExactly("2026: its key figures");
  }

  @Test
  void textsInFurtherLanguagesAreLost() {
    Text both = Text.of("fr", "Titre").with("br", "Titl");
    Text breton = Text.of("fr", "Texte").with("br", "Testenn");

    assertThat(losses(e -> e.title(Attested.of(both)))).containsExactly("2026: its texts in br");
    assertThat(losses(e -> e.description(breton))).containsExactly("2026: its texts in br");
    for (Session.Builder session : List.of(session().title(both), session().description(breton))) {
      assertThat(SchemaOrgFormat.create().losses(published(ville(edition(), session))))
          .filteredOn(loss -> loss.message().startsWith("its texts"))
          .containsExactly(
              new Loss(new SessionId("s"), Message.of("languages-not-carried", "languages", "br")));
    }
  }

  @Test
  void missingFactsThatSearchEnginesRequireAreReported() {
    Place bare = Place.of(HALL.id(), HALL.name());
    Session.Builder unscheduled = session().slot(new Slot.Unscheduled());
    Assises.Builder assises = ville(edition(), unscheduled.place(bare.id())).places(List.of(bare));

    assertThat(SchemaOrgFormat.create().losses(published(assises)))
        .extracting(loss -> loss.item().value() + ": " + loss.message())
        .contains(
            NO_PLACE,
            HALL.id().value()
                + ": it has no address, which OpenAgenda and search engines require; add one",
            "s: it has no day, which search engines require; add one");
  }

  @Test
  void formerDatesAreLostUnlessItIsPostponed() {
    List<PartialDate> former = List.of(PartialDate.parse("2025"));

    assertThat(losses(e -> e.formerDates(former))).containsExactly("2026: its former dates");
    assertThat(losses(e -> e.formerDates(former).status(EditionStatus.POSTPONED))).isEmpty();
  }

  @Test
  void theModeOfAttendanceIsWrittenIfThereIsAPlace() {
    Broadcast onTelevision = Broadcast.liveOn(Text.of("fr", "Télé locale"));

    assertThat(written(session())).doesNotContain("eventAttendanceMode");
    assertThat(written(session().place(HALL.id()))).contains("org/OfflineEventAttendanceMode");
    assertThat(written(session().place(HALL.id()).broadcasts(List.of(onTelevision))))
        .contains("org/OfflineEventAttendanceMode");
    assertThat(written(session().place(HALL.id()).broadcasts(List.of(Broadcast.live(PAGE)))))
        .contains("org/MixedEventAttendanceMode");
  }

  @Test
  void aPersonWithoutNameAndFunctionIsNotAPerformer() {
    SpeakerId unknown = new SpeakerId("inconnu");
    SpeakerId mayor = new SpeakerId("maire");
    List<Speaker> speakers =
        List.of(
            new Speaker(unknown, Optional.empty(), List.of(), Optional.empty(), Optional.empty()),
            new Speaker(
                mayor,
                Optional.empty(),
                List.of(
                    Mandate.of(new MandateId("m"), Text.of("fr", "maire"))
                        .withPeriod(PartialDate.parse("2020"), PartialDate.parse("2032"))),
                Optional.empty(),
                Optional.empty()));
    List<Contribution> parts =
        List.of(
            Contribution.of(unknown, Contribution.Role.SPEAKER),
            Contribution.of(mayor, Contribution.Role.SPEAKER));

    String json =
        Samples.write(
            SchemaOrgFormat.create(),
            published(ville(edition(), session().contributions(parts)).speakers(speakers)));

    assertThat(json).contains("\"performer\":[{\"@type\":\"Person\",\"jobTitle\":[\"maire\"]}]");
  }

  @Test
  void aReplayHasTheNameOfItsChannel() {
    Broadcast replay =
        new Broadcast(
            Broadcast.Kind.REPLAY,
            Optional.of(PAGE),
            Optional.of(Text.of("fr", "Télé locale")),
            Optional.empty(),
            List.of());

    assertThat(written(session().broadcasts(List.of(replay))))
        .contains(
            "\"recordedIn\":[{\"@type\":\"VideoObject\",\"name\":\"Télé locale\","
                + "\"url\":\"https://ville.example/\"}]");
  }

  @Test
  void anEditionHasPartsIfItHasALiveStreamOrSessions() {
    Broadcast live = Broadcast.live(PAGE);

    assertThat(Samples.write(edition(edition()), published(ville(edition()))))
        .doesNotContain("subEvent");
    assertThat(
            Samples.write(
                edition(edition()), published(ville(edition().broadcasts(List.of(live))))))
        .contains("\"subEvent\":[{\"@type\":\"BroadcastEvent\",\"name\":\"Édition\"");
  }

  private static SchemaOrgFormat edition(Edition.Builder edition) {
    return SchemaOrgFormat.builder().edition(edition.build().id()).build();
  }

  @Test
  void oneSessionNamesItsEditionWithItsPageDatesAndPlace() {
    SchemaOrgFormat one = SchemaOrgFormat.builder().session(new SessionId("s")).build();

    assertThat(
            Samples.write(one, published(ville(edition().page(PAGE).venue(HALL.id()), session()))))
        .endsWith(
            "\"superEvent\":{\"@type\":\"Event\",\"identifier\":\"2026\",\"name\":\"Édition\","
                + "\"url\":\"https://ville.example/\",\"startDate\":\"2026-03-14\","
                + "\"eventStatus\":\"https://schema.org/EventScheduled\","
                + "\"location\":{\"@type\":\"Place\",\"name\":\"Halle\"}},"
                + "\"subjectOf\":{\"@type\":\"CreativeWork\","
                + "\"dateModified\":\"2026-01-05T08:00:00Z\"}}");
  }

  @Test
  void theDocumentsOfAnEditionAreWritten() {
    Document poster = Document.of(Text.of("fr", "Affiche"), PAGE);

    assertThat(
            Samples.write(
                SchemaOrgFormat.create(), published(ville(edition().documents(List.of(poster))))))
        .contains("\"workFeatured\":[{\"@type\":\"CreativeWork\",\"name\":\"Affiche\"");
  }

  @Test
  void oneEditionReportsOnlyItsOwnLosses() {
    EditionId before = new EditionId("2024");
    Assises.Builder assises =
        ville(edition(), session())
            .editions(
                List.of(
                    Edition.builder(before, 1, Text.of("fr", "Avant"), PartialDate.parse("2024-21"))
                        .build(),
                    edition().ordinal(2).build()));

    assertThat(SchemaOrgFormat.builder().edition(EDITION).build().losses(published(assises)))
        .noneMatch(loss -> loss.item().equals(before))
        .anyMatch(loss -> loss.item().value().equals("s"));
    assertThat(SchemaOrgFormat.builder().edition(before).build().losses(published(assises)))
        .anyMatch(loss -> loss.item().equals(before))
        .noneMatch(loss -> loss.item().value().equals("s"));
  }

  @Test
  void anOutlineReportsNoLossesOfSessions() {
    assertThat(
            SchemaOrgFormat.builder()
                .outline()
                .build()
                .losses(published(ville(edition(), session()))))
        .noneMatch(loss -> loss.item().value().equals("s"))
        .anyMatch(loss -> loss.message().equals("the sessions"));
  }

  @Test
  void aSessionTogetherWithAnEditionIsRefused() {
    SchemaOrgFormat.Builder both =
        SchemaOrgFormat.builder().session(new SessionId("s")).edition(EDITION);

    assertThatIllegalStateException().isThrownBy(both::build);
  }

  @Test
  void aSlotHasItsKnownEnd() {
    LocalDateTime nine = DAY.atTime(9, 0);
    ZoneId paris = ZoneId.of("Europe/Paris");

    assertThat(Dates.end(Slot.Timed.of(nine, paris))).isEmpty();
    assertThat(Dates.end(Slot.Timed.of(nine, nine.plusHours(1), paris)))
        .contains("2026-03-14T10:00:00+01:00");
    assertThat(Dates.end(Slot.WholeDay.of(DAY))).isEmpty();
    assertThat(Dates.end(new Slot.WholeDay(DAY, DAY.plusDays(1)))).contains("2026-03-15");
    assertThat(Dates.end(new Slot.Unscheduled())).isEmpty();
    assertThat(Dates.start(new Slot.Unscheduled())).isEmpty();
  }
}
