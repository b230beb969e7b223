package org.assises.json.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assises.input.Problem;
import org.assises.json.wording.JsonMessages;
import org.assises.screening.ContactData;
import org.assises.wording.Message;

/**
 * Collects reports of what was left out or changed: one for the file or a column, one for each row
 * that is left out or changed, and one for a word, with the number of its rows. No report contains
 * text of a cell.
 */
public final class Losses {
  private static final int LONGEST_NAME = 60;

  /** A place that {@link Problem#where} has words for. */
  private static final String CONTACT_DATA = "column with contact data";

  private final List<Problem> ofFile = new ArrayList<>();
  private final Map<List<String>, Problem> ofColumns = new LinkedHashMap<>();
  private final Map<List<String>, Counted> ofWords = new LinkedHashMap<>();
  private final List<Problem> ofRows = new ArrayList<>();

  /** How often a problem occurred, and where first. */
  private static final class Counted {
    private final String place;
    private final int line;
    private final String code;
    private int rows;

    Counted(String place, int line, String code) {
      this.place = place;
      this.line = line;
      this.code = code;
    }
  }

  /** Reports something about the whole file. */
  public void file(int line, String code, Object... named) {
    ofFile.add(new Problem("", line, 0, JsonMessages.of(code, named)));
  }

  /** Adds problems that were found elsewhere. */
  public void addAll(List<Problem> problems) {
    ofFile.addAll(problems);
  }

  /** Reports something about a column, once. */
  public void column(String column, String code, Object... named) {
    String place = place(column);
    ofColumns.putIfAbsent(
        List.of(place, code), new Problem(place, 0, 0, JsonMessages.of(code, named)));
  }

  /** Reports something about one cell, or about a row if the column name is empty. */
  public void row(int line, String column, String code, Object... named) {
    ofRows.add(new Problem(place(column), line, 0, JsonMessages.of(code, named)));
  }

  /** Reports something about one cell. */
  public void report(Cell cell, String code, Object... named) {
    row(cell.line(), cell.place(), code, named);
  }

  /** Tells of contact data in a cell, with the message that imports have for it. */
  void contactData(Cell cell, ContactData.Kind kind) {
    Message found = Message.of("contact-data-imported", "kind", kind.code());
    ofRows.add(new Problem(place(cell.place()), cell.line(), 0, found));
  }

  /**
   * Reports something about many rows once, with their number.
   *
   * @param word distinguishes reports with the same column and code; never shown
   */
  public void counted(int line, String column, String word, String code) {
    String place = place(column);
    ofWords.computeIfAbsent(List.of(place, word, code), unused -> new Counted(place, line, code))
        .rows++;
  }

  /** Reports a word that occurs in many cells once, with the number of its rows. */
  public void counted(Cell cell, String word, String code) {
    counted(cell.line(), cell.place(), word, code);
  }

  /** {@return all reports, those about the file first} */
  public List<Problem> all() {
    return Stream.of(
            ofFile.stream(),
            ofColumns.values().stream(),
            ofWords.values().stream().map(this::problem),
            ofRows.stream())
        .flatMap(problems -> problems)
        .toList();
  }

  private Problem problem(Counted counted) {
    Message message = JsonMessages.of(counted.code, "rows", counted.rows);
    return new Problem(counted.place, counted.line, 0, message);
  }

  /**
   * Returns the name of a column so that it can be shown: short, on one line, and without contact
   * data.
   */
  private String place(String column) {
    String line = column.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
    if (!ContactData.in(line).isEmpty()) {
      return CONTACT_DATA;
    }
    return line.length() <= LONGEST_NAME ? line : line.substring(0, LONGEST_NAME) + "…";
  }
}
