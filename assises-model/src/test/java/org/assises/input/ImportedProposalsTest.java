package org.assises.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assises.input.ImportOutcome.ADDED;
import static org.assises.input.ImportOutcome.CHANGED;
import static org.assises.input.ImportOutcome.FOLLOWED_UP;
import static org.assises.input.ImportOutcome.FOLLOW_UP_REFUSED;
import static org.assises.input.ImportOutcome.GONE;
import static org.assises.input.ImportOutcome.KEPT;
import static org.assises.input.ImportOutcome.OF_THE_CITY;
import static org.assises.input.ImportOutcome.REMOVED;
import static org.assises.input.ImportOutcome.STAYS_REMOVED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.assises.model.Assises;
import org.assises.model.Author;
import org.assises.model.Cost;
import org.assises.model.FollowUp;
import org.assises.model.FollowUpStatus;
import org.assises.model.ImportedItem;
import org.assises.model.Measure;
import org.assises.model.MeasureId;
import org.assises.model.Money;
import org.assises.model.Name;
import org.assises.model.NamingBasis;
import org.assises.model.Organization;
import org.assises.model.OrganizationId;
import org.assises.model.Proposal;
import org.assises.model.ProposalId;
import org.assises.model.SourceId;
import org.assises.model.Text;
import org.assises.model.Theme;
import org.assises.model.ThemeId;
import org.assises.model.Visibility;
import org.junit.jupiter.api.Test;

/** Tests how imports update proposals. */
class ImportedProposalsTest {
  private static final ImportOptions SHEET = ImportOptions.of(new SourceId("sheet"));
  private static final LocalDate MARCH = LocalDate.of(2025, 3, 1);
  private static final LocalDate JUNE = LocalDate.of(2025, 6, 1);
  private static final Proposal BENCH = proposal("p-1", "Un banc").build();
  private static final Proposal TREE = proposal("p-2", "Un arbre").build();

  @Test
  void newProposalsAreAddedWithTheirReferences() {
    Theme theme = Theme.of(new ThemeId("mobility"), Text.of("fr", "Mobilité"));
    Proposal bench = BENCH.toBuilder().themes(List.of(theme.id())).build();

    ImportResult result =
        ImportedProposals.builder()
            .themes(List.of(theme))
            .proposals(List.of(bench))
            .build()
            .into(Imports.DOCUMENT, SHEET);

    assertThat(result.assises().proposals()).containsExactly(bench);
    assertThat(result.assises().themes()).containsExactly(theme);
    assertThat(result.report().notes(ADDED, ImportedItem.Kind.PROPOSAL)).hasSize(1);
  }

  @Test
  void importingTwiceChangesNothing() {
    Assises once = imported(BENCH, TREE);

    ImportResult twice = read(BENCH, TREE).into(once, SHEET);

    assertThat(twice.assises()).isEqualTo(once);
    assertThat(twice.report().notes()).isEmpty();
    assertThat(twice.report().unchanged()).isEqualTo(2);
  }

  @Test
  void changesAtTheSourceAreApplied() {
    Proposal costlier =
        BENCH.toBuilder()
            .title(Text.of("fr", "Deux bancs"))
            .costs(List.of(Cost.of(Cost.Kind.VOTED, Money.euros(900))))
            .build();

    ImportResult result = read(costlier).into(imported(BENCH), SHEET);

    assertThat(result.assises().proposals()).containsExactly(costlier);
    assertThat(result.report().notes())
        .containsExactly(
            new ImportNote(CHANGED, ImportedItem.Kind.PROPOSAL, "p-1", List.of("costs", "title")));
  }

  @Test
  void editedMembersAreKeptAndTheOthersUpdated() {
    Assises edited = edited(imported(BENCH), p -> p.title(Text.of("fr", "Un banc public")));
    Proposal changed = BENCH.toBuilder().title(Text.of("fr", "Un siège")).supporters(12).build();

    ImportResult result = read(changed).into(edited, SHEET);

    Proposal proposal = result.assises().proposals().get(0);
    assertThat(proposal.title()).isEqualTo(Text.of("fr", "Un banc public"));
    assertThat(proposal.supporters()).contains(12);
    assertThat(result.report().notes())
        .containsExactly(
            new ImportNote(CHANGED, ImportedItem.Kind.PROPOSAL, "p-1", List.of("supporters")),
            new ImportNote(KEPT, ImportedItem.Kind.PROPOSAL, "p-1", List.of("title")));
  }

  @Test
  void overwritingRestoresTheValuesOfTheSource() {
    Assises edited = edited(imported(BENCH), p -> p.title(Text.of("fr", "Un banc public")));

    ImportResult result = read(BENCH).into(edited, SHEET.withOverwrite(true));

    assertThat(result.assises().proposals()).containsExactly(BENCH);
  }

  @Test
  void visibilityAuthorAndFollowUpsOfTheCityAreKept() {
    FollowUp byHand = FollowUp.of(MARCH, FollowUpStatus.IN_PROGRESS);
    Author author =
        new Author.Inhabitant(
            Optional.of(Name.of("Anne", NamingBasis.Consent.of(MARCH))), Optional.empty());
    Proposal draft = BENCH.toBuilder().visibility(Visibility.DRAFT).build();
    Assises edited =
        edited(
            imported(draft),
            p -> p.visibility(Visibility.PUBLIC).author(author).followUps(List.of(byHand)));

    Assises again = read(draft.toBuilder().supporters(3).build()).into(edited, SHEET).assises();

    Proposal proposal = again.proposals().get(0);
    assertThat(proposal.visibility()).isEqualTo(Visibility.PUBLIC);
    assertThat(proposal.author()).contains(author);
    assertThat(proposal.followUps()).containsExactly(byHand);
    assertThat(proposal.supporters()).contains(3);
  }

  @Test
  void aNewFollowUpOfTheSourceIsAdded() {
    FollowUp begun = FollowUp.of(MARCH, FollowUpStatus.IN_PROGRESS);
    FollowUp done = FollowUp.of(JUNE, FollowUpStatus.IMPLEMENTED);

    ImportResult result = read(followedUp(done)).into(imported(followedUp(begun)), SHEET);

    assertThat(result.assises().proposals().get(0).followUps()).containsExactly(begun, done);
    assertThat(result.report().ids(FOLLOWED_UP)).containsExactly("p-1");
  }

  @Test
  void theSameStatusOnALaterDayIsNotAdded() {
    FollowUp begun = FollowUp.of(MARCH, FollowUpStatus.IN_PROGRESS);
    FollowUp sameLater = FollowUp.of(JUNE, FollowUpStatus.IN_PROGRESS);
    Assises once = imported(followedUp(begun));

    assertThat(read(followedUp(sameLater)).into(once, SHEET).assises()).isEqualTo(once);
  }

  @Test
  void aRevertedStatusIsReportedAndNotAdded() {
    FollowUp done = FollowUp.of(MARCH, FollowUpStatus.IMPLEMENTED);
    FollowUp back = FollowUp.of(JUNE, FollowUpStatus.IN_PROGRESS);
    Assises once = imported(followedUp(done));

    ImportResult first = read(followedUp(back)).into(once, SHEET);
    ImportResult second = read(followedUp(back)).into(first.assises(), SHEET);

    assertThat(second.assises().proposals().get(0).followUps()).containsExactly(done);
    assertThat(first.report().ids(FOLLOW_UP_REFUSED)).containsExactly("p-1");
    assertThat(second.report().ids(FOLLOW_UP_REFUSED)).containsExactly("p-1");
  }

  @Test
  void aFollowUpThatTheCityRemovedIsNotAddedAgain() {
    FollowUp begun = FollowUp.of(MARCH, FollowUpStatus.IN_PROGRESS);
    Assises edited = edited(imported(followedUp(begun)), p -> p.followUps(List.of()));

    ImportResult result = read(followedUp(begun)).into(edited, SHEET);

    assertThat(result.assises().proposals().get(0).followUps()).isEmpty();
  }

  @Test
  void aProposalWithoutARecordKeepsItsFollowUps() {
    FollowUp begun = FollowUp.of(MARCH, FollowUpStatus.IN_PROGRESS);
    FollowUp byHand = noted(MARCH, "Presque fini");
    Assises document =
        Imports.DOCUMENT.toBuilder().proposals(List.of(followedUp(begun, byHand))).build();

    ImportResult result = read(followedUp(begun)).into(document, SHEET);

    assertThat(result.assises().proposals()).isEqualTo(document.proposals());
    assertThat(result.report().notes()).isEmpty();
  }

  @Test
  void aReturnToAnEarlierStatusIsReported() {
    FollowUp march = noted(MARCH, "Étude");
    FollowUp june = noted(JUNE, "Travaux");
    Assises document = read(followedUp(june)).into(imported(followedUp(march)), SHEET).assises();

    ImportResult result = read(followedUp(march)).into(document, SHEET);

    assertThat(result.assises().proposals()).isEqualTo(document.proposals());
    assertThat(result.report().ids(FOLLOW_UP_REFUSED)).containsExactly("p-1");
  }

  @Test
  void aNoteThatTheSourceChangesIsUpdated() {
    FollowUp begun = noted(MARCH, "Étude commencé");
    FollowUp corrected = noted(MARCH, "Étude commencée");

    ImportResult result = read(followedUp(corrected)).into(imported(followedUp(begun)), SHEET);

    assertThat(result.assises().proposals().get(0).followUps()).containsExactly(corrected);
  }

  @Test
  void aNoteThatTheCityChangedIsKept() {
    FollowUp begun = noted(MARCH, "Étude commencé");
    FollowUp byHand = noted(MARCH, "L’étude a commencé.");
    Assises edited = edited(imported(followedUp(begun)), p -> p.followUps(List.of(byHand)));

    ImportResult result = read(followedUp(begun)).into(edited, SHEET);

    assertThat(result.assises().proposals().get(0).followUps()).containsExactly(byHand);
  }

  @Test
  void aMissingProposalIsListedAndKept() {
    ImportResult result = read(BENCH).into(imported(BENCH, TREE), SHEET);

    assertThat(result.assises().proposals()).containsExactly(BENCH, TREE);
    assertThat(result.report().ids(GONE)).containsExactly("p-2");
  }

  @Test
  void removeDeletesAMissingProposalUnlessTheCityAddedToIt() {
    Assises imported = imported(BENCH, TREE);
    ImportOptions mirror = SHEET.withWhenGone(WhenGone.REMOVE);
    FollowUp byHand = FollowUp.of(MARCH, FollowUpStatus.IN_PROGRESS);

    ImportResult plain = read(TREE).into(imported, mirror);
    ImportResult added =
        read(TREE).into(edited(imported, p -> p.followUps(List.of(byHand))), mirror);

    assertThat(plain.assises().proposals()).containsExactly(TREE);
    assertThat(plain.report().ids(REMOVED)).containsExactly("p-1");
    assertThat(added.assises().proposals()).hasSize(2);
    assertThat(added.report().ids(GONE)).containsExactly("p-1");
  }

  @Test
  void aProposalThatTheCityRemovedIsNotAddedAgain() {
    Assises imported = imported(BENCH, TREE);
    Assises removed = imported.toBuilder().proposals(List.of(TREE)).build();
    Measure measure =
        Measure.builder(new MeasureId("m"), Imports.EDITION, Text.of("fr", "Travaux"))
            .proposals(List.of(BENCH.id(), TREE.id()))
            .build();

    ImportResult result =
        ImportedProposals.builder()
            .measures(List.of(measure))
            .proposals(List.of(BENCH, TREE))
            .build()
            .into(removed, SHEET);

    assertThat(result.assises().proposals()).containsExactly(TREE);
    assertThat(result.assises().measures().get(0).proposals()).containsExactly(TREE.id());
    assertThat(result.report().ids(STAYS_REMOVED)).containsExactly("p-1");
  }

  @Test
  void aProposalOfTheCityWithTheSameIdIsNotChanged() {
    Proposal own = proposal("p-1", "Autre chose").build();
    Assises document = Imports.DOCUMENT.toBuilder().proposals(List.of(own)).build();

    ImportResult result = read(BENCH).into(document, SHEET);

    assertThat(result.assises()).isEqualTo(document);
    assertThat(result.report().ids(OF_THE_CITY)).containsExactly("p-1");
  }

  @Test
  void anOrganizationWithTheSameIdAndAnotherNameGetsANewId() {
    Organization own = body("service", "Service des sports");
    Organization theirs = body("service", "Service des espaces verts");
    Assises document = Imports.DOCUMENT.toBuilder().organizations(List.of(own)).build();
    FollowUp followUp =
        FollowUp.builder(MARCH, FollowUpStatus.PENDING).responsible(theirs.id()).build();
    ImportedProposals read =
        ImportedProposals.builder()
            .organizations(List.of(theirs))
            .proposals(List.of(followedUp(followUp)))
            .build();

    Assises once = read.into(document, SHEET).assises();

    OrganizationId responsible =
        once.proposals().get(0).followUps().get(0).responsible().orElseThrow();
    assertThat(once.organization(responsible).name()).isEqualTo(theirs.name());
    assertThat(once.organizations()).hasSize(2).contains(own);
    assertThat(read.into(once, SHEET).assises()).isEqualTo(once);
  }

  @Test
  void aProposalIsRecognizedByItsKeyAtTheSource() {
    Provenance number = Provenance.of("2025-17");
    ImportedProposals first = read(number, BENCH);
    Proposal renamed = proposal("other", "Deux bancs").build();

    ImportResult result =
        read(number, renamed).into(first.into(Imports.DOCUMENT, SHEET).assises(), SHEET);

    assertThat(result.assises().proposals())
        .containsExactly(BENCH.toBuilder().title(Text.of("fr", "Deux bancs")).build());
  }

  @Test
  void recordsContainNoTexts() {
    Provenance mail = Provenance.of("anne@example.org");

    Assises assises = read(mail, BENCH).into(Imports.DOCUMENT, SHEET).assises();

    assertThat(assises.imports()).hasSize(1);
    assertThat(assises.imports().toString()).doesNotContain("banc", "anne", "example");
  }

  private static Assises imported(Proposal... proposals) {
    return read(proposals).into(Imports.DOCUMENT, SHEET).assises();
  }

  private static ImportedProposals read(Proposal... proposals) {
    return ImportedProposals.builder().proposals(List.of(proposals)).build();
  }

  private static ImportedProposals read(Provenance provenance, Proposal proposal) {
    return ImportedProposals.builder()
        .proposals(List.of(proposal))
        .provenances(Map.of(proposal.id(), provenance))
        .build();
  }

  /** {@return the document with an edited first proposal} */
  private static Assises edited(Assises assises, UnaryOperator<Proposal.Builder> edit) {
    List<Proposal> proposals = new ArrayList<>(assises.proposals());
    proposals.set(0, edit.apply(proposals.get(0).toBuilder()).build());
    return assises.toBuilder().proposals(proposals).build();
  }

  private static Proposal followedUp(FollowUp... followUps) {
    return BENCH.toBuilder().followUps(List.of(followUps)).build();
  }

  private static FollowUp noted(LocalDate day, String note) {
    return FollowUp.builder(day, FollowUpStatus.IN_PROGRESS).note(Text.of("fr", note)).build();
  }

  private static Organization body(String id, String name) {
    return Organization.of(new OrganizationId(id), Text.of("fr", name));
  }

  private static Proposal.Builder proposal(String id, String title) {
    return Proposal.builder(new ProposalId(id), Imports.EDITION, Text.of("fr", title));
  }
}
