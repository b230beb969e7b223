package org.assises.json.table;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assises.input.InvalidInputException;
import org.assises.input.Problem;
import org.assises.json.wording.JsonMessages;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTest {
  @Test
  void aTableHasItsColumnsAndRows() throws IOException {
    Table table = Tables.of("N°;Titre\n1;Éclairer\n2;Planter\n");

    assertThat(table.columns()).containsExactly("N°", "Titre");
    assertThat(Tables.rows(table)).containsExactly("2: 1 | Éclairer", "3: 2 | Planter");
    assertThat(table.notes()).isEmpty();
  }

  @Test
  void rowsCanBeIteratedAgain() throws IOException {
    Table table = Tables.of("a;b\n1;2\n");

    assertThat(Tables.rows(table)).isEqualTo(Tables.rows(table)).hasSize(1);
  }

  @Test
  void aColumnIsFoundInAnyCaseAndWithAnyAccentsAndSpaces() throws IOException {
    Table table = Tables.of("NUMERO ;  Suite  donnee;l’état\n1;en cours;x\n");

    Row row = table.iterator().next();

    assertThat(row.value("Numéro")).contains("1");
    assertThat(row.value("suite_donnée")).contains("en cours");
    assertThat(row.value("L'ÉTAT")).contains("x");
    assertThat(row.value("absent")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"N°", "Nº", "No", "n °", "NO"})
  void allSpellingsOfTheNumberSignAreEqual(String name) throws IOException {
    assertThat(Tables.of(name + ";b\n7;x\n").iterator().next().value("N°")).contains("7");
  }

  @Nested
  class Delimiters {
    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|"})
    void areDetected(String delimiter) throws IOException {
      Table table =
          Tables.of("a,b;c|d\n".replaceAll("[,;|]", delimiter.equals("|") ? "|" : delimiter));

      assertThat(table.columns()).containsExactly("a", "b", "c", "d");
    }

    @Test
    void areTheOnesWithWhichTheColumnsAreFound() throws IOException {
      byte[] commasInTitles =
          "N°;Titre, avec, des, virgules;Proposition\n1;a, b, c, d;x\n".getBytes(UTF_8);

      Table table = Tables.of(commasInTitles, "N°", "Proposition");

      assertThat(table.columns())
          .containsExactly("N°", "Titre, avec, des, virgules", "Proposition");
    }

    @Test
    void canBeStatedInTheFirstLine() throws IOException {
      Table table = Tables.of("sep=|\r\na;b|c\r\n1;2|3\r\n");

      assertThat(table.columns()).containsExactly("a;b", "c");
      assertThat(Tables.rows(table)).containsExactly("3: 1;2 | 3");
    }

    @Test
    void mayBeMissingIfThereIsOneColumn() throws IOException {
      assertThat(Tables.of("Titre\nUn\nDeux\n").columns()).containsExactly("Titre");
    }
  }

  @Nested
  class Encodings {
    private static final String TEXT = "N°;Détail\n1;« cœur » – 12 €\n";

    private List<String> rows(byte[] bytes) throws IOException {
      return Tables.rows(Tables.of(bytes));
    }

    @Test
    void areRecognizedByTheByteOrderMark() throws IOException {
      String marked = "\uFEFF" + TEXT;

      assertThat(rows(marked.getBytes(UTF_8)))
          .isEqualTo(rows(marked.getBytes(UTF_16LE)))
          .isEqualTo(rows(marked.getBytes(UTF_16BE)))
          .containsExactly("2: 1 | « cœur » – 12 €");
    }

    @Test
    void areWindows1252IfNotUtf8AndThisIsReported() throws IOException {
      Table table = Tables.of(TEXT.getBytes(Charset.forName("windows-1252")));

      assertThat(Tables.rows(table)).containsExactly("2: 1 | « cœur » – 12 €");
      assertThat(table.notes())
          .extracting(Problem::message)
          .containsExactly("read as windows-1252, because it is not UTF-8");
    }

    @Test
    void ofAFileThatIsAlmostUtf8AreReportedWithTheFirstWrongLine() throws IOException {
      byte[] bytes = "N°;Détail\n1;aé\n2;b?\n".getBytes(UTF_8);
      bytes[bytes.length - 2] = (byte) 0xE9;

      assertThat(Tables.of(bytes).notes())
          .extracting(Problem::line, problem -> problem.message().substring(0, 52))
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple(
                  3, "read as windows-1252, because these bytes are not UT"));
    }

    @Test
    void thatContradictTheByteOrderMarkAreRefused() {
      byte[] bytes = "\uFEFFa;b\n1;2\nx;?\n".getBytes(UTF_8);
      bytes[bytes.length - 2] = (byte) 0xE9;

      assertThatThrownBy(() -> rows(bytes))
          .isInstanceOf(InvalidInputException.class)
          .hasMessageContaining("line 3")
          .hasMessageContaining("is in UTF-8, but it is not");
    }

    @Test
    void ofBinaryFilesAreRefused() {
      byte[] unusedInWindows = {'a', ';', (byte) 0xE9, (byte) 0x81};

      assertThatThrownBy(() -> rows(unusedInWindows)).hasMessageContaining("neither in UTF-8 nor");
      assertThatThrownBy(() -> rows("a;b\n1;\0\n".getBytes(UTF_8)))
          .hasMessageContaining("line 2")
          .hasMessageContaining("not a text file");
    }
  }

  @Nested
  class Headers {
    @Test
    void areInTheFirstLineWithTwoOfTheColumns() throws IOException {
      byte[] bytes =
          "Assises 2024;;\nmis à jour le;25/11/2024;\n;;\nN°;Proposition;Suite\n1;x;y\n"
              .getBytes(UTF_8);

      Table table = Tables.of(bytes, "N°", "Proposition", "Suite donnée");

      assertThat(table.headerLine()).isEqualTo(4);
      assertThat(Tables.rows(table)).containsExactly("5: 1 | x | y");
      assertThat(table.notes())
          .containsExactly(new Problem("", 1, 0, JsonMessages.of("preamble-unread", "line", 4)));
    }

    @Test
    void thatAreMissingAreReportedWithTheWantedNames() {
      assertThatThrownBy(() -> Tables.of("secret;b\n1;2\n".getBytes(UTF_8), "N°", "Titre"))
          .isInstanceOf(InvalidInputException.class)
          .hasMessage("the input: no line names the columns; expected at least 2 of N°, Titre");
    }

    @Test
    void thatAreWantedTwiceAreNamedOnce() {
      assertThatThrownBy(() -> Tables.of("a;b\n1;2\n".getBytes(UTF_8), "N°", "Titre", "N°"))
          .hasMessage("the input: no line names the columns; expected at least 2 of N°, Titre");
    }

    @Test
    void ofAnEmptyFileAreMissing() {
      assertThatThrownBy(() -> Tables.of("")).hasMessage("the input: the file is empty");
      assertThatThrownBy(() -> Tables.of(" \n;;\n")).hasMessage("the input: the file is empty");
    }
  }

  @Nested
  class Quotes {
    @Test
    void keepLineBreaksDelimitersAndQuotesTogether() throws IOException {
      Table table = Tables.of("a;b\r\n\"x;\r\n\"\"y\"\"\";2\r\nz;3\r\n");

      assertThat(Tables.rows(table)).containsExactly("2: x;\r\n\"y\" | 2", "4: z | 3");
    }

    @Test
    void withinACellAreText() throws IOException {
      Table table = Tables.of("a;b\nAire de jeux \"Broquetons\";2\n");

      assertThat(Tables.rows(table)).containsExactly("2: Aire de jeux \"Broquetons\" | 2");
    }

    @Test
    void thatAreNotClosedAreRefusedWithTheirLine() throws IOException {
      Table table = Tables.of("titre;texte\nx;y\n\"a;b\n" + "c;d\n".repeat(50));

      assertThatThrownBy(() -> Tables.rows(table))
          .isInstanceOf(InvalidInputException.class)
          .hasMessageContaining("line 3")
          .hasMessageContaining("quotes");
    }

    @Test
    void thatAreClosedTooEarlyAreRefusedWithoutRepeatingWhatFollows() throws IOException {
      Table table = Tables.of("titre;texte\nx;y\n\"a\"§;b\n");

      assertThatThrownBy(() -> Tables.rows(table))
          .hasMessageContaining("line 3")
          .hasMessageNotContaining("§");
    }
  }

  @Nested
  class Limits {
    @Test
    void ofBytesAreEnforced() {
      TableReader reader = TableReader.builder().mostBytes(8).build();

      assertThatThrownBy(() -> reader.read(new ByteArrayInputStream(new byte[9])))
          .hasMessage("the input: the file is larger than 8 bytes");
    }

    @Test
    void ofRowsAreEnforcedWithoutCountingBlankOnes() throws IOException {
      TableReader reader = TableReader.builder().mostRows(2).build();
      Table two = reader.read(new ByteArrayInputStream("a;b\n1;\n;;\n\n2;\n".getBytes(UTF_8)));
      Table three = reader.read(new ByteArrayInputStream("a;b\n1;\n2;\n3;\n".getBytes(UTF_8)));

      assertThat(Tables.rows(two)).hasSize(2);
      assertThatThrownBy(() -> Tables.rows(three))
          .hasMessageContaining("line 4")
          .hasMessageContaining("more than 2 rows");
    }

    @Test
    void ofColumnsAreEnforced() {
      String header =
          IntStream.rangeClosed(1, 1_001).mapToObj(i -> "c" + i).collect(Collectors.joining(";"));

      assertThatThrownBy(() -> Tables.of(header)).hasMessageContaining("more than 1000 columns");
    }

    @Test
    void ofCellsAreEnforced() throws IOException {
      Table longest = Tables.of("a;b\n1;" + "x".repeat(100_000) + "\n");
      Table longer = Tables.of("a;b\n1;" + "x".repeat(100_001) + "\n");

      assertThat(Tables.rows(longest)).hasSize(1);
      assertThatThrownBy(() -> Tables.rows(longer))
          .hasMessageContaining("line 2")
          .hasMessageContaining("100000 characters");
    }
  }

  @Nested
  class JsonRecords {
    @Test
    void areRowsUnderTheNamesOfTheirMembers() throws IOException {
      Table table =
          Tables.of(
              "[{\"id\": 7, \"title\": \"A\"}, {\"title\": \"B\", \"tags\": [\"x\"], \"id\": null}]"
                  .getBytes(UTF_8),
              "id",
              "title");

      assertThat(table.columns()).containsExactly("id", "title", "tags");
      assertThat(Tables.rows(table)).containsExactly("2: 7 | A | ", "3:  | B | [\"x\"]");
      assertThat(table.notes()).isEmpty();
    }

    @Test
    void areFoundInTheAnswersOfPortals() throws IOException {
      byte[] older =
          "{\"nhits\": 9, \"records\": [{\"fields\": {\"id\": 7, \"title\": \"A\"}}]}"
              .getBytes(UTF_8);
      byte[] newer =
          "{\"total_count\": 1, \"results\": [{\"id\": 7, \"title\": \"A\"}]}".getBytes(UTF_8);

      Table page = Tables.of(older, "id", "title");
      Table whole = Tables.of(newer, "id", "title");

      assertThat(Tables.rows(page)).isEqualTo(Tables.rows(whole)).containsExactly("2: 7 | A");
      assertThat(page.notes())
          .containsExactly(new Problem("", 0, 0, JsonMessages.of("table-more-pages", "rows", 1)));
      assertThat(whole.notes()).isEmpty();
    }

    @Test
    void haveTheLimitsOfTables() {
      String many =
          IntStream.range(0, 1_001)
              .mapToObj(i -> "\"c" + i + "\": 1")
              .collect(Collectors.joining(", "));

      assertThatThrownBy(() -> Tables.of(("[{" + many + "}]").getBytes(UTF_8), "c1", "c2"))
          .isInstanceOf(InvalidInputException.class)
          .hasMessageContaining("columns");
    }
  }

  @Nested
  class OtherFiles {
    private void refused(byte[] bytes, String part) {
      assertThatThrownBy(() -> Tables.of(bytes))
          .isInstanceOf(InvalidInputException.class)
          .hasMessageContaining(part);
    }

    @Test
    void areRefusedWithTheirKind() {
      refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}, "(.xls)");
      refused("[ {\"id\": 1}]".getBytes(UTF_8), "this JSON contains no records");
      refused("%PDF-1.7".getBytes(UTF_8), "a PDF");
      refused(" <HTML><table>".getBytes(UTF_8), "a web page");
      refused("\uFEFF<?xml version='1.0'?>".getBytes(UTF_8), "XML");
      refused(new Zip().with("proposals.csv", "a;b").bytes(), "this zip file is not a spreadsheet");
    }
  }
}
