package org.assises.json.table.source;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Iterates over the rows of a sheet of a workbook (ISO/IEC 29500-1, 18.3.1.73). */
final class XlsxRecords implements Iterator<Cells> {
  private static final int MOST_LINES = 1_048_576;

  private final XmlReading xml;
  private final SheetBounds bounds;
  private final SharedStrings strings;
  private final NumberStyles styles;
  private final SheetDates dates;
  private final VerticalMerges merges;
  private @Nullable Cells next;
  private int line;
  private boolean ended;

  XlsxRecords(
      XmlReading xml,
      Limits limits,
      SharedStrings strings,
      NumberStyles styles,
      SheetDates dates,
      VerticalMerges merges) {
    this.xml = xml;
    this.bounds = new SheetBounds(limits);
    this.strings = strings;
    this.styles = styles;
    this.dates = dates;
    this.merges = merges;
  }

  @Override
  public boolean hasNext() {
    while (next == null && !ended) {
      advance();
    }
    return next != null;
  }

  @Override
  public Cells next() {
    Cells row = hasNext() ? next : null;
    if (row == null) {
      throw new NoSuchElementException();
    }
    next = null;
    return row;
  }

  private void advance() {
    ended = !xml.next() || xml.ends("sheetData");
    if (!ended && xml.starts("row")) {
      Cells row = row();
      next = row.isBlank() ? null : row;
    }
  }

  private Cells row() {
    line = line();
    boolean hidden = xml.attribute("hidden").filter(XlsxSource::isTrue).isPresent();
    SheetRow row = new SheetRow(bounds, line, hidden);
    int column = -1;
    while (xml.next() && !xml.ends("row")) {
      if (xml.starts("c")) {
        column = column(column + 1);
        cell(row, column);
      }
    }
    merges.apply(row);
    return row.cells();
  }

  private int line() {
    int next = xml.attribute("r").flatMap(SheetNumbers::integer).orElse(line + 1);
    if (next <= line || next > MOST_LINES) {
      throw Refusal.at(line, "row-out-of-place");
    }
    return next;
  }

  private int column(int next) {
    Optional<String> reference = xml.attribute("r");
    if (reference.isEmpty()) {
      return next;
    }
    int column = CellReference.parse(reference.get()).map(CellReference::column).orElse(-1);
    if (column < next) {
      throw Refusal.at(line, "cells-out-of-order");
    }
    return column;
  }

  private void cell(SheetRow row, int column) {
    String type = xml.attribute("t").orElse("n");
    int style = xml.attribute("s").flatMap(SheetNumbers::integer).orElse(0);
    boolean formula = false;
    String value = "";
    while (xml.next() && !xml.ends("c")) {
      if (xml.starts("v")) {
        value = plainText("v");
      } else if (xml.starts("is")) {
        value = SharedStrings.text(xml, "is", bounds, line);
      } else if (xml.starts("f")) {
        formula = true;
        xml.skip();
      }
    }
    if (formula && value.isEmpty() && !type.equals("str")) {
      row.fault(column, Cells.Fault.NO_RESULT);
    } else if (!value.isEmpty()) {
      put(row, column, type, style, value);
    }
  }

  private String plainText(String element) {
    StringBuilder text = new StringBuilder();
    while (xml.next() && !xml.ends(element)) {
      if (xml.isText()) {
        xml.appendTextTo(text);
        bounds.checkText(line, text);
      }
    }
    return text.toString();
  }

  private void put(SheetRow row, int column, String type, int style, String value) {
    Optional<String> text =
        switch (type) {
          case "s" -> SheetNumbers.integer(value).flatMap(strings::get);
          case "str" -> Optional.of(SharedStrings.unescaped(value));
          case "inlineStr", "d" -> Optional.of(value);
          case "b" -> Optional.of(String.valueOf(XlsxSource.isTrue(value)));
          case "n" -> SheetNumbers.number(value).flatMap(number -> number(number, style));
          default -> Optional.empty();
        };
    text.ifPresentOrElse(
        shown -> row.put(column, shown),
        () -> row.fault(column, type.equals("e") ? Cells.Fault.ERROR : Cells.Fault.NOT_A_VALUE));
  }

  private Optional<String> number(BigDecimal number, int style) {
    return switch (styles.of(style)) {
      case DATE -> dates.text(number);
      case PERCENT -> Optional.of(SheetNumbers.percent(number));
      case NUMBER -> Optional.of(SheetNumbers.plain(number));
    };
  }
}
