package org.assises.aggregator.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.assises.json.ProposalLine;
import org.assises.model.Text;
import org.assises.wording.Codes;

/**
 * A proposal as a row of the flat table (CSV, RFC 4180). A row is one line: line breaks in texts
 * become spaces. Texts are in French, or in the first language they have.
 *
 * <p>A cell that a spreadsheet would take for a formula starts with an apostrophe.
 */
public final class FlatRow {
  /** The names of the columns. */
  public static final String HEADER =
      "departement,insee_code,assises,edition,edition_year,edition_title,id,title,description,status,"
          + "outcome,authors,themes,submitted_on,supporters,created,last_modified,revision,page";

  private static final List<Locale> FRENCH = List.of(Locale.FRENCH);

  private final StringBuilder row = new StringBuilder(512);

  private FlatRow() {}

  static byte[] of(String departement, ProposalLine.Published line) {
    FlatRow cells = new FlatRow();
    cells.add(departement, line);
    return cells.row.toString().getBytes(UTF_8);
  }

  private void add(String departement, ProposalLine.Published line) {
    var proposal = line.proposal();
    plain(departement).plain(line.series().inseeCode().orElse(""));
    plain(line.series().assises().value()).plain(line.edition().value());
    plain(Integer.toString(line.context().editionYear()));
    text(line.context().editionTitle()).plain(line.id().value()).text(proposal.title());
    cell(proposal.description().map(description -> description.in(FRENCH)).orElse(""));
    plain(Codes.of(line.context().status())).plain(Codes.of(line.outcome()));
    plain(line.authors().map(Codes::of).orElse(""));
    cell(
        line.context().themeNames().stream()
            .map(name -> name.in(FRENCH))
            .collect(Collectors.joining(" | ")));
    plain(proposal.submittedOn().map(LocalDate::toString).orElse(""));
    plain(proposal.supporters().map(String::valueOf).orElse(""));
    plain(line.revision().created().toString()).plain(line.revision().lastModified().toString());
    plain(Integer.toString(line.revision().number()));
    cell(proposal.page().map(String::valueOf).orElse(""));
    row.setLength(row.length() - 1);
  }

  private FlatRow text(Text text) {
    return cell(text.in(FRENCH));
  }

  private FlatRow plain(String value) {
    row.append(value).append(',');
    return this;
  }

  private FlatRow cell(String value) {
    append(row, value);
    row.append(',');
    return this;
  }

  /** Appends a cell, in quotes if necessary. */
  public static void append(StringBuilder row, String value) {
    boolean quoted = needsQuotes(value);
    if (quoted) {
      row.append('"');
    }
    if (!value.isEmpty() && "=+-@".indexOf(value.charAt(0)) >= 0) {
      row.append('\'');
    }
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"') {
        row.append('"');
      }
      row.append(c < ' ' ? ' ' : c);
    }
    if (quoted) {
      row.append('"');
    }
  }

  private static boolean needsQuotes(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == ',' || c == '"' || c < ' ') {
        return true;
      }
    }
    return false;
  }
}
