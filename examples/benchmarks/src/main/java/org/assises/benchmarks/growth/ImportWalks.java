package org.assises.benchmarks.growth;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assises.ical.ICalendarReader;
import org.assises.input.ImportOptions;
import org.assises.input.ImportedProgramme;
import org.assises.input.ImportedProposals;
import org.assises.input.InvalidInputException;
import org.assises.input.ReaderOptions;
import org.assises.json.table.ProposalTableReader;
import org.assises.json.table.TableReader;
import org.assises.model.Assises;
import org.assises.model.Forgetting;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.model.SourceId;
import org.assises.model.Text;
import org.assises.publication.Publication;

/** Imports, tables, repeating events and forgetting, with inputs that are designed to be slow. */
final class ImportWalks {
  private static final ImportOptions OPTIONS = ImportOptions.of(new SourceId("agenda"));

  private ImportWalks() {}

  static List<Walk> all() {
    List<Walk> walks = new ArrayList<>();
    walks.add(new Walk("ImportedProgramme.into, at first", 2_000, ImportWalks::programme));
    walks.add(new Walk("ImportedProgramme.into, again", 2_000, ImportWalks::programmeAgain));
    walks.add(new Walk("ImportedProposals.into, again", 5_000, ImportWalks::proposalsAgain));
    walks.add(new Walk("ProposalTableReader, many rows", 5_000, ImportWalks::proposals));
    for (String piece : List.of("\"", "\"\"", ";", "a;b\n", "\"a\n", ",")) {
      walks.add(
          new Walk("TableReader, many " + Walks.shown(piece), 20_000, n -> table(piece.repeat(n))));
    }
    walks.add(new Walk("ICalendarReader, one series with many dates", 1_000, n -> series("", n)));
    walks.add(
        new Walk(
            "ICalendarReader, one series with many exceptions", 1_000, n -> series("EXDATE", n)));
    walks.add(
        new Walk("ICalendarReader, one series with many overrides", 500, ImportWalks::overrides));
    walks.add(new Walk("revise, everything forgotten", 5_000, ImportWalks::forgotten));
    walks.add(new Walk("Publication.forget, everything", 5_000, ImportWalks::forget));
    return walks;
  }

  private static Walk.Run programme(int n) throws Exception {
    ImportedProgramme read = events(n);
    return () -> read.into(LongCity.SESSIONS.of(1), OPTIONS);
  }

  private static Walk.Run programmeAgain(int n) throws Exception {
    ImportedProgramme read = events(n);
    Assises once = read.into(LongCity.SESSIONS.of(1), OPTIONS).assises();
    return () -> read.into(once, OPTIONS);
  }

  private static ImportedProgramme events(int n) throws Exception {
    StringBuilder text = new StringBuilder("BEGIN:VCALENDAR\r\n");
    for (int i = 0; i < n; i++) {
      text.append("BEGIN:VEVENT\r\nUID:").append(i);
      text.append("\r\nSUMMARY:Atelier\r\nDTSTART:20261205T090000Z\r\nEND:VEVENT\r\n");
    }
    return calendar(text.append("END:VCALENDAR\r\n").toString());
  }

  private static ImportedProgramme calendar(String text) throws Exception {
    return ICalendarReader.create()
        .read(new ByteArrayInputStream(text.getBytes(UTF_8)), LongCity.EDITION);
  }

  private static Walk.Run proposals(int n) {
    byte[] rows = rows(n);
    return () -> imported(rows);
  }

  private static Walk.Run proposalsAgain(int n) throws Exception {
    ImportedProposals read = imported(rows(n));
    Assises once = read.into(LongCity.PROPOSALS.of(1), OPTIONS).assises();
    return () -> read.into(once, OPTIONS);
  }

  private static byte[] rows(int n) {
    StringBuilder rows = new StringBuilder("N°;Proposition\n");
    for (int i = 0; i < n; i++) {
      rows.append(i).append(";Éclairer la rue ").append(i).append('\n');
    }
    return rows.toString().getBytes(UTF_8);
  }

  private static ImportedProposals imported(byte[] rows) throws Exception {
    return ProposalTableReader.atelier()
        .options(ReaderOptions.standard().withAsOf(LocalDate.of(2026, 12, 5)))
        .build()
        .read(new ByteArrayInputStream(rows), LongCity.EDITION);
  }

  private static Walk.Run table(String rows) {
    byte[] bytes = ("N°;Proposition\n" + rows).getBytes(UTF_8);
    return () -> {
      try {
        return TableReader.create().read(new ByteArrayInputStream(bytes));
      } catch (InvalidInputException e) {
        return e;
      }
    };
  }

  private static Walk.Run series(String exceptions, int n) {
    StringBuilder text = new StringBuilder("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\n");
    text.append("SUMMARY:Marché\r\nDTSTART:20260101T090000Z\r\n");
    if (exceptions.isEmpty()) {
      text.append("RRULE:FREQ=HOURLY;COUNT=").append(n).append("\r\n");
    } else {
      text.append("RRULE:FREQ=DAILY;COUNT=300\r\n");
      for (int i = 0; i < n; i++) {
        text.append(exceptions).append(":20260101T").append(String.valueOf(100_000 + i % 90_000));
        text.append("Z\r\n");
      }
    }
    String calendar = text.append("END:VEVENT\r\nEND:VCALENDAR\r\n").toString();
    return () -> calendar(calendar);
  }

  private static Walk.Run overrides(int n) {
    StringBuilder text = new StringBuilder("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\n");
    text.append("SUMMARY:Marché\r\nDTSTART:20260101T090000Z\r\nRRULE:FREQ=HOURLY;COUNT=")
        .append(n)
        .append("\r\nEND:VEVENT\r\n");
    for (int i = 0; i < n; i++) {
      String start = "202601" + (i / 24 % 28 + 101 + "").substring(1) + "T";
      start += (i % 24 + 100 + "").substring(1) + "0000Z";
      text.append("BEGIN:VEVENT\r\nUID:a\r\nSUMMARY:Autre\r\nRECURRENCE-ID:").append(start);
      text.append("\r\nDTSTART:").append(start).append("\r\nEND:VEVENT\r\n");
    }
    String calendar = text.append("END:VCALENDAR\r\n").toString();
    return () -> calendar(calendar);
  }

  private static Walk.Run forgotten(int n) {
    Publication before = retitled(n);
    Assises forgetting =
        before.assises().toBuilder()
            .forgettings(
                ids(before).stream()
                    .map(id -> new Forgetting(id, LongCity.PUBLISHED.plusSeconds(120)))
                    .toList())
            .build();
    return () -> before.revise(forgetting, LongCity.PUBLISHED.plusSeconds(120));
  }

  private static Walk.Run forget(int n) {
    Publication before = retitled(n);
    List<SessionId> all = ids(before);
    return () -> before.forget(all, LongCity.PUBLISHED.plusSeconds(120));
  }

  private static List<SessionId> ids(Publication publication) {
    return publication.assises().sessions().stream().map(Session::id).toList();
  }

  /** Returns a publication in which every session has a former title. */
  private static Publication retitled(int n) {
    Assises city = LongCity.SESSIONS.of(n);
    List<Session> sessions =
        city.sessions().stream()
            .map(session -> session.toBuilder().title(Text.of("fr", "Autre titre")).build())
            .toList();
    return Publication.of(city, LongCity.PUBLISHED)
        .revise(city.toBuilder().sessions(sessions).build(), LongCity.PUBLISHED.plusSeconds(60));
  }
}
