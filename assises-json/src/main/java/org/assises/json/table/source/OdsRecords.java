package org.assises.json.table.source;

import java.util.HashSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Iterates over the rows of the first visible table (OpenDocument 1.3, part 3, 9.1). */
final class OdsRecords implements Iterator<Cells> {
  private static final int MOST_LINES = 1 << 20;
  private static final int MOST_STYLES = 65_536;

  private final XmlReading xml;
  private final SheetBounds bounds;
  private final VerticalMerges merges = new VerticalMerges();
  private final Set<String> hidingStyles = new HashSet<>();
  private @Nullable Cells next;
  private long line = 1;
  private int repeats;
  private boolean within;
  private boolean ended;

  OdsRecords(XmlReading xml, Limits limits) {
    this.xml = xml;
    this.bounds = new SheetBounds(limits);
  }

  @Override
  public boolean hasNext() {
    while (repeats == 0 && !ended) {
      advance();
    }
    return repeats > 0;
  }

  @Override
  public Cells next() {
    Cells row = hasNext() ? next : null;
    if (row == null) {
      throw new NoSuchElementException();
    }
    repeats--;
    Cells here = new Cells((int) line, row.values(), row.faults(), row.hidden());
    line++;
    return here;
  }

  private void advance() {
    ended = !xml.next() || (within && xml.ends("table"));
    if (ended || !xml.isStart()) {
      return;
    }
    switch (xml.name()) {
      case "style" -> rememberHiding();
      case "table" -> enter();
      case "table-row" -> {
        if (within) {
          row();
        }
      }
      case "shapes", "named-expressions", "forms" -> xml.skip();
      default -> {}
    }
  }

  private void enter() {
    if (xml.attribute("style-name").filter(hidingStyles::contains).isPresent()) {
      xml.skip();
    } else {
      within = true;
    }
  }

  private void rememberHiding() {
    String style = xml.attribute("name").orElse("");
    while (xml.next() && !xml.ends("style")) {
      if (xml.starts("table-properties")
          && xml.attribute("display").filter("false"::equals).isPresent()
          && hidingStyles.size() < MOST_STYLES) {
        hidingStyles.add(style);
      }
    }
  }

  private void row() {
    int count = OdsCell.count(xml, "number-rows-repeated");
    boolean hidden = xml.attribute("visibility").filter(v -> !v.equals("visible")).isPresent();
    SheetRow row = new SheetRow(bounds, (int) line, hidden);
    int column = 0;
    while (xml.next() && !xml.ends("table-row")) {
      if (xml.starts("table-cell") || xml.starts("covered-table-cell")) {
        column = OdsCell.read(xml, bounds, row, column, merges);
      }
    }
    merges.apply(row);
    Cells cells = row.cells();
    if (cells.isBlank()) {
      line += count;
    } else {
      next = cells;
      repeats = count;
    }
    if (line + repeats > MOST_LINES + 1L) {
      throw Refusal.at((int) Math.min(line, MOST_LINES), "too-many-rows", "most", 1048576);
    }
  }
}
