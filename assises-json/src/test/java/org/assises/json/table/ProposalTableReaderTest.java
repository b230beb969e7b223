package org.assises.json.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assises.input.ImportedProposals;
import org.assises.input.InvalidInputException;
import org.assises.input.Problem;
import org.assises.input.ReaderOptions;
import org.assises.model.Area;
import org.assises.model.Assises;
import org.assises.model.AssisesId;
import org.assises.model.Author;
import org.assises.model.Coordinates;
import org.assises.model.Cost;
import org.assises.model.EditionId;
import org.assises.model.FollowUp;
import org.assises.model.FollowUpStatus;
import org.assises.model.Location;
import org.assises.model.Money;
import org.assises.model.Origin;
import org.assises.model.PartialDate;
import org.assises.model.Proposal;
import org.assises.model.SessionId;
import org.assises.model.Source;
import org.assises.model.SourceId;
import org.assises.model.Text;
import org.assises.model.Theme;
import org.assises.model.ThemeId;
import org.assises.model.Visibility;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalTableReaderTest {
  private static final EditionId EDITION = new EditionId("2024");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 29);
  private static final ReaderOptions OPTIONS = ReaderOptions.standard().withAsOf(DAY);

  private static ProposalTableReader.Builder atelier() {
    return ProposalTableReader.atelier().options(OPTIONS);
  }

  private static Assises.Builder city(String language) {
    return Assises.builder(
            new AssisesId("assises.test"), Text.of(language, "Assises"), ZoneId.of("Europe/Paris"))
        .languages(List.of(Locale.forLanguageTag(language)));
  }

  private static ImportedProposals read(ProposalTableReader.Builder reader, String table)
      throws IOException {
    return reader.build().read(new ByteArrayInputStream(table.getBytes(UTF_8)), EDITION);
  }

  private static Proposal one(ProposalTableReader.Builder reader, String table) throws IOException {
    List<Proposal> proposals = read(reader, table).proposals();
    assertThat(proposals).hasSize(1);
    return proposals.get(0);
  }

  private static List<String> losses(ImportedProposals read) {
    return read.losses().stream()
        .map(loss -> loss.place() + "|" + loss.line() + "|" + loss.message())
        .toList();
  }

  private static Text fr(String text) {
    return Text.of("fr", text);
  }

  @Test
  void theSheetOfAWorkshopIsReadCompletely() throws IOException {
    Source source = Source.of(new SourceId("sheet"), fr("Ateliers du 23 novembre"));

    ImportedProposals read =
        read(
            atelier()
                .options(OPTIONS.withSource(source))
                .session("Nuit", new SessionId("atelier-nuit")),
            """
            N°;Proposition;Détail;Date;Atelier;Thème;Voix;Suite donnée;Avancement;Mis à jour le;Service pilote;Réponse;Délibération;Lien;Lieu;Secteur;Coût estimé
            7;Éclairer le halage;Noir dès 18 h;23/11/2024;Nuit;Tranquillité;42;En cours;40,0 %;03/2025;Voirie;Étude lancée;2025-12;https://example.org/7;Chemin du halage;Centre;12 500,50 €
            """);

    assertThat(read.losses()).isEmpty();
    assertThat(read.themes())
        .containsExactly(Theme.of(new ThemeId("theme-tranquillite"), fr("Tranquillité")));
    assertThat(read.organizations())
        .extracting(body -> body.id().value())
        .containsExactly("org-voirie");
    Proposal proposal = read.proposals().get(0);
    assertThat(proposal.id().value()).isEqualTo("2024-7");
    assertThat(proposal.title()).isEqualTo(fr("Éclairer le halage"));
    assertThat(proposal.description()).contains(fr("Noir dès 18 h"));
    assertThat(proposal.submittedOn()).contains(LocalDate.of(2024, 11, 23));
    assertThat(proposal.origin()).contains(new Origin.InSession(new SessionId("atelier-nuit")));
    assertThat(proposal.supporters()).contains(42);
    assertThat(proposal.page()).contains(URI.create("https://example.org/7"));
    assertThat(proposal.sources()).containsExactly(source.id());
    assertThat(proposal.visibility()).isEqualTo(Visibility.DRAFT);
    assertThat(proposal.locations())
        .containsExactly(Location.of(Area.of(fr("Centre"))).withName(fr("Chemin du halage")));
    assertThat(proposal.costs()).extracting(Cost::kind).containsExactly(Cost.Kind.ESTIMATED);
    assertThat(proposal.costs().get(0).amount().value())
        .isEqualTo(Money.euros(new BigDecimal("12500.5")));
    FollowUp followUp = proposal.followUps().get(0);
    assertThat(followUp.status()).isEqualTo(FollowUpStatus.IN_PROGRESS);
    assertThat(followUp.progress()).contains(40);
    assertThat(followUp.date()).isEqualTo(PartialDate.parse("2025-03"));
    assertThat(followUp.note()).contains(fr("Étude lancée"));
    assertThat(followUp.decision())
        .hasValueSatisfying(decision -> assertThat(decision.delibId()).isEqualTo("2025-12"));
  }

  @Test
  void theSameSheetIsReadFromCsvAndFromSpreadsheets() throws IOException {
    ImportedProposals csv =
        read(
            atelier(),
            "N°;Proposition;Date;Suite donnée;Avancement\n1;Éclairer;23/11/2024;En cours;40 %\n");
    byte[] xlsx =
        Xlsx.of(
                "<row><c t=\"str\"><v>N°</v></c><c t=\"str\"><v>Proposition</v></c><c t=\"str\"><v>Date</v></c>"
                    + "<c t=\"str\"><v>Suite donnée</v></c><c t=\"str\"><v>Avancement</v></c></row>"
                    + "<row><c><v>1</v></c><c t=\"str\"><v>Éclairer</v></c><c s=\"1\"><v>45619</v></c>"
                    + "<c t=\"str\"><v>En cours</v></c><c s=\"2\"><v>0.4</v></c></row>")
            .formats("dd/mm/yyyy", "0%")
            .bytes();

    ImportedProposals workbook = atelier().build().read(new ByteArrayInputStream(xlsx), EDITION);

    assertThat(workbook).isEqualTo(csv);
  }

  @Nested
  class Columns {
    @Test
    void areReadByTheNamesThatTheHostSets() throws IOException {
      Proposal proposal =
          one(
              ProposalTableReader.builder()
                  .column(ProposalColumn.ID, "numero")
                  .column(ProposalColumn.TITLE, "objet")
                  .column(ProposalColumn.DESCRIPTION, "constat")
                  .column(ProposalColumn.DESCRIPTION, "demande")
                  .column(ProposalColumn.LATITUDE, "y")
                  .column(ProposalColumn.LONGITUDE, "x")
                  .options(ReaderOptions.of(city("br").build())),
              "Numéro,Objet,Constat,Demande,x,y\n1,T,un,deux,-4.1,47.99\n");

      assertThat(proposal.title()).isEqualTo(Text.of("br", "T"));
      assertThat(proposal.description()).contains(Text.of("br", "Constat\nun\n\nDemande\ndeux"));
      assertThat(proposal.locations()).containsExactly(Location.of(new Coordinates(47.99, -4.1)));
    }

    @Test
    void ofThePresetAreReplacedByThoseOfTheHost() throws IOException {
      Proposal proposal =
          one(atelier().column(ProposalColumn.TITLE, "Idée"), "N°;Proposition;Idée\n1;A;B\n");

      assertThat(proposal.title()).isEqualTo(fr("B"));
    }

    @Test
    void aboutPeopleAndOtherUnreadOnesAreReportedOnce() throws IOException {
      ImportedProposals read =
          read(
              atelier(),
              "N°;Proposition;Auteur;E-mail;Remarque interne;Vide\n1;A;Anne;anne@example.org;x;\n2;B;;;y;\n");

      assertThat(losses(read))
          .containsExactly(
              "Auteur|0|not read, because this column is about people or may be",
              "E-mail|0|not read, because this column is about people or may be",
              "Remarque interne|0|not read, because it is not known what this column means for a proposal");
    }

    @Test
    void withNamesOfPeopleAreReadOnlyOnRequest() throws IOException {
      Proposal proposal =
          one(
              atelier().column(ProposalColumn.PERSON, "Auteur"),
              "N°;Proposition;Auteur\n1;A;Anne X\n");

      assertThat(proposal.author())
          .hasValueSatisfying(
              author -> {
                assertThat(author).isInstanceOf(Author.Inhabitant.class);
                assertThat(author.name().get().basis()).isEmpty();
              });
    }

    @Test
    void thatAreAllMissingAreReportedWithTheMostImportantFirst() {
      assertThatThrownBy(() -> read(atelier(), "a;b\n1;2\n"))
          .hasMessageContaining(
              "expected at least 2 of N°, Numéro, Réf., Réf, Référence, id, Prop");
    }

    @Test
    void withTheTitleAndTheIdAreRequired() {
      assertThatThrownBy(() -> read(atelier(), "N°;Voix\n1;2\n"))
          .isInstanceOf(InvalidInputException.class)
          .hasMessageContaining("no column contains the title")
          .hasMessageContaining("Proposition, Titre");
      assertThatThrownBy(() -> read(atelier(), "Proposition;Voix\nA;2\n"))
          .hasMessageContaining("no column contains the id");
    }
  }

  @Nested
  class Rows {
    @Test
    void rowsThatAreNoProposalsAreLeftOut() throws IOException {
      ImportedProposals read =
          read(atelier(), "N°;Proposition;Voix\n1;A;3\n2;;4\n;C;5\nTOTAL;;12\n4;D;1;un;mot\n");

      assertThat(read.proposals()).hasSize(1);
      assertThat(read.losses()).extracting(Problem::line).containsExactly(3, 4, 5, 6);
      assertThat(read.losses())
          .allSatisfy(loss -> assertThat(loss.message()).startsWith("left out"));
    }

    @Test
    void withTheSameIdAreReadOnceUnlessTheHostMergesThem() throws IOException {
      String table =
          "N°;Proposition;Lieu;Suite\n43-1;A;Rue A;Retenu\n43-2;A;Rue B;Retenu\n44-1;B;Rue C;Retenu\n44-2;B;Rue D;Réalisé\n";

      ImportedProposals single = read(atelier().idEndsBefore("-"), table);
      ImportedProposals merged = read(atelier().idEndsBefore("-").sameIdMerged(), table);

      assertThat(single.proposals()).extracting(p -> p.locations().size()).containsExactly(1, 1);
      assertThat(losses(single))
          .hasSize(2)
          .allMatch(loss -> loss.endsWith("a row above has the same id"));
      assertThat(merged.proposals()).extracting(p -> p.locations().size()).containsExactly(2, 2);
      assertThat(merged.proposals()).extracting(p -> p.followUps().size()).containsExactly(1, 0);
      assertThat(losses(merged))
          .contains(
              "|5|rows with the same id have different statuses; none of the statuses was read");
    }

    @Test
    void ofAnotherKindAreCounted() throws IOException {
      ImportedProposals read =
          read(
              atelier().only("Type", "proposition"),
              "N°;Proposition;Type\n1;A;Proposition\n2;B;vote\n3;C;vote\n");

      assertThat(read.proposals()).hasSize(1);
      assertThat(losses(read))
          .containsExactly("Type|3|left out, because these rows are not about proposals (2 rows)");
    }

    @Test
    void haveIdsFromTheirLinesOnlyOnRequest() throws IOException {
      Proposal proposal = one(atelier().idsByLine(), "Proposition;Voix\nA;2\n");

      assertThat(proposal.id().value()).isEqualTo("2024-line-2");
    }

    @Test
    void ofSeveralEditionsBelongToTheEditionsThatTheHostSets() throws IOException {
      String table = "N°;Proposition;Edition\n1;A;2023\n2;B;2024\n3;C;2025\n";

      ImportedProposals one = read(atelier().column(ProposalColumn.EDITION, "Edition"), table);
      ImportedProposals two =
          read(
              atelier()
                  .column(ProposalColumn.EDITION, "Edition")
                  .edition("2023", new EditionId("bp-1"))
                  .edition("2024", new EditionId("bp-2")),
              table);

      assertThat(one.proposals()).extracting(p -> p.id().value()).containsExactly("2024-2");
      assertThat(losses(one))
          .containsExactly(
              "Edition|2|left out, because these rows belong to another edition (2 rows)");
      assertThat(two.proposals())
          .extracting(p -> p.id().value() + " in " + p.edition().value())
          .containsExactly("bp-1-1 in bp-1", "bp-2-2 in bp-2");
    }
  }

  @Nested
  class Statuses {
    private static final String HEAD =
        "N°;Proposition;Suite donnée;Avancement;Mis à jour le;Réponse\n";

    @ParameterizedTest
    @CsvSource({
      "à l'étude, PENDING",
      "EN COURS, IN_PROGRESS",
      "Realise, IMPLEMENTED",
      "Déjà en place, ALREADY_IN_PLACE",
      "Abandonnée, NOT_RETAINED"
    })
    void areRecognizedByTheWordsOfTownHalls(String word, FollowUpStatus status) throws IOException {
      Proposal proposal = one(atelier(), HEAD + "1;A;" + word + "\n");

      assertThat(proposal.followUps()).containsExactly(FollowUp.of(DAY, status));
    }

    @ParameterizedTest
    @CsvSource({
      "Non retenu (hors compétence), OUTSIDE_COMPETENCE",
      "Refusé (trop cher), TOO_COSTLY",
      "Non retenue (doublon), DUPLICATE"
    })
    void mayHaveTheirReasonInBrackets(String word, FollowUp.Reason reason) throws IOException {
      Proposal proposal = one(atelier(), HEAD + "1;A;" + word + "\n");

      assertThat(proposal.followUps().get(0).reason()).contains(reason);
    }

    @Test
    void withAnUnknownWordAreLeftOutAndReportedOncePerWordWithoutRepeatingIt() throws IOException {
      ImportedProposals read = read(atelier(), HEAD + "1;A;a voir\n2;B;A VOIR\n3;C;n.c.\n");

      assertThat(read.proposals()).allMatch(proposal -> proposal.followUps().isEmpty());
      assertThat(losses(read))
          .containsExactly(
              "Suite donnée|2|unknown status, which gives no follow-up; set the meaning of this word (2 rows)",
              "Suite donnée|4|unknown status, which gives no follow-up; set the meaning of this word (1 row)");
    }

    @Test
    void useTheHostsWordsBeforeThoseOfThePreset() throws IOException {
      ImportedProposals read =
          read(
              atelier()
                  .word("Retenu", FollowUpStatus.IN_PROGRESS)
                  .word("Hors sujet", FollowUp.Reason.OUTSIDE_COMPETENCE)
                  .wordWithoutFollowUp("Mis au vote"),
              HEAD + "1;A;Retenu\n2;B;Hors sujet\n3;C;Mis au vote\n");

      assertThat(read.losses()).isEmpty();
      assertThat(read.proposals())
          .extracting(p -> p.followUps().stream().map(FollowUp::status).findFirst())
          .containsExactly(
              Optional.of(FollowUpStatus.IN_PROGRESS),
              Optional.of(FollowUpStatus.NOT_RETAINED),
              Optional.empty());
    }

    @Test
    void haveProgressOnlyIfItFitsTheStatus() throws IOException {
      ImportedProposals read =
          read(
              atelier(),
              HEAD + "1;A;Réalisé;40 %\n2;B;Réalisé;100 %\n3;C;En cours;0,4\n4;D;;40 %\n");

      assertThat(losses(read))
          .containsExactly(
              "Avancement|2|not read, because this percentage contradicts the status",
              "Avancement|4|not read; expected a percentage, such as 40 %",
              "Avancement|5|not read, because the row has no known status");
    }

    @Test
    void applyFromTheirDateOrTheDayOfTheTable() throws IOException {
      ImportedProposals read =
          read(
              atelier(),
              HEAD + "1;A;Réalisé;;2019-06\n2;B;Réalisé;;31/02/2024\n3;C;Réalisé;;1/1/2030\n");

      assertThat(read.proposals())
          .extracting(p -> p.followUps().get(0).date().toString())
          .containsExactly("2019-06", "2026-11-29", "2026-11-29");
      assertThat(losses(read))
          .containsExactly(
              "Mis à jour le|3|not read; expected a date",
              "Mis à jour le|4|not read, because this day is after the day to which the table applies");
    }

    @Test
    void areRefusedWithoutADate() {
      assertThatThrownBy(
              () ->
                  read(ProposalTableReader.atelier(), "N°;Proposition;Suite donnée\n1;A;Réalisé\n"))
          .isInstanceOf(InvalidInputException.class)
          .hasMessageContaining("set the day to which");
    }
  }

  @Nested
  class Texts {
    @Test
    void areCheckedAndStayDraftsIfTheyContainContactData() throws IOException {
      ImportedProposals read =
          read(
              atelier().options(OPTIONS.withVisibility(Visibility.PUBLIC)),
              "N°;Proposition;Détail\n1;A;voir au 02 98 12 34 56\n2;B;rien\n");

      assertThat(read.proposals())
          .extracting(Proposal::visibility)
          .containsExactly(Visibility.DRAFT, Visibility.PUBLIC);
      assertThat(losses(read))
          .containsExactly(
              "Détail|2|contains a telephone number; it cannot be published like this");
    }

    @Test
    void loseTheirMarkupAndEmbeddedContent() throws IOException {
      ImportedProposals read =
          read(
              atelier(),
              "N°;Proposition;Détail\n1;A;\"<p>Un&nbsp;mot</p><script>alert(1)</script><iframe src='x'>y</iframe>\"\n");

      assertThat(read.proposals().get(0).description()).contains(fr("Un\u00A0mot"));
      assertThat(losses(read)).hasSize(1).allMatch(loss -> loss.contains("embedded"));
    }

    @Test
    void areReportedIfTheyAreCutAt255Characters() throws IOException {
      ImportedProposals read =
          read(
              atelier(),
              "N°;Proposition;Détail\n1;A;" + "x".repeat(255) + "\n2;B;" + "x".repeat(254) + "\n");

      assertThat(read.losses()).extracting(Problem::line).containsExactly(2);
    }

    @Test
    void thatBeginLikeFormulasStayTextAndLoseTheirApostropheOnlyOnRequest() throws IOException {
      String table = "N°;Proposition\n1;=1+1\n2;'-20 km/h\n3;'une portion\n";

      assertThat(read(atelier(), table).proposals())
          .extracting(p -> p.title().in(List.of()))
          .containsExactly("=1+1", "'-20 km/h", "'une portion");
      assertThat(read(atelier().leadingApostrophes(), table).proposals())
          .extracting(p -> p.title().in(List.of()))
          .containsExactly("=1+1", "-20 km/h", "'une portion");
    }

    @Test
    void ofThemesAreMergedInAnySpelling() throws IOException {
      ImportedProposals read =
          read(
              atelier()
                  .options(
                      ReaderOptions.of(
                          city("fr")
                              .themes(List.of(Theme.of(new ThemeId("nuit"), fr("La nuit"))))
                              .build())),
              "N°;Proposition;Thème\n1;A;L’école\n2;B;l'ecole\n3;C;la nuit\n");

      assertThat(read.themes())
          .extracting(theme -> theme.id().value())
          .containsExactly("theme-l-ecole");
      assertThat(read.proposals().get(2).themes()).containsExactly(new ThemeId("nuit"));
      assertThat(losses(read))
          .containsExactly("Thème|3|the same name with another spelling; read as one (1 row)");
    }
  }

  @Test
  void noMessageRepeatsTheTextOfACell() throws IOException {
    String secret = "SECRET";
    String row =
        IntStream.range(0, 16).mapToObj(i -> secret + i).collect(Collectors.joining(";", "", "\n"));
    String header =
        "N°;Proposition;Détail;Date;Atelier;Thème;Voix;Suite donnée;Avancement;Mis à jour le;Service"
            + " pilote;Réponse;Lien;Lieu;Secteur;Coût estimé\n";

    ImportedProposals read = read(atelier(), header + row + row);

    assertThat(read.losses()).isNotEmpty();
    assertThat(losses(read)).noneMatch(loss -> loss.contains(secret));
  }

  @Test
  void aLargeTableGivesOnlyOnePageOfLosses() throws IOException {
    StringBuilder table =
        new StringBuilder("N°;Proposition;Suite donnée;Auteur;Budget;Commentaire\n");
    IntStream.range(0, 1_214).forEach(i -> table.append(i).append(";T;inconnu;Anne;1;x\n"));

    assertThat(read(atelier(), table.toString()).losses()).hasSize(4);
  }
}
