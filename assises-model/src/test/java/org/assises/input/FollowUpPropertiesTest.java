package org.assises.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.assises.model.Assises;
import org.assises.model.FollowUp;
import org.assises.model.FollowUpStatus;
import org.assises.model.Proposal;
import org.assises.model.ProposalId;
import org.assises.model.SourceId;
import org.assises.model.Text;
import org.assises.testing.Draw;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests properties of follow-ups for random sequences of statuses at a source. */
class FollowUpPropertiesTest {
  private static final ImportOptions SHEET = ImportOptions.of(new SourceId("sheet"));
  private static final LocalDate DAY = LocalDate.of(2025, 3, 1);
  private static final int NIGHTS = 15;

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aStatusIsAppliedOrReportedAndNeverReverted(long seed) {
    Draw draw = new Draw(seed);
    Assises document = Imports.DOCUMENT;
    for (int night = 0; night < NIGHTS; night++) {
      List<FollowUp> before = followUps(document);
      FollowUp said = said(draw, DAY.plusDays(draw.between(0, 2 * night)));

      ImportResult result = read(said).into(document, SHEET);

      List<FollowUp> after = followUps(result.assises());
      boolean refused = !result.report().ids(ImportOutcome.FOLLOW_UP_REFUSED).isEmpty();
      assertThat(refused || content(after.get(after.size() - 1)).equals(content(said)))
          .as("the last follow-up says what the source says, or the report tells")
          .isTrue();
      assertThat(statuses(after).subList(0, before.size())).isEqualTo(statuses(before));
      assertThat(read(said).into(result.assises(), SHEET).assises()).isEqualTo(result.assises());
      document = result.assises();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void followUpsOfTheCityAreKept(long seed) {
    Draw draw = new Draw(seed);
    Assises document = Imports.DOCUMENT;
    List<FollowUp> byHand = new ArrayList<>();
    for (int night = 0; night < NIGHTS; night++) {
      document =
          read(said(draw, DAY.plusDays(draw.between(0, night)))).into(document, SHEET).assises();
      if (draw.chance(30)) {
        FollowUp correction =
            FollowUp.builder(DAY.plusDays(night), draw.oneOf(List.of(FollowUpStatus.values())))
                .note(Text.of("fr", "À la main, " + night))
                .correction(true)
                .build();
        document = followedUp(document, correction, byHand);
      }

      assertThat(followUps(document)).containsAll(byHand);
    }
  }

  private static Assises followedUp(Assises document, FollowUp added, List<FollowUp> byHand) {
    Proposal proposal = document.proposals().get(0);
    List<FollowUp> all = new ArrayList<>(proposal.followUps());
    if (!all.isEmpty()
        && added.date().earliest().isBefore(all.get(all.size() - 1).date().earliest())) {
      return document;
    }
    all.add(added);
    byHand.add(added);
    Proposal changed = proposal.toBuilder().followUps(all).build();
    return document.toBuilder().proposals(List.of(changed)).build();
  }

  private static FollowUp said(Draw draw, LocalDate day) {
    FollowUpStatus status = draw.oneOf(List.of(FollowUpStatus.values()));
    FollowUp.Builder said = FollowUp.builder(day, status);
    if (draw.chance(50)) {
      said.note(Text.of("fr", "Note " + draw.between(1, 3)));
    }
    if (status == FollowUpStatus.IN_PROGRESS && draw.chance(50)) {
      said.progress(draw.between(0, 100));
    }
    return said.build();
  }

  private static ImportedProposals read(FollowUp followUp) {
    Proposal proposal =
        Proposal.builder(new ProposalId("p"), Imports.EDITION, Text.of("fr", "Un banc"))
            .followUps(List.of(followUp))
            .build();
    return ImportedProposals.builder().proposals(List.of(proposal)).build();
  }

  private static List<FollowUp> followUps(Assises document) {
    return document.proposals().isEmpty() ? List.of() : document.proposals().get(0).followUps();
  }

  private static List<FollowUpStatus> statuses(List<FollowUp> followUps) {
    return followUps.stream().map(FollowUp::status).toList();
  }

  private static List<Object> content(FollowUp followUp) {
    return List.of(followUp.status(), followUp.progress(), followUp.note());
  }
}
