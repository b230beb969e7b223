package org.assises.json.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.assises.input.Problem;
import org.assises.screening.ContactData;

/**
 * What was not read, or read in another way than it stands: once for the file or a column, once for
 * a row that is left out or changed, and once for a word, however many rows have it. Nothing of a
 * cell is ever in it.
 */
public final class Losses {
  private static final int LONGEST_NAME = 60;

  private final Sentences sentences;
  private final List<Problem> ofFile = new ArrayList<>();
  private final Map<List<String>, Problem> ofColumns = new LinkedHashMap<>();
  private final Map<List<String>, Counted> ofWords = new LinkedHashMap<>();
  private final List<Problem> ofRows = new ArrayList<>();

  /** How often something was met, and where first. */
  private static final class Counted {
    private final String place;
    private final int line;
    private final String message;
    private int rows;

    Counted(String place, int line, String message) {
      this.place = place;
      this.line = line;
      this.message = message;
    }
  }

  /** Tells in a language: French, or else English. */
  public Losses(Locale language) {
    this.sentences = Sentences.in(language);
  }

  /** {@return the sentence under a key} */
  public String say(String key, Object... named) {
    return sentences.say(key, named);
  }

  /** Tells something of the whole file. */
  public void file(int line, String key, Object... named) {
    ofFile.add(new Problem("", line, 0, say(key, named)));
  }

  /** Tells what others found in the file. */
  public void addAll(List<Problem> problems) {
    ofFile.addAll(problems);
  }

  /** Tells something of a column once. */
  public void column(String column, String key, Object... named) {
    String place = place(column);
    ofColumns.putIfAbsent(List.of(place, key), new Problem(place, 0, 0, say(key, named)));
  }

  /** Tells something of one cell, or of a row where the column is empty. */
  public void row(int line, String column, String key, Object... named) {
    ofRows.add(new Problem(place(column), line, 0, say(key, named)));
  }

  /**
   * Tells something that holds of many rows once, with how many they are.
   *
   * @param word tells what is told apart; it is never shown
   */
  public void counted(int line, String column, String word, String key) {
    String place = place(column);
    ofWords.computeIfAbsent(List.of(place, word, key), unused -> new Counted(place, line, say(key)))
        .rows++;
  }

  /** {@return everything, that of the file first} */
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
    String count = counted.rows == 1 ? say("count.one") : say("count.many", counted.rows);
    return new Problem(counted.place, counted.line, 0, counted.message + " " + count);
  }

  /** A name of a column that can be shown: short, on one line, and nobody's address. */
  private String place(String column) {
    String line = column.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
    if (!ContactData.in(line).isEmpty()) {
      return say("column.contact");
    }
    return line.length() <= LONGEST_NAME ? line : line.substring(0, LONGEST_NAME) + "…";
  }
}
