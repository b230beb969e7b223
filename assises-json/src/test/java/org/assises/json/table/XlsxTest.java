package org.assises.json.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.assises.input.InvalidInputException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxTest {
  private static final String NAMES =
      "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>a</v></c><c r=\"B1\" t=\"str\"><v>b</v></c>"
          + "<c r=\"C1\" t=\"str\"><v>c</v></c></row>";

  private static List<String> rows(Xlsx workbook) throws IOException {
    return Tables.rows(Tables.of(workbook.bytes()));
  }

  /** {@return the text that is read from a cell in the second row} */
  private static String cell(Xlsx workbook) throws IOException {
    return rows(workbook).get(0).replaceAll("(?s)^2: (.*) \\|  \\| $", "$1");
  }

  private static Xlsx withCell(String cell) {
    return Xlsx.of(NAMES + "<row r=\"2\">" + cell + "</row>");
  }

  @Test
  void textsAreReadFromSharedStringsAndFromCells() throws IOException {
    Xlsx workbook =
        Xlsx.of(
                NAMES
                    + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c>"
                    + "<c r=\"B2\" t=\"inlineStr\"><is><t>in line</t></is></c>"
                    + "<c r=\"C2\" t=\"str\"><v>of a formula</v></c></row>")
            .strings(
                "<si><t>zero</t></si><si><r><t>one </t></r><rPh><t>han</t></rPh><r><t>text</t></r></si>");

    assertThat(rows(workbook)).containsExactly("2: one text | in line | of a formula");
  }

  @Test
  void lineBreaksAndEscapedCharactersAreKept() throws IOException {
    Xlsx workbook =
        withCell("<c r=\"A2\" t=\"s\"><v>0</v></c>")
            .strings("<si><t>a\nb_x0009_c_x005F_d</t></si>");

    assertThat(cell(workbook)).isEqualTo("a\nb\tc_d");
  }

  @ParameterizedTest
  @CsvSource({
    "12500.5, 12500.5",
    "1.2500000000000001E4, 12500",
    "0.30000000000000004, 0.3",
    "-0.0, 0",
    "1E+21, 1000000000000000000000",
    "1E+999999, unreadable",
    "NaN, unreadable"
  })
  void numbersAreWrittenAsPeopleReadThem(String stored, String read) throws IOException {
    assertThat(cell(withCell("<c r=\"A2\"><v>" + stored + "</v></c>"))).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource({
    "45619, dd/mm/yyyy, 2024-11-23",
    "45619.604166666664, dd/mm/yyyy hh:mm, 2024-11-23T14:30:00",
    "0.385416666666667, hh:mm, 09:15:00",
    "1, d mmm yyyy, 1900-01-01",
    "59, yyyy-mm-dd, 1900-02-28",
    "60, yyyy-mm-dd, unreadable",
    "61, yyyy-mm-dd, 1900-03-01",
    "2958465, yyyy-mm-dd, 9999-12-31",
    "2958466, yyyy-mm-dd, unreadable",
    "-1, yyyy-mm-dd, unreadable",
    "0.4, 0.0%, 40 %",
    "0.07, '0,0 %', 7 %",
    "12500, '#,##0.00 \"jours\"', 12500",
    "12500, '#,##0 [$€-40C]', 12500",
    "45619, '[$-40C]d mmmm yyyy', 2024-11-23",
    "3, General, 3"
  })
  void aFormatMakesNumbersDatesOrPercentages(String stored, String format, String read)
      throws IOException {
    Xlsx workbook = withCell("<c r=\"A2\" s=\"1\"><v>" + stored + "</v></c>").formats(format);

    assertThat(cell(workbook)).isEqualTo(read);
  }

  @Test
  void daysMayBeCountedFrom1904() throws IOException {
    Xlsx workbook =
        withCell("<c r=\"A2\" s=\"1\"><v>44157</v></c>")
            .formats("dd/mm/yyyy")
            .properties("<workbookPr date1904=\"1\"/>");

    assertThat(cell(workbook)).isEqualTo("2024-11-23");
  }

  @ParameterizedTest
  @CsvSource({
    "<c r=\"A2\" t=\"b\"><v>1</v></c>, true",
    "<c r=\"A2\" t=\"b\"><v>0</v></c>, false",
    "<c r=\"A2\" t=\"d\"><v>2024-11-23</v></c>, 2024-11-23",
    "<c r=\"A2\" t=\"e\"><v>#REF!</v></c>, unreadable",
    "<c r=\"A2\"><f>B2*2</f><v>8</v></c>, 8",
    "<c r=\"A2\"><f>B2*2</f></c>, unreadable",
    "<c r=\"A2\"><f>B2*2</f><v/></c>, unreadable",
    "<c r=\"A2\" t=\"s\"><v>99</v></c>, unreadable",
    "<c><v>8</v></c>, 8"
  })
  void cellsAreReadByTheirType(String cell, String read) throws IOException {
    assertThat(cell(withCell(cell))).isEqualTo(read);
  }

  @Test
  void theFirstVisibleSheetIsRead() throws IOException {
    Xlsx workbook =
        withCell("")
            .sheets(
                "<sheet name=\"H\" state=\"hidden\" r:id=\"r1\"/><sheet name=\"S\" r:id=\"r2\"/>");

    assertThat(Tables.of(workbook.bytes()).columns()).containsExactly("second");
  }

  @Test
  void hiddenRowsAreReadAndMarkedAsHidden() throws IOException {
    Xlsx workbook = Xlsx.of(NAMES + "<row r=\"2\" hidden=\"1\"><c r=\"A2\"><v>8</v></c></row>");

    assertThat(Tables.of(workbook.bytes()).iterator().next().isHidden()).isTrue();
  }

  @Test
  void aValueInMergedCellsBelongsToEachRow() throws IOException {
    Xlsx workbook =
        Xlsx.of(
                NAMES
                    + "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\" t=\"str\"><v>Nuit</v></c></row>"
                    + "<row r=\"3\"><c r=\"A3\"><v>2</v></c></row>"
                    + "<row r=\"4\"><c r=\"B4\" s=\"1\"/></row>"
                    + "<row r=\"5\"><c r=\"A5\"><v>3</v></c></row>")
            .afterData(
                "<mergeCells count=\"2\"><mergeCell ref=\"B2:B4\"/><mergeCell ref=\"A1:C1\"/></mergeCells>");

    assertThat(rows(workbook)).containsExactly("2: 1 | Nuit | ", "3: 2 | Nuit | ", "5: 3 |  | ");
  }

  @Test
  void limitsOfTheJdkDoNotApply() throws IOException {
    List<String> limits =
        List.of(
            "jdk.xml.maxElementDepth",
            "jdk.xml.maxGeneralEntitySizeLimit",
            "jdk.xml.totalEntitySizeLimit",
            "jdk.xml.elementAttributeLimit");
    String attributes = IntStream.range(0, 60).mapToObj(i -> " a" + i + "=\"\"").collect(joining());
    String nested = "<x>".repeat(60) + "</x>".repeat(60);
    String cell =
        "<c r=\"A2\" t=\"str\""
            + attributes
            + "><v>"
            + "&apos;".repeat(60)
            + "</v>"
            + nested
            + "</c>";

    limits.forEach(limit -> System.setProperty(limit, "50"));
    try {
      assertThat(cell(withCell(cell))).isEqualTo("'".repeat(60));
    } finally {
      limits.forEach(System::clearProperty);
    }
  }

  @Nested
  class Hostile {
    private void refused(byte[] bytes, String part) {
      assertThatThrownBy(() -> Tables.rows(Tables.of(bytes)))
          .isInstanceOf(InvalidInputException.class)
          .hasMessageContaining(part);
    }

    @Test
    void cellsFarToTheRightAreRefused() {
      refused(withCell("<c r=\"ZZZZZZ2\"><v>1</v></c>").bytes(), "more than 1000 columns");
    }

    @Test
    void emptyCellsFarToTheRightAreIgnored() throws IOException {
      assertThat(rows(withCell("<c r=\"A2\"><v>1</v></c><c r=\"XFD2\" s=\"1\"/>"))).hasSize(1);
    }

    @Test
    void rowsAndCellsOutOfOrderAreRefused() {
      refused(withCell("<c r=\"B2\"><v>1</v></c><c r=\"A2\"><v>2</v></c>").bytes(), "out of order");
      refused(Xlsx.of(NAMES + "<row r=\"1\"/>").bytes(), "out of order");
      refused(Xlsx.of(NAMES + "<row r=\"1048577\"/>").bytes(), "out of order");
    }

    @Test
    void entitiesAndDocumentTypesAreRefused() {
      String declaration = "<!DOCTYPE x [<!ENTITY a \"b\">]>";

      refused(
          withCell("<c r=\"A2\" t=\"str\"><v>&a;</v></c>").doctype(declaration).bytes(), "damaged");
      refused(
          withCell("").doctype("<!DOCTYPE x SYSTEM \"file:///etc/passwd\">").bytes(), "damaged");
    }

    @Test
    void deepNestingIsRefused() {
      refused(withCell("<x>".repeat(1_000)).bytes(), "nested deeper");
    }

    @Test
    void contentThatIsFarLargerWhenDecompressedIsRefused() {
      String blanks = " ".repeat(2 << 20);

      refused(withCell("<c r=\"A2\" x=\"" + blanks + "\"/>").bytes(), "far larger");
      refused(withCell("<!--" + blanks + "-->").bytes(), "far larger");
      refused(
          withCell("<c r=\"A2\" t=\"str\"><v>" + blanks + "</v></c>").bytes(), "100000 characters");
      refused(
          withCell("<c r=\"A2\" t=\"s\"><v>0</v></c>")
              .strings("<si><t>" + blanks + "</t></si>")
              .bytes(),
          "100000 characters");
    }

    @Test
    void manyLongCellsAreRefused() {
      String longCell = "<c t=\"str\"><v>" + "x".repeat(99_999) + "</v></c>";

      refused(withCell(longCell.repeat(200)).bytes(), "characters in total");
    }

    @Test
    void aPasswordIsReported() {
      byte[] bytes = withCell("").bytes();
      int entry = indexOf(bytes, "PK\1\2", 0);
      while (entry >= 0) {
        bytes[entry + 8] |= 1;
        entry = indexOf(bytes, "PK\1\2", entry + 1);
      }

      refused(bytes, "password");
    }

    @Test
    void twoPartsOfTheSameNameAreRefused() {
      byte[] bytes = withCell("").zip().with("xl/worksheets/sheetX.xml", "").bytes();
      bytes[indexOf(bytes, "sheetX", indexOf(bytes, "PK\1\2", 0)) + 5] = '1';

      refused(bytes, "two files with the same name");
    }

    @Test
    void damagedZipFilesAreRefused() {
      byte[] bytes = withCell("").bytes();

      refused(Arrays.copyOf(bytes, bytes.length - 30), "damaged");
      refused(Arrays.copyOf(bytes, 40), "damaged");
    }

    private static int indexOf(byte[] bytes, String part, int from) {
      return new String(bytes, ISO_8859_1).indexOf(part, from);
    }
  }
}
