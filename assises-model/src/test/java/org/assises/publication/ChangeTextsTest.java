package org.assises.publication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assises.model.Accessibility;
import org.assises.model.Assises;
import org.assises.model.AssisesId;
import org.assises.model.Contribution;
import org.assises.model.DayPart;
import org.assises.model.Edition;
import org.assises.model.EditionId;
import org.assises.model.EditionStatus;
import org.assises.model.FollowUp;
import org.assises.model.FollowUpStatus;
import org.assises.model.Id;
import org.assises.model.ItemKind;
import org.assises.model.Name;
import org.assises.model.NamingBasis;
import org.assises.model.PartialDate;
import org.assises.model.Place;
import org.assises.model.PlaceId;
import org.assises.model.Proposal;
import org.assises.model.ProposalId;
import org.assises.model.Room;
import org.assises.model.RoomId;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.model.SessionKind;
import org.assises.model.SessionStatus;
import org.assises.model.Slot;
import org.assises.model.Speaker;
import org.assises.model.SpeakerId;
import org.assises.model.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests the description of each kind of change in each language. */
class ChangeTextsTest {
  private static final Instant AT = Instant.parse("2026-01-05T08:00:00Z");
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 14);
  private static final EditionId EDITION = new EditionId("2026");
  private static final SessionId DEBATE = new SessionId("debat");
  private static final SessionId BARE = new SessionId("pause");
  private static final ProposalId LIGHTS = new ProposalId("eclairage");
  private static final ProposalId PLAIN = new ProposalId("bancs");
  private static final PlaceId HALL = new PlaceId("halle");
  private static final RoomId ROOM = new RoomId("salle-1");
  private static final SpeakerId MAYOR = new SpeakerId("maire");
  private static final SpeakerId DEPUTY = new SpeakerId("adjoint");
  private static final SpeakerId UNNAMED = new SpeakerId("sans-nom");

  static List<String> languages() {
    return ChangeBundle.LANGUAGES;
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyChangeIsDescribedInTheRequestedLanguage(String language) throws IOException {
    ChangeTexts texts =
        new ChangeTexts(assises(), List.of(Locale.forLanguageTag(language), Locale.FRENCH));

    String told =
        changes().stream()
            .map(change -> "== " + texts.title(change) + "\n" + texts.content(change) + "\n")
            .collect(joining("\n"));

    assertThat(texts.language().toLanguageTag()).isEqualTo(language);
    assertGolden("changes." + language + ".txt", told);
  }

  @Test
  void otherLanguagesFallBackToFrench() {
    assertThat(new ChangeTexts(assises(), List.of(Locale.GERMAN)).language())
        .isEqualTo(Locale.FRENCH);
  }

  @Test
  void everyLanguageHasTheSameKeys() {
    Set<String> french = ChangeBundle.of("fr").keys();

    assertThat(french).contains("colon", "fact.title");
    for (String language : ChangeBundle.LANGUAGES) {
      assertThat(ChangeBundle.of(language).keys()).as(language).isEqualTo(french);
    }
  }

  /** Every kind of item and every fact has words in each language. */
  @Test
  void everyPossibleChangeHasWords() {
    ChangeTexts texts = new ChangeTexts(assises(), List.of(Locale.FRENCH));
    for (Fact fact : Fact.values()) {
      assertThat(ChangeBundle.of("fr").find("fact." + fact.code())).as(fact.code()).isPresent();
      assertThat(texts.title(changed(DEBATE, fact, null, null))).isNotBlank();
    }
    for (ItemKind kind : ItemKind.values()) {
      assertThat(ChangeBundle.of("fr").find("item." + kind.code())).as(kind.code()).isPresent();
    }
  }

  private static Change changed(
      Id item, Fact fact, @Nullable ShownValue from, @Nullable ShownValue to) {
    return new Change.Changed(AT, item, fact, Optional.ofNullable(from), Optional.ofNullable(to));
  }

  private static ShownValue code(Enum<?> constant) {
    return Values.code(constant);
  }

  private static ShownValue people(SpeakerId... people) {
    return new ShownValue.Many(
        Stream.of(people)
            .map(id -> Values.contribution(Contribution.of(id, Contribution.Role.SPEAKER)))
            .toList());
  }

  private static List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    changes.add(new Change.Added(AT, EDITION));
    for (String date : List.of("2026", "2026-21", "2026-24", "2026-10", "2026-12-01")) {
      changes.add(
          changed(
              EDITION,
              Fact.START,
              new ShownValue.Day(PartialDate.parse("2026-02")),
              new ShownValue.Day(PartialDate.parse(date))));
    }
    for (EditionStatus status : EditionStatus.values()) {
      changes.add(changed(EDITION, Fact.STATUS, code(EditionStatus.ANNOUNCED), code(status)));
    }
    changes.add(changed(EDITION, Fact.DESCRIPTION, null, null));
    changes.add(new Change.Added(AT, DEBATE));
    changes.add(new Change.Added(AT, BARE));
    for (Slot slot : slots()) {
      changes.add(
          changed(
              DEBATE,
              Fact.TIME,
              new ShownValue.Time(new Slot.Unscheduled()),
              new ShownValue.Time(slot)));
    }
    changes.add(changed(DEBATE, Fact.PLACE, null, Values.reference(HALL)));
    changes.add(changed(DEBATE, Fact.PLACE, Values.reference(HALL), null));
    changes.add(
        changed(DEBATE, Fact.ROOM, Values.reference(ROOM), Values.reference(new RoomId("x"))));
    changes.add(
        changed(
            DEBATE,
            Fact.TITLE,
            Values.words(Text.of("fr", "Débat")),
            Values.words(Text.of("fr", "Échange"))));
    changes.add(changed(DEBATE, Fact.PEOPLE, people(DEPUTY), people(MAYOR, UNNAMED)));
    changes.add(changed(DEBATE, Fact.PEOPLE, null, people(MAYOR, DEPUTY)));
    changes.add(changed(DEBATE, Fact.PEOPLE, null, people(UNNAMED)));
    for (SessionStatus status : SessionStatus.values()) {
      changes.add(changed(DEBATE, Fact.STATUS, code(SessionStatus.TENTATIVE), code(status)));
    }
    changes.add(
        changed(DEBATE, Fact.STATUS, code(SessionStatus.CANCELLED), code(SessionStatus.CONFIRMED)));
    changes.add(changed(DEBATE, Fact.OPEN_FLOOR, Values.flag(false), Values.flag(true)));
    changes.add(
        changed(
            DEBATE,
            Fact.ACCESSIBILITY,
            null,
            new ShownValue.Many(
                List.of(code(Accessibility.WHEELCHAIR), code(Accessibility.CHILDCARE)))));
    changes.add(changed(DEBATE, Fact.DESCRIPTION, null, null));
    changes.add(new Change.Affected(AT, DEBATE, HALL));
    changes.add(new Change.Forgotten(AT, DEBATE));
    changes.add(new Change.Added(AT, LIGHTS));
    changes.add(new Change.Added(AT, PLAIN));
    for (FollowUpStatus status : FollowUpStatus.values()) {
      changes.add(changed(LIGHTS, Fact.FOLLOW_UP, null, Values.followUp(followUp(status))));
    }
    changes.add(changed(LIGHTS, Fact.FOLLOW_UP, null, Values.followUp(halfDone())));
    changes.add(changed(LIGHTS, Fact.FOLLOW_UP, Values.followUp(halfDone()), null));
    changes.add(changed(LIGHTS, Fact.TITLE, null, null));
    changes.add(new Change.Removed(AT, new ProposalId("parti")));
    return changes;
  }

  private static List<Slot> slots() {
    return List.of(
        Slot.Timed.of(DAY.atTime(9, 5), PARIS),
        Slot.Timed.of(DAY.atTime(9, 0), PARIS).withLength(Duration.ofMinutes(90)),
        Slot.Timed.of(DAY.atTime(22, 0), PARIS).withLength(Duration.ofHours(3)),
        new Slot.PartOfDay(DAY, DayPart.MORNING, 1),
        new Slot.PartOfDay(DAY, DayPart.AFTERNOON, 1),
        new Slot.PartOfDay(DAY, DayPart.EVENING, 1),
        Slot.WholeDay.of(DAY),
        new Slot.WholeDay(DAY, DAY.plusDays(20)));
  }

  private static FollowUp halfDone() {
    return FollowUp.builder(DAY, FollowUpStatus.IN_PROGRESS)
        .progress(50)
        .note(Text.of("fr", "Les mâts sont posés."))
        .build();
  }

  private static FollowUp followUp(FollowUpStatus status) {
    FollowUp.Builder followUp = FollowUp.builder(DAY, status);
    return status == FollowUpStatus.NOT_RETAINED
        ? followUp.note(Text.of("fr", "Hors des compétences de la ville.")).build()
        : followUp.build();
  }

  private static Assises assises() {
    return unpaged().toBuilder()
        .editions(List.of(edition().page(URI.create("https://ville.example/2026")).build()))
        .build();
  }

  private static Edition.Builder edition() {
    return Edition.builder(
            EDITION,
            1,
            Text.of("fr", "Assises 2026").with("br", "Emvodoù 2026"),
            PartialDate.parse("2026-03-14"))
        .status(EditionStatus.CONFIRMED);
  }

  private static Assises unpaged() {
    return Assises.builder(new AssisesId("assises.ville.example"), Text.of("fr", "Assises"), PARIS)
        .languages(List.of(Locale.FRENCH, Locale.forLanguageTag("br")))
        .page(URI.create("https://ville.example/"))
        .places(List.of(Place.of(HALL, Text.of("fr", "Halle").with("br", "Koc’hu"))))
        .rooms(List.of(Room.of(ROOM, HALL, Text.of("fr", "Salle 1"))))
        .speakers(
            List.of(
                Speaker.of(MAYOR, Name.of("Isabelle Assih", new NamingBasis.PublicOffice())),
                Speaker.of(DEPUTY, Name.of("Paul Le Bris", new NamingBasis.PublicOffice())),
                new Speaker(
                    UNNAMED, Optional.empty(), List.of(), Optional.empty(), Optional.empty())))
        .editions(List.of(edition().build()))
        .sessions(
            List.of(
                Session.builder(
                        DEBATE,
                        EDITION,
                        SessionKind.DEBATE,
                        Text.of("fr", "Grand débat").with("br", "Breutadeg vras"),
                        Slot.WholeDay.of(DAY))
                    .description(Text.of("fr", "Avec la salle."))
                    .page(URI.create("https://ville.example/debat"))
                    .build(),
                Session.builder(
                        BARE,
                        EDITION,
                        SessionKind.BREAK,
                        Text.of("fr", "Pause"),
                        new Slot.Unscheduled())
                    .build()))
        .proposals(
            List.of(
                Proposal.builder(LIGHTS, EDITION, Text.of("fr", "Éclairer la rue"))
                    .description(Text.of("fr", "Tout entière."))
                    .page(URI.create("https://ville.example/eclairage"))
                    .followUps(List.of(halfDone()))
                    .build(),
                Proposal.builder(PLAIN, EDITION, Text.of("fr", "Des bancs")).build()))
        .build();
  }

  private static void assertGolden(String name, String told) throws IOException {
    Path proposed = Path.of("target/golden", name);
    Files.createDirectories(proposed.getParent());
    Files.writeString(proposed, told);
    try (InputStream golden = ChangeTextsTest.class.getResourceAsStream(name)) {
      assertThat(golden).as("no golden file %s; what was told is %s", name, proposed).isNotNull();
      assertThat(told).isEqualTo(new String(golden.readAllBytes(), UTF_8));
    }
  }
}
