package org.assises.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assises.publication.SmallTown.ANNA;
import static org.assises.publication.SmallTown.EDITION;
import static org.assises.publication.SmallTown.HALL;
import static org.assises.publication.SmallTown.LIGHTS;
import static org.assises.publication.SmallTown.LOIC;
import static org.assises.publication.SmallTown.ROOM;
import static org.assises.publication.SmallTown.TALK;
import static org.assises.publication.SmallTown.WORKSHOP;
import static org.assises.publication.SmallTown.assises;
import static org.assises.publication.SmallTown.fr;
import static org.assises.publication.SmallTown.part;
import static org.assises.publication.SmallTown.with;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assises.model.Assises;
import org.assises.model.Attested;
import org.assises.model.Author;
import org.assises.model.DeclaredBalance;
import org.assises.model.DeclaredShare;
import org.assises.model.Edition;
import org.assises.model.EditionId;
import org.assises.model.FollowUpStatus;
import org.assises.model.Forgetting;
import org.assises.model.ImportRecord;
import org.assises.model.Name;
import org.assises.model.NamingBasis;
import org.assises.model.OnBehalfOf;
import org.assises.model.Organization;
import org.assises.model.OrganizationId;
import org.assises.model.Origin;
import org.assises.model.PartialDate;
import org.assises.model.Proposal;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.model.Slot;
import org.assises.model.SourceId;
import org.assises.model.Speaker;
import org.assises.model.Subject;
import org.assises.model.Survey;
import org.assises.model.SurveyId;
import org.assises.model.Theme;
import org.assises.model.ThemeId;
import org.assises.model.Visibility;
import org.assises.testing.RandomAssises;
import org.assises.testing.RandomMistake;
import org.junit.jupiter.api.Test;

class PublicPartTest {
  private static final LocalDate TODAY = LocalDate.of(2024, 11, 1);
  private static final Session DRAFT =
      SmallTown.session("draft", 3)
          .room(ROOM.id())
          .contributions(List.of(part(LOIC)))
          .visibility(Visibility.DRAFT)
          .build();

  @Test
  void draftsAndItemsThatOnlyDraftsReferToAreNotPublished() {
    Assises whole = assises().sessions(List.of(TALK, DRAFT)).build();

    Assises visible = PublicPart.of(whole, TODAY);

    assertThat(visible.sessions()).containsExactly(TALK);
    assertThat(visible.speakers()).containsExactly(ANNA);
    assertThat(visible.rooms()).isEmpty();
    assertThat(visible.places()).containsExactly(HALL);
  }

  @Test
  void importRecordsAreNotPublished() {
    ImportRecord agenda = new ImportRecord(new SourceId("agenda"), List.of());

    Assises visible = PublicPart.of(assises().imports(List.of(agenda)).build(), TODAY);

    assertThat(visible.imports()).isEmpty();
  }

  @Test
  void requestsToForgetAreNotPublished() {
    Forgetting request = new Forgetting(WORKSHOP.id(), Instant.parse("2024-11-01T08:00:00Z"));

    Assises visible =
        PublicPart.of(with(WORKSHOP).toBuilder().forgettings(List.of(request)).build(), TODAY);

    assertThat(visible.forgettings()).isEmpty();
  }

  @Test
  void unusedItemsAreNotPublished() {
    Theme listed = Theme.of(new ThemeId("listed"), fr("Cadre de vie"));

    Assises visible = PublicPart.of(assises().themes(List.of(listed)).build(), TODAY);

    assertThat(visible.themes()).isEmpty();
    assertThat(visible.speakers()).isEmpty();
    assertThat(visible.places()).containsExactly(HALL);
  }

  @Test
  void parentOrganizationsArePublished() {
    Organization city = body("city");
    Organization police = body("police").withPartOf(city.id());
    Organization onlyOfDrafts = body("z-team").withPartOf(police.id());
    Session talk = speakingFor(TALK, police);
    Session draft = speakingFor(DRAFT, onlyOfDrafts);

    Assises visible =
        PublicPart.of(
            assises()
                .organizations(List.of(onlyOfDrafts, police, city))
                .sessions(List.of(talk, draft))
                .build(),
            TODAY);

    assertThat(visible.organizations()).containsExactly(city, police);
  }

  @Test
  void aLongChainOfUnusedOrganizationsIsRemoved() {
    List<Organization> chain =
        IntStream.range(0, 20_000)
            .mapToObj(i -> i == 0 ? body("b0") : body("b" + i).withPartOf(body("b" + (i - 1)).id()))
            .toList();
    Session draft = speakingFor(DRAFT, chain.get(chain.size() - 1));

    Assises visible =
        PublicPart.of(assises().organizations(chain).sessions(List.of(draft)).build(), TODAY);

    assertThat(visible.organizations()).isEmpty();
  }

  @Test
  void nothingOfADraftEditionIsPublished() {
    Edition hidden =
        Edition.builder(
                new EditionId("2026"), 3, EDITION.title(), Attested.of(PartialDate.parse("2026")))
            .visibility(Visibility.DRAFT)
            .build();
    Survey survey = Survey.builder(new SurveyId("s"), hidden.id(), fr("Enquête")).build();
    Session session =
        Session.builder(new SessionId("next"), hidden.id(), TALK.kind(), TALK.title(), TALK.slot())
            .build();
    Session talk =
        TALK.toBuilder()
            .subjects(
                List.of(new Subject.OfSurvey(survey.id()), new Subject.OfBalance(hidden.id())))
            .build();

    Assises visible =
        PublicPart.of(
            assises()
                .editions(List.of(EDITION, hidden))
                .surveys(List.of(survey))
                .sessions(List.of(talk, session))
                .build(),
            TODAY);

    assertThat(visible.editions()).containsExactly(EDITION);
    assertThat(visible.surveys()).isEmpty();
    assertThat(visible.sessions()).containsExactly(TALK);
  }

  @Test
  void aReportOnWorkshopsKeepsOnlyPublicWorkshops() {
    Session onBoth = reportingOn(WORKSHOP.id(), DRAFT.id());
    Session onDraft = reportingOn(DRAFT.id());

    assertThat(published(onBoth).subjects())
        .containsExactly(new Subject.OfWorkshops(EDITION.id(), List.of(WORKSHOP.id())));
    assertThat(published(onDraft).subjects()).isEmpty();
  }

  @Test
  void theOriginOfAProposalIsHiddenIfItIsADraft() {
    Proposal made = LIGHTS.toBuilder().origin(new Origin.InSession(DRAFT.id())).build();

    Assises visible =
        PublicPart.of(assises().sessions(List.of(DRAFT)).proposals(List.of(made)).build(), TODAY);

    assertThat(visible.proposals()).containsExactly(LIGHTS);
  }

  @Test
  void onlyTheFunctionsOfAnUnnamedPersonArePublished() {
    Speaker unnamed =
        new Speaker(
            ANNA.id(),
            Optional.of(new Name("Anna", Optional.empty())),
            List.of(),
            Optional.of(fr("Née à Quimper")),
            Optional.empty());

    Assises visible =
        PublicPart.of(assises().speakers(List.of(unnamed)).sessions(List.of(TALK)).build(), TODAY);

    assertThat(visible.speaker(ANNA.id()).name()).isEmpty();
    assertThat(visible.speaker(ANNA.id()).biography()).isEmpty();
  }

  @Test
  void anAuthorIsNamedOnlyWithConsent() {
    Author official =
        new Author.Inhabitant(
            Optional.of(Name.of("Anna", new NamingBasis.PublicOffice())), Optional.of(fr("Ergué")));
    Proposal proposal = LIGHTS.toBuilder().author(official).build();

    Assises visible = PublicPart.of(SmallTown.with(proposal), TODAY);

    assertThat(visible.proposal(LIGHTS.id()).author())
        .contains(new Author.Inhabitant(Optional.empty(), Optional.of(fr("Ergué"))));
  }

  @Test
  void balancesOfOneDayHaveAFixedOrder() {
    DeclaredBalance one = balance(65);
    DeclaredBalance other = balance(64);

    Assises visible = PublicPart.of(assises().balances(List.of(one, other)).build(), TODAY);
    Assises turned = PublicPart.of(assises().balances(List.of(other, one)).build(), TODAY);

    assertThat(visible.balances()).isEqualTo(turned.balances()).hasSize(2);
  }

  @Test
  void sessionsAreOrderedByEditionProgrammeAndId() {
    Edition next =
        Edition.builder(
                new EditionId("2026"), 3, EDITION.title(), Attested.of(PartialDate.parse("2026")))
            .build();
    Session early = TALK.toBuilder().edition(next.id()).slot(dayBefore()).build();
    Session first = SmallTown.session("first", 1).build();
    Session atOnce = SmallTown.session("at-once", 2).build();

    Assises visible =
        PublicPart.of(
            assises()
                .editions(List.of(EDITION, next))
                .sessions(List.of(early, WORKSHOP, atOnce, first))
                .build(),
            TODAY);

    assertThat(visible.sessions()).containsExactly(first, atOnce, WORKSHOP, early);
  }

  @Test
  void balancesAreOrderedByEditionId() {
    Edition next =
        Edition.builder(
                new EditionId("2026"), 3, EDITION.title(), Attested.of(PartialDate.parse("2026")))
            .build();
    DeclaredBalance earlierOfNext =
        new DeclaredBalance(
            next.id(),
            PartialDate.parse("2023"),
            121,
            balance(65).shares(),
            Optional.empty(),
            List.of());

    Assises visible =
        PublicPart.of(
            assises()
                .editions(List.of(EDITION, next))
                .balances(List.of(earlierOfNext, balance(65)))
                .build(),
            TODAY);

    assertThat(visible.balances()).containsExactly(balance(65), earlierOfNext);
  }

  @Test
  void everythingPublicIsPublished() {
    Assises whole = RandomMistake.in(assises().build(), 1).made();

    Assises shown = PublicPart.of(whole, RandomAssises.DAY);

    assertThat(shown.surveys()).isEqualTo(whole.surveys());
    assertThat(shown.sessions()).containsExactlyInAnyOrderElementsOf(whole.sessions());
    assertThat(shown.proposals()).containsExactlyInAnyOrderElementsOf(whole.proposals());
    assertThat(shown.orientations()).isEqualTo(whole.orientations());
    assertThat(shown.measures()).isEqualTo(whole.measures());
  }

  @Test
  void thePublicPartIsIdempotent() {
    Assises visible = PublicPart.of(assises().sessions(List.of(DRAFT, TALK)).build(), TODAY);

    assertThat(PublicPart.of(visible, TODAY)).isEqualTo(visible);
  }

  private static Slot dayBefore() {
    return Slot.WholeDay.of(SmallTown.DAY.minusDays(1));
  }

  private static Organization body(String id) {
    return Organization.of(new OrganizationId(id), fr(id));
  }

  private static Session speakingFor(Session session, Organization body) {
    return session.toBuilder()
        .contributions(List.of(part(LOIC).withOnBehalfOf(new OnBehalfOf.Body(body.id()))))
        .build();
  }

  private static Session reportingOn(SessionId... workshops) {
    Subject subject = new Subject.OfWorkshops(EDITION.id(), List.of(workshops));
    return TALK.toBuilder().subjects(List.of(subject)).build();
  }

  private static Session published(Session session) {
    Assises whole = assises().sessions(List.of(session, WORKSHOP, DRAFT)).build();
    return PublicPart.of(whole, TODAY).session(session.id());
  }

  private static DeclaredBalance balance(int percent) {
    return new DeclaredBalance(
        EDITION.id(),
        PartialDate.parse("2024-11"),
        121,
        List.of(DeclaredShare.percent(percent, FollowUpStatus.IMPLEMENTED)),
        Optional.empty(),
        List.of());
  }
}
