package org.assises.json.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assises.input.InvalidInputException;
import org.assises.testing.Requirement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of cities and of their platforms, counted independently with Python's csv module. */
class TableCorpusTest {
  private static final Path FOLDER = Path.of("../../shared/corpus/imports");

  private static Table read(String name) throws IOException {
    Path file = FOLDER.resolve(name);
    Requirement.met(Files.exists(file), "there is no " + file);
    try (InputStream in = Files.newInputStream(file)) {
      return TableReader.create().read(in);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "cap-collectif/contributions_full_legacy.csv, 134, 24, 17135",
    "cap-collectif/contributions_simplified.csv, 22, 8, 2657",
    "cap-collectif/import-template-idf.csv, 18, 6, 8436",
    "consul/constructed-admin-proposals-fr.csv, 9, 3, 179",
    "consul/decide-madrid-proposals.csv, 13, 12, 8797",
    "decidim/admin-export-budget-projects.csv, 19, 2, 779",
    "decidim/barcelona-open-data-meeting_comments-hostile.csv, 15, 21, 3831",
    "decidim/barcelona-open-data-projects.csv, 23, 15, 27848",
    "decidim/barcelona-proposals-latin1.csv, 12, 27, 3156",
    "decidim/constructed-open-data-meetings-0.30.csv, 37, 3, 1257",
    "decidim/constructed-open-data-proposals-0.30.csv, 45, 7, 3361",
    "decidim/constructed-open-data-results-0.30.csv, 23, 4, 1225",
    "events/concarneau-semaine-bleue.csv, 10, 11, 3119",
    "events/constructed-pretalx-sessions.csv, 30, 2, 361",
    "events/novomax-quimper.csv, 10, 7, 1628",
    "participatory-budget/avignon-bp-2017.csv, 32, 12, 6912",
    "participatory-budget/avignon-bp-2018.csv, 32, 20, 9984",
    "participatory-budget/paris-bp-projets-gagnants.csv, 19, 59, 21088",
    "registers/constructed-scdl-deliberations.csv, 17, 2, 451",
    "spreadsheet/constructed-atelier-cp1252.csv, 11, 6, 682",
    "spreadsheet/constructed-atelier-libreoffice-utf8-comma.csv, 11, 6, 682",
    "spreadsheet/constructed-atelier-utf8-bom.csv, 11, 6, 682",
    "spreadsheet/montreuil-paper-proposals.csv, 12, 26, 16697",
    "hostile/ok.xlsx, 1, 1, 0",
    "hostile/ok.ods, 1, 0, 0",
    "hostile/rep_empty.ods, 1, 0, 0"
  })
  void aFileHasItsColumnsRowsAndCharacters(String name, int columns, int rows, int characters)
      throws IOException {
    Table table = read(name);

    int read = 0;
    int length = 0;
    for (Row row : table) {
      read++;
      for (int i = 0; i < table.columns().size(); i++) {
        length += row.cell(i).length();
      }
    }

    assertThat(table.columns()).hasSize(columns);
    assertThat(read).isEqualTo(rows);
    assertThat(length).isEqualTo(characters);
  }

  @ParameterizedTest
  @CsvSource({
    "hostile/bomb_cell.xlsx, a cell has more than 100000 characters",
    "hostile/lol.xlsx, is not the XML of a spreadsheet",
    "hostile/wideref.xlsx, more than 1000 columns",
    "hostile/rep_full.ods, more than 1000 columns",
    "hostile/csv-many-columns.csv, more than 1000 cells",
    "hostile/csv-unclosed-quote.csv, line 2",
    "decidim/admin-export-proposals-0.23.xls, (.xls)",
    "events/schedule-fosdem-2021-extract.xml, a web page or XML"
  })
  void aHostileOrForeignFileIsRefused(String name, String part) {
    Requirement.met(Files.exists(FOLDER.resolve(name)), "there is no " + name);
    assertThatThrownBy(() -> read(name).forEach(row -> {}))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining(part);
  }
}
