package org.assises.json.fuzz;

import java.io.IOException;
import org.assises.json.table.Ods;
import org.assises.json.table.Xlsx;

/** Tests the reader of tables with spreadsheets in which the input is one of the parts. */
public final class SpreadsheetTarget {
  private static final String SHEET =
      "<row><c t=\"s\"><v>0</v></c><c s=\"1\"><v>45619</v></c></row>";

  private SpreadsheetTarget() {}

  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    for (String part :
        new String[] {"worksheets/sheet1.xml", "sharedStrings.xml", "styles.xml", "workbook.xml"}) {
      TableTarget.fuzzerTestOneInput(Xlsx.of(SHEET).zip().with("xl/" + part, input).bytes());
    }
    TableTarget.fuzzerTestOneInput(Ods.zip("", "").with("content.xml", input).bytes());
  }
}
