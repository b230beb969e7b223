package org.assises.json.table;

/** Builds LibreOffice spreadsheets from the XML of their tables. */
public final class Ods {
  private static final String SPACES =
      "xmlns:office='o' xmlns:table='t' xmlns:text='x' xmlns:style='s' xmlns:calcext='c'";

  private Ods() {}

  /** {@return a spreadsheet whose one table has these rows} */
  public static byte[] of(String rows) {
    return zip("", "<table:table table:name='S'>" + rows + "</table:table>").bytes();
  }

  public static Zip zip(String styles, String tables) {
    return new Zip()
        .with("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        .with(
            "content.xml",
            "<office:document-content "
                + SPACES
                + "><office:automatic-styles>"
                + styles
                + "</office:automatic-styles><office:body><office:spreadsheet>"
                + tables
                + "</office:spreadsheet></office:body></office:document-content>");
  }

  public static String row(String cells) {
    return "<table:table-row>" + cells + "</table:table-row>";
  }

  public static String text(String text) {
    return "<table:table-cell office:value-type='string'><text:p>"
        + text
        + "</text:p></table:table-cell>";
  }
}
