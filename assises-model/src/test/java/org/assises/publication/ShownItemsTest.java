package org.assises.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assises.publication.SmallTown.ANNA;
import static org.assises.publication.SmallTown.ANNEX;
import static org.assises.publication.SmallTown.DAY;
import static org.assises.publication.SmallTown.EDITION;
import static org.assises.publication.SmallTown.FIRST;
import static org.assises.publication.SmallTown.HALL;
import static org.assises.publication.SmallTown.fr;
import static org.assises.publication.SmallTown.part;
import static org.assises.publication.SmallTown.proposal;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.assises.balance.Outcome;
import org.assises.model.Address;
import org.assises.model.Assises;
import org.assises.model.Author;
import org.assises.model.DeclaredBalance;
import org.assises.model.DeclaredShare;
import org.assises.model.Edition;
import org.assises.model.EditionId;
import org.assises.model.FollowUp;
import org.assises.model.FollowUpStatus;
import org.assises.model.Mandate;
import org.assises.model.MandateId;
import org.assises.model.Organization;
import org.assises.model.OrganizationId;
import org.assises.model.PartialDate;
import org.assises.model.Place;
import org.assises.model.Proposal;
import org.assises.model.Session;
import org.assises.model.Speaker;
import org.assises.model.Territory;
import org.assises.model.Text;
import org.assises.model.Theme;
import org.assises.model.ThemeId;
import org.junit.jupiter.api.Test;

/** Tests the values that published sessions, proposals and editions take from other items. */
class ShownItemsTest {
  private static final URI SERIES_PAGE = URI.create("https://ville.example/");
  private static final URI EDITION_PAGE = URI.create("https://ville.example/2024");
  private static final URI OWN_PAGE = URI.create("https://ville.example/talk");
  private static final Organization CITY = Organization.of(new OrganizationId("city"), fr("Ville"));
  private static final Organization CLUB = Organization.of(new OrganizationId("club"), fr("Club"));
  private static final Theme STREETS = Theme.of(new ThemeId("streets"), fr("Rues"));
  private static final Session TALK = SmallTown.session("talk", 1).build();
  private static final Proposal LIGHTS = proposal("lights");

  private static Assises.Builder town() {
    return SmallTown.assises()
        .organizations(List.of(CITY, CLUB))
        .themes(List.of(STREETS))
        .sessions(List.of(TALK))
        .proposals(List.of(LIGHTS));
  }

  private static Assises.Builder edition(UnaryOperator<Edition.Builder> change) {
    return town().editions(List.of(change.apply(EDITION.toBuilder()).build()));
  }

  private static ShownSession session(Assises.Builder town) {
    Publication publication = Publication.of(town.build(), FIRST);
    return publication.shown(publication.assises().session(TALK.id()));
  }

  private static ShownEdition edition(Assises.Builder town) {
    Publication publication = Publication.of(town.build(), FIRST);
    return publication.shown(publication.assises().edition(EDITION.id()));
  }

  private static ShownProposal shown(Proposal proposal) {
    Publication publication = Publication.of(town().proposals(List.of(proposal)).build(), FIRST);
    return publication.shown(publication.assises().proposal(proposal.id()));
  }

  @Test
  void aSessionShowsEachFactOnce() {
    assertThat(ShownSession.facts()).contains(Fact.TITLE, Fact.SOURCES).doesNotHaveDuplicates();
  }

  @Test
  void aSessionShowsTheValueOfAFact() {
    assertThat(session(town()).fact(Fact.TITLE)).contains(new ShownValue.Words(TALK.title()));
  }

  @Test
  void aSessionHasNoValueForAFactThatIsNotRecorded() {
    assertThat(session(town()).fact(Fact.DESCRIPTION)).isEmpty();
  }

  @Test
  void aSessionHasNoValueForAFactOfOtherItems() {
    assertThat(session(town()).fact(Fact.SIREN)).isEmpty();
  }

  @Test
  void aSessionShowsItsEdition() {
    assertThat(session(town()).edition()).isEqualTo(EDITION);
  }

  @Test
  void theLocalityIsTheCommune() {
    Territory quimper = new Territory("29232", fr("Quimper"), Optional.empty());

    assertThat(session(town().territory(quimper)).locality()).isEqualTo(fr("Quimper"));
  }

  @Test
  void theLocalityWithoutACommuneIsTheNameOfTheSeries() {
    assertThat(session(town()).locality()).isEqualTo(fr("Assises"));
  }

  @Test
  void theNearestPageOfASessionIsItsOwn() {
    Session paged = TALK.toBuilder().page(OWN_PAGE).build();
    Assises.Builder town = edition(e -> e.page(EDITION_PAGE)).sessions(List.of(paged));

    assertThat(session(town).nearestPage()).contains(OWN_PAGE);
  }

  @Test
  void theNearestPageOfASessionWithoutOneIsThatOfItsEdition() {
    assertThat(session(edition(e -> e.page(EDITION_PAGE)).page(SERIES_PAGE)).nearestPage())
        .contains(EDITION_PAGE);
  }

  @Test
  void theNearestPageOfAnEditionWithoutOneIsThatOfTheSeries() {
    assertThat(edition(town().page(SERIES_PAGE)).nearestPage()).contains(SERIES_PAGE);
    assertThat(session(town().page(SERIES_PAGE)).nearestPage()).contains(SERIES_PAGE);
  }

  @Test
  void theCountryIsThatOfTheAddressOfTheVenue() {
    Place hall = HALL.withAddress(Address.in("Quimper").withCountry("FR"));
    Assises.Builder town = town().places(List.of(ANNEX, hall));

    assertThat(session(town).country()).contains("FR");
    assertThat(edition(town).country()).contains("FR");
  }

  @Test
  void theDayIsThatOfTheSlot() {
    assertThat(session(town()).day()).contains(DAY);
  }

  @Test
  void theFirstYearIsThatOfTheFirstEdition() {
    Edition first =
        Edition.builder(new EditionId("2022"), 1, fr("Premières"), PartialDate.parse("2022"))
            .build();

    assertThat(session(town().editions(List.of(first, EDITION))).firstYear()).isEqualTo(2022);
  }

  @Test
  void aBalanceIsShownWithItsEditionOnly() {
    Edition first =
        Edition.builder(new EditionId("2022"), 1, fr("Premières"), PartialDate.parse("2022"))
            .build();
    DeclaredBalance balance =
        new DeclaredBalance(
            first.id(),
            PartialDate.of(DAY),
            2,
            List.of(DeclaredShare.count(1, FollowUpStatus.IMPLEMENTED)),
            Optional.empty(),
            List.of());
    Assises town = town().editions(List.of(first, EDITION)).balances(List.of(balance)).build();

    assertThat(new ShownEdition(town, first).balances()).containsExactly(balance);
    assertThat(new ShownEdition(town, EDITION).balances()).isEmpty();
  }

  @Test
  void aContributionShowsThePersonWithTheFunctionOnTheDay() {
    Mandate deputy =
        new Mandate(
            new MandateId("deputy"),
            fr("Adjointe"),
            Optional.of(CITY.id()),
            Optional.of(PartialDate.parse("2020")),
            Optional.empty(),
            List.of());
    Speaker anna = Speaker.of(ANNA.id(), ANNA.name().orElseThrow(), deputy);
    Session talk = TALK.toBuilder().contributions(List.of(part(ANNA))).build();

    ShownContribution shown =
        session(town().speakers(List.of(anna)).sessions(List.of(talk))).contributions().get(0);

    assertThat(shown.contribution()).isEqualTo(part(ANNA));
    assertThat(shown.person().speaker()).isEqualTo(anna);
    assertThat(shown.person().name()).contains("Personne anna");
    assertThat(shown.person().functions()).containsExactly(deputy);
    assertThat(shown.person().organization(deputy).map(ShownOrganization::organization))
        .contains(CITY);
    assertThat(shown.person().isUnknown()).isFalse();
  }

  @Test
  void aPersonWithoutANameAndAFunctionIsUnknown() {
    Speaker unnamed =
        new Speaker(ANNA.id(), Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    Assises town = town().speakers(List.of(unnamed)).build();

    assertThat(new ShownPerson(town, unnamed, List.of()).isUnknown()).isTrue();
    assertThat(new ShownPerson(town, ANNA, List.of()).isUnknown()).isFalse();
  }

  @Test
  void theOrganizerIsThatOfTheEdition() {
    Assises.Builder town = edition(e -> e.organizer(CLUB.id())).organizer(CITY.id());

    assertThat(session(town).organizer().map(ShownOrganization::organization)).contains(CLUB);
    assertThat(edition(town).organizer().map(ShownOrganization::organization)).contains(CLUB);
  }

  @Test
  void theOrganizerOfAnEditionWithoutOneIsThatOfTheSeries() {
    Assises.Builder town = town().organizer(CITY.id());

    assertThat(session(town).organizer().map(ShownOrganization::organization)).contains(CITY);
    assertThat(edition(town).organizer().map(ShownOrganization::organization)).contains(CITY);
  }

  @Test
  void anOrganizationIsNamedInTheFirstLanguageThatItHas() {
    Organization city = Organization.of(CITY.id(), Text.of("br", "Kêr").with("fr", "Ville"));
    Assises.Builder town = town().organizations(List.of(city, CLUB)).organizer(CITY.id());
    ShownOrganization shown = session(town).organizer().orElseThrow();

    assertThat(shown.name(List.of(Locale.ENGLISH, Locale.FRENCH))).isEqualTo("Ville");
  }

  @Test
  void theOrganizerOfAPublicationIsThatOfTheSeries() {
    Publication publication = Publication.of(town().organizer(CITY.id()).build(), FIRST);

    assertThat(publication.organizer().map(ShownOrganization::organization)).contains(CITY);
  }

  @Test
  void anEditionShowsItsThemes() {
    assertThat(edition(edition(e -> e.themes(List.of(STREETS.id())))).themes())
        .containsExactly(STREETS);
  }

  @Test
  void aProposalShowsItself() {
    assertThat(shown(LIGHTS).proposal()).isEqualTo(LIGHTS);
  }

  @Test
  void aProposalWithoutFollowUpsIsPending() {
    assertThat(shown(LIGHTS).status()).isEqualTo(FollowUpStatus.PENDING);
    assertThat(shown(LIGHTS).outcome()).isEqualTo(Outcome.PENDING);
  }

  @Test
  void theLastFollowUpGivesTheStatusOfAProposal() {
    Proposal followed =
        LIGHTS.toBuilder()
            .followUps(
                List.of(
                    FollowUp.of(DAY.minusYears(2), FollowUpStatus.IN_PROGRESS),
                    FollowUp.of(DAY.minusYears(1), FollowUpStatus.IMPLEMENTED)))
            .build();

    assertThat(shown(followed).status()).isEqualTo(FollowUpStatus.IMPLEMENTED);
    assertThat(shown(followed).outcome()).isEqualTo(Outcome.DONE);
  }

  @Test
  void aProposalShowsTheGroupOfItsAuthor() {
    Author inhabitant = new Author.Inhabitant(Optional.empty(), Optional.empty());

    assertThat(shown(LIGHTS.toBuilder().author(inhabitant).build()).authors())
        .contains(Author.Group.INHABITANTS);
    assertThat(shown(LIGHTS).authors()).isEmpty();
  }

  @Test
  void aProposalShowsTheTitleAndYearOfItsEdition() {
    assertThat(shown(LIGHTS).editionTitle()).isEqualTo(EDITION.title().value());
    assertThat(shown(LIGHTS).editionYear()).isEqualTo(2024);
  }

  @Test
  void aProposalShowsTheNamesOfItsThemes() {
    assertThat(shown(LIGHTS.toBuilder().themes(List.of(STREETS.id())).build()).themeNames())
        .containsExactly(STREETS.name());
  }
}
