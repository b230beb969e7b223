package org.assises.json.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.assises.input.CompletedDecisions;
import org.assises.input.ImportedDecisions;
import org.assises.input.InvalidInputException;
import org.assises.model.Assises;
import org.assises.model.AssisesId;
import org.assises.model.Attested;
import org.assises.model.CouncilDecision;
import org.assises.model.Edition;
import org.assises.model.EditionId;
import org.assises.model.FollowUp;
import org.assises.model.FollowUpStatus;
import org.assises.model.PartialDate;
import org.assises.model.Proposal;
import org.assises.model.ProposalId;
import org.assises.model.Text;
import org.junit.jupiter.api.Test;

/** A register of deliberations completes the decisions that follow-ups cite. */
class DeliberationReaderTest {
  private static final LocalDate MARCH = LocalDate.of(2025, 3, 20);
  private static final URI PAGE = URI.create("https://ville.example/delib/12");
  private static final String REGISTER =
      """
      COLL_NOM,COLL_SIRET,DELIB_ID,DELIB_DATE,DELIB_OBJET,DELIB_URL
      Ville,21290232700012,2025-12,2025-03-20,Éclairage du jardin,https://ville.example/delib/12
      Ville,21290232700012,2025-13,20 mars,Bancs,ftp://ville.example
      Ville,21290232700012,2025-12,2025-03-21,Éclairage du jardin,
      Ville,21290232700012,,2025-03-20,Sans numéro,
      """;

  @Test
  void aCitedDecisionGetsItsDayAndItsPage() throws IOException {
    CompletedDecisions result = read(REGISTER).into(citing(decision("2025-12")));

    assertThat(cited(result))
        .isEqualTo(new CouncilDecision("2025-12", Optional.of(MARCH), Optional.of(PAGE)));
    assertThat(result.completed()).containsExactly(new ProposalId("p"));
    assertThat(result.contradicted()).isEmpty();
  }

  @Test
  void completingTwiceChangesNothing() throws IOException {
    Assises once = read(REGISTER).into(citing(decision("2025-12"))).assises();

    CompletedDecisions twice = read(REGISTER).into(once);

    assertThat(twice.assises()).isEqualTo(once);
    assertThat(twice.completed()).isEmpty();
  }

  @Test
  void aDayThatContradictsTheCitysIsReportedAndNotUsed() throws IOException {
    CouncilDecision own =
        new CouncilDecision("2025-12", Optional.of(MARCH.minusDays(1)), Optional.of(PAGE));

    CompletedDecisions result = read(REGISTER).into(citing(own));

    assertThat(cited(result)).isEqualTo(own);
    assertThat(result.contradicted()).containsExactly(new ProposalId("p"));
  }

  @Test
  void aDecisionThatIsNotInTheRegisterStaysTheSame() throws IOException {
    Assises assises = citing(decision("2024-1"));

    assertThat(read(REGISTER).into(assises).assises()).isEqualTo(assises);
  }

  @Test
  void unreadableCellsAreReportedWithLineAndColumnAndNeverRepeated() throws IOException {
    ImportedDecisions read = read(REGISTER);

    assertThat(read.decisions())
        .extracting(CouncilDecision::delibId)
        .containsExactly("2025-12", "2025-13");
    assertThat(read.losses())
        .extracting(loss -> loss.line() + " " + loss.place())
        .containsExactly("3 DELIB_DATE", "3 DELIB_URL", "4 DELIB_ID", "5 DELIB_ID");
    assertThat(read.losses().toString()).doesNotContain("mars", "ftp");
  }

  @Test
  void aTableWithoutIdsIsRefused() {
    assertThatThrownBy(() -> read("DELIB_DATE,DELIB_URL\n2025-03-20,https://a.example\n"))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("the column DELIB_ID is missing");
  }

  private static ImportedDecisions read(String register) throws IOException {
    return DeliberationReader.create().read(new ByteArrayInputStream(register.getBytes(UTF_8)));
  }

  private static CouncilDecision decision(String id) {
    return new CouncilDecision(id, Optional.empty(), Optional.empty());
  }

  private static CouncilDecision cited(CompletedDecisions result) {
    return result.assises().proposals().get(0).followUps().get(0).decision().orElseThrow();
  }

  private static Assises citing(CouncilDecision decision) {
    EditionId edition = new EditionId("2025");
    FollowUp followUp =
        FollowUp.builder(MARCH, FollowUpStatus.IN_PROGRESS).decision(decision).build();
    return Assises.builder(
            new AssisesId("assises.test"), Text.of("fr", "Assises"), ZoneId.of("Europe/Paris"))
        .editions(
            List.of(
                Edition.builder(
                        edition,
                        1,
                        Attested.of(Text.of("fr", "2025")),
                        Attested.of(PartialDate.parse("2025")))
                    .build()))
        .proposals(
            List.of(
                Proposal.builder(new ProposalId("p"), edition, Text.of("fr", "Lampes"))
                    .followUps(List.of(followUp))
                    .build()))
        .build();
  }
}
