package org.assises.json.table;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assises.input.ImportedDecisions;
import org.assises.input.InvalidInputException;
import org.assises.input.Problem;
import org.assises.json.intake.WrittenLink;
import org.assises.json.wording.JsonMessages;
import org.assises.model.CouncilDecision;

/**
 * Reads a register of deliberations that follows the SCDL schema "délibérations" (version 2). Only
 * the columns {@code DELIB_ID}, {@code DELIB_DATE} and {@code DELIB_URL} are read.
 *
 * <pre>{@code
 * ImportedDecisions register = DeliberationReader.create().read(in);
 * CompletedDecisions result = register.into(assises);
 * }</pre>
 *
 * <p>Instances are immutable and can be shared between threads.
 */
public final class DeliberationReader {
  private static final String ID = "DELIB_ID";
  private static final String DATE = "DELIB_DATE";
  private static final String URL = "DELIB_URL";

  private final TableReader tables = TableReader.builder().columns(List.of(ID, DATE, URL)).build();

  private DeliberationReader() {}

  /** {@return a reader of registers in CSV, Excel (.xlsx) or LibreOffice (.ods)} */
  public static DeliberationReader create() {
    return new DeliberationReader();
  }

  /**
   * Reads a register.
   *
   * @param in at most 16 MiB; read to its end, not closed
   * @return the decisions, with reports of what was left out
   * @throws InvalidInputException if it is not a table, or has no column {@code DELIB_ID}
   * @throws IOException if {@code in} throws it
   */
  public ImportedDecisions read(InputStream in) throws IOException {
    Table table = tables.read(in);
    if (table.column(ID).isEmpty()) {
      throw new InvalidInputException(
          List.of(new Problem("", table.headerLine(), 1, JsonMessages.of("delib-column-missing"))));
    }
    List<Problem> losses = new ArrayList<>(table.notes());
    Map<String, CouncilDecision> decisions = new LinkedHashMap<>();
    for (Row row : table) {
      decision(row, losses).ifPresent(decision -> add(decision, row, decisions, losses));
    }
    return new ImportedDecisions(List.copyOf(decisions.values()), losses);
  }

  private static void add(
      CouncilDecision decision,
      Row row,
      Map<String, CouncilDecision> decisions,
      List<Problem> losses) {
    if (decisions.putIfAbsent(decision.delibId(), decision) != null) {
      losses.add(problem(row, ID, "delib-repeated"));
    }
  }

  private static Optional<CouncilDecision> decision(Row row, List<Problem> losses) {
    Optional<String> id = row.value(ID);
    if (id.isEmpty()) {
      losses.add(problem(row, ID, "delib-id-missing"));
      return Optional.empty();
    }
    try {
      return Optional.of(new CouncilDecision(id.get(), day(row, losses), page(row, losses)));
    } catch (IllegalArgumentException e) {
      losses.add(problem(row, ID, "delib-id-unread"));
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> day(Row row, List<Problem> losses) {
    try {
      return row.value(DATE).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      losses.add(problem(row, DATE, "delib-date-unread"));
      return Optional.empty();
    }
  }

  private static Optional<URI> page(Row row, List<Problem> losses) {
    Optional<String> text = row.value(URL);
    Optional<URI> link = text.flatMap(WrittenLink::parse);
    if (text.isPresent() && link.isEmpty()) {
      losses.add(problem(row, URL, "delib-link-unread"));
    }
    return link;
  }

  private static Problem problem(Row row, String column, String code) {
    return new Problem(column, row.line(), 1, JsonMessages.of(code));
  }
}
