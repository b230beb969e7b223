package org.assises.json.intake;

/**
 * The text of a cell of a table, or of a member of a JSON object.
 *
 * @param line the line of its row in the table; 0 in JSON
 * @param place the name of its column, or its JSON pointer
 * @param text the text without surrounding spaces
 */
public record Cell(int line, String place, String text) {
  private static final String DEFUSED = "=+-@";

  /** {@return another text at the same place} */
  public Cell with(String other) {
    return new Cell(line, place, other);
  }

  /**
   * {@return the text without the apostrophe that some programs put before texts that a spreadsheet
   * could take for a formula}
   */
  public static String undefused(String text) {
    boolean defused =
        text.length() > 1 && text.charAt(0) == '\'' && DEFUSED.indexOf(text.charAt(1)) >= 0;
    return defused ? text.substring(1) : text;
  }
}
