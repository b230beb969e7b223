package org.assises.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.assises.model.Assises;
import org.assises.model.EditionStatus;
import org.assises.model.Proposal;
import org.assises.model.Visibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImportTableCommandTest extends CommandTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-29T08:00:00Z"), ZoneOffset.UTC);
  private static final String SHEET =
      """
      N°;Proposition;Détail;Auteur;Suite donnée;Budget
      1;Éclairer le halage;Noir dès 18 h;Anne X;En cours;1
      2;Abri à vélos;voir au 06 12 34 56 78;Jean Y;Réalisé;2
      3;Médiateurs;;Anne X;a voir;3
      4;;;;;4
      """;

  private Path sheet;
  private Path document;

  @BeforeEach
  void writeTheSheet() throws IOException {
    sheet = Files.writeString(home.resolve("ateliers.csv"), SHEET);
    document = home.resolve("ville.json");
  }

  @Override
  Clock clock() {
    return CLOCK;
  }

  private int table(Object... options) {
    return run("import", "table", sheet, "--into", document, List.of(options));
  }

  private int made(Object... more) {
    return table("--edition", "2024", NEW_DOCUMENT, "--as-of", "2026-11-29", List.of(more));
  }

  private Assises read() throws IOException {
    return Samples.read(document);
  }

  @Test
  void aTrialRunReportsItsResultAndWritesNothing() {
    int code = made("--dry-run", "--lang", "fr");

    assertThat(code).as(err()).isZero();
    assertThat(document).doesNotExist();
    assertThat(out())
        .isEqualTo(
            """
            De la source « table » vers ville.json :
              3 ajouts, 0 inchangé
              Édition  en cours  réalisées  sans suite  total
              2024     1         1          1           3
            Ajouté :
              2024-1 « Éclairer le halage »
              2024-2 « Abri à vélos »
              2024-3 « Médiateurs »
            Laissé de côté, ou lu autrement :
              Auteur : colonne non lue, car elle concerne des personnes, ou peut en concerner
              Budget : colonne non lue, car on ne sait pas ce qu’elle signifie pour une proposition (voir --column)
              Suite donnée, ligne 4 : état inconnu, qui ne donne aucune suite : indiquer ce que ce mot signifie (1 ligne) (voir --word)
              ligne 5 : ligne laissée de côté, car elle n’a pas de titre
            Coordonnées personnelles, qui empêchent toute publication. Retirez-les du document, ou importez de nouveau avec --hold-back :
              Détail, ligne 3 : Ce texte contient un numéro de téléphone et ne peut pas être publié ainsi. Retirer cette donnée.
            Rien n’a été écrit : c’était un essai.
            """);
  }

  @Test
  void proposalsAreAddedWithTheirSourceAndEdition() throws IOException {
    int code = made("--source-title", "Ateliers", "--publisher", "Ville");

    assertThat(code).as(err()).isZero();
    Assises assises = read();
    assertThat(assises.editions().get(0).status()).isEqualTo(EditionStatus.HELD);
    assertThat(assises.sources()).extracting(source -> source.id().value()).contains("table-data");
    assertThat(assises.proposals()).extracting(Proposal::visibility).containsOnly(Visibility.DRAFT);
  }

  @Test
  void contactDataIsReportedOnceEvenIfHeldBack() {
    made("--hold-back", "--lang", "fr");

    assertThat(out().split("un numéro de téléphone", -1)).hasSize(2);
  }

  @Test
  void whatIsPublicCanBePublishedAtOnce() throws IOException {
    made("--public");

    assertThat(read().proposals())
        .extracting(Proposal::visibility)
        .containsExactly(Visibility.PUBLIC, Visibility.DRAFT, Visibility.PUBLIC);
    assertThat(run("check", document)).as(err()).isZero();
  }

  @Test
  void theSameTableChangesNothingAndANewStateIsAdded() throws IOException {
    made();
    Assises once = read();

    made();

    assertThat(read()).isEqualTo(once);
    assertThat(out()).contains("Nothing changed.");

    Files.writeString(sheet, SHEET.replace("En cours", "Réalisé"));
    made("--as-of", "2026-11-29");
    assertThat(read().proposals().get(0).followUps()).hasSizeLessThanOrEqualTo(2).isNotEmpty();
  }

  @Test
  void columnsAndWordsAreNamed() throws IOException {
    Files.writeString(sheet, "ref;objet;etat\n7;Titre;chantier lancé\n");

    int code =
        made(
            "--preset",
            "none",
            "--column",
            "ref=id",
            "--column",
            "objet=title",
            "--column",
            "etat=status",
            "--word",
            "chantier lancé=in-progress");

    assertThat(code).as(err()).isZero();
    assertThat(read().proposals().get(0).followUps()).hasSize(1);
  }

  @Test
  void everyEditionOfATableIsCreated() throws IOException {
    Files.writeString(sheet, "N°;Proposition;Année\n1;A;2019\n2;B;2021\n3;C;2019\n");

    int code = made("--column", "Année=edition", "--every-edition");

    assertThat(code).as(err()).isZero();
    assertThat(read().editions())
        .extracting(edition -> edition.id().value())
        .containsExactly("2019", "2021");
  }

  @Test
  void aWrongColumnOrWordIsReportedBeforeReading() {
    assertThat(made("--column", "x=nothing")).isEqualTo(64);
    assertThat(err()).contains("a column cannot have this meaning; choose one of id, title,");
    assertThat(made("--word", "x=nothing")).isEqualTo(64);
  }

  @Test
  void aTableWithoutTheDayOfItsStatesAsksForTheOption() {
    int code = table("--edition", "2024", NEW_DOCUMENT, "--lang", "fr");

    assertThat(code).isEqualTo(64);
    assertThat(err()).contains("Suite donnée", "--as-of 2026-11-29");
    assertThat(document).doesNotExist();
  }

  @Test
  void aTableWithoutProposalsHasNoCounts() throws IOException {
    Files.writeString(sheet, "N°;Proposition\n");

    assertThat(made("--dry-run")).as(err()).isZero();

    assertThat(out())
        .startsWith("From the source \"table\" into ville.json:\n  0 unchanged\n")
        .doesNotContain("Edition", "\n\n");
  }

  @Test
  void resultsOfDecidimFindTheirProposals() throws IOException {
    Path proposals =
        Files.writeString(
            home.resolve("p.csv"),
            """
            id;author/name;title/fr;body/fr;state;state_published_at;answered_at;url
            1;Anne X;Titre;Corps;accepted;2025-02-11 08:00:00 UTC;2025-02-10 08:00:00 UTC;https://example.org/proposals/1
            """);
    Path results =
        Files.writeString(
            home.resolve("r.csv"),
            """
            id;title/fr;progress;updated_at;proposal_urls
            5;Mesure;40.0;2025-09-30 15:00:00 UTC;https://example.org/proposals/1
            """);

    int code =
        run(
            "import",
            "decidim",
            proposals,
            results,
            "--into",
            document,
            "--edition",
            "2025",
            NEW_DOCUMENT);

    assertThat(code).as(err()).isZero();
    assertThat(read().measures()).hasSize(1);
    assertThat(read().proposals().get(0).followUps()).hasSize(2);
    assertThat(out()).doesNotContain("Anne");
  }
}
