package org.assises.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.assises.model.Assises;
import org.assises.model.EditionId;
import org.assises.model.Measure;
import org.assises.model.Organization;
import org.assises.model.Orientation;
import org.assises.model.Place;
import org.assises.model.PlaceId;
import org.assises.model.Proposal;
import org.assises.model.Room;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.model.SessionKind;
import org.assises.model.Slot;
import org.assises.model.Source;
import org.assises.model.SourceId;
import org.assises.model.Speaker;
import org.assises.model.Text;
import org.assises.model.Theme;
import org.assises.publication.WordyTown;
import org.assises.screening.ContactData;
import org.assises.testing.RecordParts;
import org.assises.testing.Wording;
import org.junit.jupiter.api.Test;

/** Tests how imports treat contact data. */
class HoldingBackTest {
  private static final EditionId EDITION = new EditionId("2024");
  private static final URI LINK = URI.create("https://example.org/");
  private static final String MAIL = "a.person@example.org";
  private static final List<Class<?>> IMPORTED =
      List.of(
          Session.class,
          Place.class,
          Room.class,
          Theme.class,
          Speaker.class,
          Source.class,
          Organization.class,
          Orientation.class,
          Measure.class,
          Proposal.class);

  @Test
  void contactDataIsReportedWithoutItsValue() {
    Session session = session("Permanence").description(Text.of("fr", "Écrire à " + MAIL)).build();

    List<Problem> told = programme(session).contactData();

    assertThat(told)
        .extracting(Problem::describe)
        .containsExactly(
            "/sessions/s/description/fr: contains an e-mail address; it cannot be published like this");
  }

  @Test
  void aDescriptionWithContactDataIsRemoved() {
    Session session =
        session("Permanence")
            .description(Text.of("fr", "Écrire à " + MAIL).with("br", "Kemper"))
            .build();

    ImportedProgramme kept = programme(session).withContactDataHeldBack();

    assertThat(kept.sessions())
        .containsExactly(session("Permanence").description(Text.of("br", "Kemper")).build());
    assertThat(kept.losses())
        .extracting(Problem::describe)
        .containsExactly(
            "/sessions/s/description/fr: held back because it contains an e-mail address");
    assertThat(kept.contactData()).isEmpty();
  }

  @Test
  void contactDataIsReportedOrHeldBackAsTheOptionsSay() {
    Session session = session("Permanence").description(Text.of("fr", "Écrire à " + MAIL)).build();
    Assises town = new WordyTown(Text.of("fr", "x"), "x", LINK, Optional.empty()).assises();
    ImportOptions options = ImportOptions.of(new SourceId("agenda"));

    ImportResult told = programme(session).into(town, options);
    ImportResult held = programme(session).into(town, options.withHoldBack(true));

    assertThat(told.report().contactData()).hasSize(1);
    assertThat(told.report().losses()).isEmpty();
    assertThat(held.report().contactData()).isEmpty();
    assertThat(held.report().losses()).hasSize(1);
    assertThat(Wording.of(told.assises())).contains(MAIL);
    assertThat(Wording.of(held.assises())).doesNotContain(MAIL);
  }

  @Test
  void importingTwiceWithTextsHeldBackChangesNothing() {
    Session session = session("Permanence, " + MAIL).description(Text.of("fr", MAIL)).build();
    Assises town = new WordyTown(Text.of("fr", "x"), "x", LINK, Optional.empty()).assises();
    ImportOptions options = ImportOptions.of(new SourceId("agenda")).withHoldBack(true);

    Assises once = programme(session).into(town, options).assises();
    Assises twice = programme(session).into(once, options).assises();

    assertThat(twice).isEqualTo(once);
  }

  @Test
  void aTitleLosesOnlyTheContactData() {
    Session session = session("Permanence, 06 39 98 12 34, salle 2").build();

    ImportedProgramme kept = programme(session).withContactDataHeldBack();

    assertThat(kept.sessions().get(0).title()).isEqualTo(Text.of("fr", "Permanence, …, salle 2"));
    assertThat(kept.losses())
        .extracting(Problem::describe)
        .containsExactly("/sessions/s/title/fr: read without a telephone number that it contained");
  }

  @Test
  void aProgrammeWithoutContactDataIsUnchanged() {
    ImportedProgramme programme = programme(session("Permanence").build());

    assertThat(programme.contactData()).isEmpty();
    assertThat(programme.withContactDataHeldBack()).isEqualTo(programme);
  }

  @Test
  void anIdWithContactDataIsNotRepeated() {
    Place place = Place.of(new PlaceId("riou-0639981234"), Text.of("fr", "Chez " + MAIL));
    ImportedProgramme programme =
        new ImportedProgramme(
            EDITION, List.of(place), List.of(), List.of(), List.of(), List.of(), List.of());

    assertThat(programme.contactData())
        .extracting(Problem::place)
        .containsExactly("/places/0/name/fr");
  }

  @Test
  void noContactDataIsLeft() {
    ImportedProgramme programme = programme(townOfContactData());
    ImportedProposals proposals = proposals(townOfContactData());

    assertThat(placesWithContactData(List.of(programme, proposals))).isNotEmpty();
    assertThat(placesWithContactData(List.of(programme.withContactDataHeldBack()))).isEmpty();
    assertThat(placesWithContactData(List.of(proposals.withContactDataHeldBack()))).isEmpty();
  }

  /**
   * A text, line or link that is added to a record fails here until the town of this test has it.
   * The others are codes, and the parts of an address, whose street is tried.
   */
  @Test
  void everyTextLineAndLinkIsTried() {
    Assises town = townOfContactData();
    Set<String> untried = new TreeSet<>(RecordParts.declaredTexts(IMPORTED));

    untried.removeAll(placesWithContactData(List.of(programme(town), proposals(town))));

    assertThat(untried)
        .containsExactly(
            "Address.country",
            "Address.inseeCode",
            "Address.municipality",
            "Address.postalCode",
            "Document.mediaType",
            "Money.currency",
            "Organization.siren");
  }

  /** {@return a town that has contact data wherever an import may have a text, line or link} */
  private static Assises townOfContactData() {
    Text text = Text.of("fr", "Écrire à " + MAIL);
    URI link = URI.create("https://example.org/?to=" + MAIL);
    return new WordyTown(text, MAIL, link, Optional.of(text)).assises();
  }

  private static ImportedProgramme programme(Assises town) {
    return new ImportedProgramme(
        EDITION,
        town.places(),
        town.rooms(),
        town.themes(),
        town.speakers(),
        town.sessions(),
        List.of());
  }

  private static ImportedProposals proposals(Assises town) {
    return ImportedProposals.builder()
        .sources(town.sources())
        .organizations(town.organizations())
        .themes(town.themes())
        .orientations(town.orientations())
        .measures(town.measures())
        .proposals(town.proposals())
        .build();
  }

  private static List<String> placesWithContactData(List<Object> imports) {
    List<String> places = new ArrayList<>();
    RecordParts.visit(
        imports,
        (part, value) -> {
          if (!ContactData.in(value).isEmpty()) {
            places.add(part);
          }
        });
    return places;
  }

  private static Session.Builder session(String title) {
    return Session.builder(
        new SessionId("s"),
        EDITION,
        SessionKind.OTHER,
        Text.of("fr", title),
        new Slot.Unscheduled());
  }

  private static ImportedProgramme programme(Session session) {
    return new ImportedProgramme(
        EDITION, List.of(), List.of(), List.of(), List.of(), List.of(session), List.of());
  }
}
