package org.assises.json.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assises.json.table.Ods.row;
import static org.assises.json.table.Ods.text;

import java.io.IOException;
import java.util.List;
import org.assises.input.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OdsTest {
  private static final String NAMES = row(text("a") + text("b"));

  private static List<String> rows(byte[] bytes) throws IOException {
    return Tables.rows(Tables.of(bytes));
  }

  private static void refused(byte[] bytes, String part) {
    assertThatThrownBy(() -> rows(bytes))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining(part);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "float' office:value='12500.50 > 12500.5",
        "currency' office:value='48000 > 48000",
        "percentage' office:value='0.4 > 40 %",
        "date' office:date-value='2024-11-23 > 2024-11-23",
        "date' office:date-value='2024-11-23T14:30:00 > 2024-11-23T14:30:00",
        "time' office:time-value='PT09H15M00S > 09:15:00",
        "boolean' office:boolean-value='true > true",
        "string' calcext:value-type='error > unreadable",
        "float' office:value='x > unreadable",
      })
  void valuesAreReadAsStoredAndNotAsShown(String cell, String read) throws IOException {
    String shown =
        "<table:table-cell office:value-type='"
            + cell
            + "'><text:p>shown</text:p></table:table-cell>";

    assertThat(rows(Ods.of(NAMES + row(shown)))).containsExactly("2: " + read + " | ");
  }

  @Test
  void paragraphsAreLinesAndCommentsAreNotRead() throws IOException {
    String cell =
        "<table:table-cell office:value-type='string'><office:annotation><text:p>M. X</text:p>"
            + "</office:annotation><text:p>un<text:s text:c='2'/>deux<text:tab/><text:span>gras"
            + "</text:span></text:p><text:p>trois<text:line-break/>quatre</text:p></table:table-cell>";

    assertThat(rows(Ods.of(NAMES + row(cell))))
        .containsExactly("2: un  deux\tgras\ntrois\nquatre | ");
  }

  @Test
  void repeatedRowsAndCellsAreRepeated() throws IOException {
    String twice =
        "<table:table-row table:number-rows-repeated='2'><table:table-cell"
            + " table:number-columns-repeated='2' office:value-type='string'><text:p>x</text:p>"
            + "</table:table-cell></table:table-row>";

    assertThat(rows(Ods.of(NAMES + twice + row(text("y")))))
        .containsExactly("2: x | x", "3: x | x", "4: y | ");
  }

  @Test
  void blankRowsAndCellsUpToTheEndOfTheSheetAreIgnored() throws IOException {
    String end =
        "<table:table-row table:number-rows-repeated='1048570'><table:table-cell"
            + " table:number-columns-repeated='16384'/></table:table-row>";

    assertThat(rows(Ods.of(NAMES + row(text("y")) + end))).containsExactly("2: y | ");
  }

  @Test
  void aValueInMergedCellsBelongsToEachRow() throws IOException {
    String merged =
        row(
                text("1")
                    + "<table:table-cell table:number-rows-spanned='2' office:value-type='string'>"
                    + "<text:p>Nuit</text:p></table:table-cell>")
            + row(text("2") + "<table:covered-table-cell/>")
            + row(text("3"));

    assertThat(rows(Ods.of(NAMES + merged)))
        .containsExactly("2: 1 | Nuit", "3: 2 | Nuit", "4: 3 | ");
  }

  @Test
  void theFirstVisibleTableIsRead() throws IOException {
    byte[] bytes =
        Ods.zip(
                "<style:style style:name='ta1'><style:table-properties table:display='false'/>"
                    + "</style:style>",
                "<table:table table:style-name='ta1'>"
                    + row(text("hidden"))
                    + "</table:table><table:table>"
                    + NAMES
                    + "</table:table><table:table>"
                    + row(text("third"))
                    + "</table:table>")
            .bytes();

    Table table = Tables.of(bytes);

    assertThat(table.columns()).containsExactly("a", "b");
    assertThat(Tables.rows(table)).isEmpty();
  }

  @Test
  void filteredRowsAreReadAndMarkedAsHidden() throws IOException {
    String filtered =
        "<table:table-row table:visibility='filter'>" + text("x") + "</table:table-row>";

    assertThat(Tables.of(Ods.of(NAMES + filtered)).iterator().next().isHidden()).isTrue();
  }

  @Test
  void tooManyRepeatedRowsAreRefused() {
    String many =
        "<table:table-row table:number-rows-repeated='1048570'>" + text("x") + "</table:table-row>";
    String more = many.replace("1048570", "2147483647");

    refused(Ods.of(NAMES + many), "more than 100000 rows");
    refused(Ods.of(NAMES + more), "more than 1048576 rows");
  }

  @Test
  void tooManyRepeatedCellsAreRefused() {
    String many =
        "<table:table-cell table:number-columns-repeated='16384' office:value-type='string'>"
            + "<text:p>x</text:p></table:table-cell>";

    refused(Ods.of(NAMES + row(many)), "more than 1000 columns");
    refused(Ods.of(NAMES + row(text("<text:s text:c='99999999'/>"))), "100000 characters");
  }

  @Test
  void aPasswordIsReported() {
    byte[] bytes =
        Ods.zip("", "")
            .with(
                "META-INF/manifest.xml",
                "<manifest><file-entry><encryption-data/></file-entry></manifest>")
            .bytes();

    refused(bytes, "password");
  }
}
