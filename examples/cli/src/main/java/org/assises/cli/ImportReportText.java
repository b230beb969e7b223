package org.assises.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assises.input.ImportNote;
import org.assises.input.ImportOutcome;
import org.assises.input.ImportReport;
import org.assises.input.ImportResult;
import org.assises.model.Assises;
import org.assises.model.ImportedItem;
import org.assises.model.ImportedItem.Kind;
import org.assises.model.Proposal;
import org.assises.model.Session;
import org.assises.model.Text;
import org.assises.screening.ContactData;

/** The report of an import, on about one page. */
final class ImportReportText {
  private static final int MOST_LISTED = 8;
  private static final int MOST_LOSSES = 16;

  /** The kinds that belong to an edition. Added items of other kinds are not listed. */
  private static final Set<Kind> OWN =
      EnumSet.of(Kind.SESSION, Kind.PROPOSAL, Kind.ORIENTATION, Kind.MEASURE);

  private final Texts texts;
  private final Assises before;
  private final Assises after;
  private final ImportReport report;
  private final Map<String, Text> titles = new TreeMap<>();
  private List<String> table = List.of();

  /**
   * @param before the document before the import
   */
  ImportReportText(Texts texts, Assises before, ImportResult result) {
    this.texts = texts;
    this.before = before;
    this.after = result.assises();
    this.report = result.report();
    Stream.of(before, after).forEach(this::addTitles);
  }

  /** Adds a table below the counts. */
  ImportReportText withTable(List<String> lines) {
    table = lines;
    return this;
  }

  /** Returns the document after the import. */
  Assises result() {
    return after;
  }

  private void addTitles(Assises assises) {
    for (Session session : assises.sessions()) {
      titles.put(key(Kind.SESSION, session.id().value()), session.title());
    }
    for (Proposal proposal : assises.proposals()) {
      if (!isPersonal(proposal.title())) {
        titles.put(key(Kind.PROPOSAL, proposal.id().value()), proposal.title());
      }
    }
  }

  /**
   * Returns whether a title contains contact data. Such titles are left out, because reports are
   * mailed and logged.
   */
  private static boolean isPersonal(Text title) {
    return title.byLanguage().values().stream().anyMatch(text -> !ContactData.in(text).isEmpty());
  }

  private static String key(Kind kind, String id) {
    return kind + " " + id;
  }

  /**
   * Returns the report, line by line.
   *
   * @param all whether to list everything, instead of what fits on a page
   */
  List<String> lines(String document, boolean dryRun, boolean all) {
    List<String> lines = new ArrayList<>();
    lines.add(texts.say("import", "source", report.source().value(), "document", document));
    lines.add("  " + counts());
    lines.addAll(table);
    if (report.olderThanLast()) {
      lines.add(texts.say("olderThanLast"));
    }
    if (report.nothingInCommon()) {
      lines.add(texts.say("nothingInCommon"));
    }
    for (ImportOutcome outcome : ImportOutcome.values()) {
      List<String> items = notes(outcome).stream().map(this::describe).toList();
      addGroup("list." + outcome, items, all ? items.size() : MOST_LISTED, lines);
    }
    LossLines problems = new LossLines(texts);
    List<String> losses = problems.of(report.losses());
    addGroup("import.losses", losses, all ? losses.size() : MOST_LOSSES, lines);
    List<String> contacts = problems.of(report.contactData());
    addGroup("contactData", contacts, all ? contacts.size() : MOST_LISTED, lines);
    if (dryRun) {
      lines.add(texts.say("dryRun"));
    } else if (before.equals(after)) {
      lines.add(texts.say("nothing"));
    }
    return lines;
  }

  private String counts() {
    Stream<String> counted =
        Stream.of(ImportOutcome.values())
            .filter(outcome -> !notes(outcome).isEmpty())
            .map(outcome -> texts.count("count." + outcome, notes(outcome).size()));
    return Stream.concat(counted, Stream.of(texts.count("count.UNCHANGED", report.unchanged())))
        .collect(Collectors.joining(", "));
  }

  private List<ImportNote> notes(ImportOutcome outcome) {
    return report.notes().stream()
        .filter(note -> note.outcome() == outcome && OWN.contains(note.kind()))
        .sorted(Comparator.comparing(ImportNote::kind))
        .toList();
  }

  private void addGroup(String heading, List<String> items, int most, List<String> lines) {
    if (items.isEmpty()) {
      return;
    }
    lines.add(texts.say(heading));
    items.stream().limit(most).forEach(item -> lines.add("  " + item));
    if (items.size() > most) {
      lines.add("  " + texts.count("import.more", items.size() - most));
    }
  }

  private String describe(ImportNote note) {
    String title =
        title(note.kind(), note.id())
            .map(text -> " " + texts.say("title", "title", text.in(after.languages())))
            .orElse("");
    String members = note.members().isEmpty() ? "" : " (" + String.join(", ", note.members()) + ")";
    return note.id() + title + members;
  }

  private Optional<Text> title(ImportedItem.Kind kind, String id) {
    return Optional.ofNullable(titles.get(key(kind, id)));
  }
}
