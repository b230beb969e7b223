package org.assises.json.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.assises.input.InvalidInputException;
import org.assises.json.table.Ods;
import org.assises.json.table.Row;
import org.assises.json.table.Table;
import org.assises.json.table.TableReader;
import org.assises.json.table.Xlsx;

/**
 * Prints the result of reading the largest tables, and tables that claim to be far larger than they
 * are.
 */
public final class LargestTables {
  private static final int MOST = 16 << 20;
  private static final int ROWS = 100_000;
  private static final int COLUMNS = 12;

  private LargestTables() {}

  public static void main(String[] arguments) throws IOException {
    String row = "é".repeat(5) + ";x".repeat(COLUMNS - 1) + "\n";
    tell("rows", row.repeat(ROWS + 1).getBytes(UTF_8));
    tell("empty cells", filled((";".repeat(999) + "x\n").getBytes(UTF_8)));
    tell("short rows", filled("x\n".getBytes(UTF_8)));
    tell("one quote", filled("\"".getBytes(UTF_8)));
    tell("one line", filled("x".getBytes(UTF_8)));
    tell("rows of a workbook", workbook());
    tell("shared texts", sharedTexts());
    tell("long rows of a workbook", longRows());
    tell("rows of a spreadsheet", spreadsheet());
  }

  private static byte[] filled(byte[] part) {
    byte[] bytes = new byte[MOST / part.length * part.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = part[i % part.length];
    }
    return bytes;
  }

  private static byte[] workbook() {
    String row =
        "<row>" + "<c t=\"s\"><v>0</v></c><c><v>45619.5</v></c>".repeat(COLUMNS / 2) + "</row>";
    return Xlsx.of(row.repeat(ROWS + 1)).strings("<si><t>Proposition</t></si>").bytes();
  }

  private static byte[] sharedTexts() {
    return Xlsx.of("<row><c t=\"s\"><v>0</v></c></row>")
        .strings("<si><t>Proposition</t></si>".repeat(1_000_000))
        .bytes();
  }

  private static byte[] longRows() {
    String cell = "<c t=\"str\"><v>" + "x".repeat(99_000) + "</v></c>";
    return Xlsx.of(("<row>" + cell.repeat(160) + "</row>").repeat(2)).bytes();
  }

  private static byte[] spreadsheet() {
    return Ods.of(Ods.row(Ods.text("Proposition")).repeat(ROWS + 1));
  }

  private static void tell(String name, byte[] input) throws IOException {
    System.out.print(name + ": ");
    try {
      Table table = TableReader.create().read(new ByteArrayInputStream(input));
      long cells = 0;
      int rows = 0;
      for (Row row : table) {
        rows++;
        cells += row.cell(0).length();
      }
      System.out.println(rows + " rows, " + cells + " characters in the first column");
    } catch (InvalidInputException e) {
      System.out.println("refused, " + e.problems().get(0).message());
    }
  }
}
