package org.assises.json.table.source;

import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a cell of an OpenDocument table (part 3, 9.1.4), which may be repeated. */
final class OdsCell {
  /** More than any sheet has, and small enough to be added without overflow. */
  private static final int LARGEST_COUNT = 1 << 24;

  private static final Pattern DURATION =
      Pattern.compile("^PT([01]\\d|2[0-3])H([0-5]\\d)M([0-5]\\d)(?:[.,]\\d+)?S$");

  private final SheetBounds bounds;
  private final SheetRow row;
  private final String type;
  private final Optional<String> value;
  private final boolean formula;
  private final int columns;
  private final int rows;
  private String shown = "";

  private OdsCell(XmlReading xml, SheetBounds bounds, SheetRow row) {
    this.bounds = bounds;
    this.row = row;
    this.type = type(xml);
    this.value = xml.attribute(valueAttribute(type));
    this.formula = xml.attribute("formula").isPresent();
    this.columns = count(xml, "number-columns-repeated");
    this.rows = count(xml, "number-rows-spanned");
  }

  /** Reads a cell into a column of the row, and returns the next column. */
  static int read(
      XmlReading xml, SheetBounds bounds, SheetRow row, int column, VerticalMerges merges) {
    OdsCell cell = new OdsCell(xml, bounds, row);
    cell.readText(xml);
    merges.add(column, row.line(), row.line() + cell.rows - 1);
    cell.put(column);
    return Math.min(column + cell.columns, LARGEST_COUNT);
  }

  /** {@return the number of repetitions, at least 1} */
  static int count(XmlReading xml, String attribute) {
    int count = xml.attribute(attribute).flatMap(SheetNumbers::integer).orElse(1);
    return Math.max(1, Math.min(count, LARGEST_COUNT));
  }

  private static String type(XmlReading xml) {
    String type = "";
    for (String name : xml.attributes("value-type")) {
      // LibreOffice marks errors with an attribute in its own namespace.
      type = type.isEmpty() || name.equals("error") ? name : type;
    }
    return type;
  }

  private static String valueAttribute(String type) {
    return switch (type) {
      case "date" -> "date-value";
      case "time" -> "time-value";
      case "boolean" -> "boolean-value";
      case "string" -> "string-value";
      default -> "value";
    };
  }

  private void put(int column) {
    if (type.equals("error")) {
      fault(column, Cells.Fault.ERROR);
      return;
    }
    Optional<String> text = text();
    if (text.isEmpty()) {
      fault(column, formula && shown.isEmpty() ? Cells.Fault.NO_RESULT : Cells.Fault.NOT_A_VALUE);
    } else if (!text.get().isEmpty()) {
      for (int i = 0; i < columns; i++) {
        row.put(column + i, text.get());
      }
    } else if (formula && type.isEmpty()) {
      fault(column, Cells.Fault.NO_RESULT);
    }
  }

  private void fault(int column, Cells.Fault fault) {
    for (int i = 0; i < columns; i++) {
      row.fault(column + i, fault);
    }
  }

  private Optional<String> text() {
    return switch (type) {
      case "float", "currency" -> value.flatMap(SheetNumbers::number).map(SheetNumbers::plain);
      case "percentage" -> value.flatMap(SheetNumbers::number).map(SheetNumbers::percent);
      case "date", "boolean" -> value;
      case "time" -> value.map(OdsCell::time);
      case "string" -> Optional.of(shown.isEmpty() ? value.orElse("") : shown);
      default -> Optional.of(shown);
    };
  }

  /** Converts PT09H15M00S to 09:15:00. Durations of more than a day stay as they are. */
  private static String time(String duration) {
    return DURATION.matcher(duration).replaceFirst("$1:$2:$3");
  }

  /** Collects the paragraphs, without comments and pictures. */
  private void readText(XmlReading xml) {
    StringBuilder text = new StringBuilder();
    int outside = xml.depth() - 1;
    int paragraphs = 0;
    int within = 0;
    while (xml.next() && xml.depth() > outside) {
      if (xml.isText() && within > 0) {
        xml.appendTextTo(text);
      } else if (xml.starts("p")) {
        within = xml.depth();
        text.append(paragraphs++ == 0 ? "" : "\n");
      } else if (xml.ends("p")) {
        within = 0;
      } else if (xml.isStart()) {
        readOther(xml, text);
      }
      bounds.checkText(row.line(), text);
    }
    shown = text.toString();
  }

  private void readOther(XmlReading xml, StringBuilder text) {
    switch (xml.name()) {
      case "s" ->
          text.append(" ".repeat(Math.min(count(xml, "c"), bounds.limits().cellCharacters() + 1)));
      case "tab" -> text.append('\t');
      case "line-break" -> text.append('\n');
      case "a", "span" -> {}
      default -> xml.skip();
    }
  }
}
