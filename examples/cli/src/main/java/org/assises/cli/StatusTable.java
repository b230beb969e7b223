package org.assises.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assises.input.ImportedProposals;
import org.assises.model.FollowUp;
import org.assises.model.FollowUpStatus;
import org.assises.model.Proposal;

/** The number of imported proposals by edition and status. */
final class StatusTable {
  private static final int GAP = 2;
  private static final String NOTHING = "-";

  private final Texts texts;
  private final Map<String, Counts> editions = new TreeMap<>();

  private static final class Counts {
    final Map<FollowUpStatus, Integer> byStatus = new EnumMap<>(FollowUpStatus.class);
    int all;

    int none() {
      return all - byStatus.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  StatusTable(Texts texts, ImportedProposals read) {
    this.texts = texts;
    read.proposals().forEach(this::count);
  }

  private void count(Proposal proposal) {
    Counts counts = editions.computeIfAbsent(proposal.edition().value(), unused -> new Counts());
    counts.all++;
    List<FollowUp> followUps = proposal.followUps();
    if (!followUps.isEmpty()) {
      counts.byStatus.merge(followUps.get(followUps.size() - 1).status(), 1, Integer::sum);
    }
  }

  /**
   * Returns a line with the column names, and one line per edition. Columns without proposals are
   * left out. There are no lines if there are no proposals.
   */
  List<String> lines() {
    if (editions.isEmpty()) {
      return List.of();
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(names());
    editions.forEach((edition, counts) -> rows.add(row(edition, counts)));
    return rows.stream().map(row -> line(row, rows)).toList();
  }

  private List<String> names() {
    List<String> names = new ArrayList<>(List.of(texts.say("table.edition")));
    for (FollowUpStatus status : FollowUpStatus.values()) {
      names.add(texts.say("table." + status));
    }
    names.add(texts.say("table.none"));
    names.add(texts.say("table.all"));
    return names;
  }

  private static List<String> row(String edition, Counts counts) {
    List<String> cells = new ArrayList<>(List.of(edition));
    for (FollowUpStatus status : FollowUpStatus.values()) {
      cells.add(number(counts.byStatus.getOrDefault(status, 0)));
    }
    cells.add(number(counts.none()));
    cells.add(number(counts.all));
    return cells;
  }

  private static String number(int count) {
    return count == 0 ? NOTHING : String.valueOf(count);
  }

  private static String line(List<String> row, List<List<String>> rows) {
    StringBuilder line = new StringBuilder("  ");
    for (int i = 0; i < row.size(); i++) {
      if (isEmpty(i, rows)) {
        continue;
      }
      line.append(row.get(i)).append(" ".repeat(width(i, rows) + GAP - row.get(i).length()));
    }
    return line.toString().stripTrailing();
  }

  private static boolean isEmpty(int column, List<List<String>> rows) {
    return rows.stream().skip(1).allMatch(row -> row.get(column).equals(NOTHING));
  }

  private static int width(int column, List<List<String>> rows) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
  }
}
