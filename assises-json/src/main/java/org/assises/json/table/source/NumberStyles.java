package org.assises.json.table.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Recognizes dates and percentages by the styles of a workbook. */
final class NumberStyles {
  private static final int MOST_STYLES = 65_536;

  /**
   * The parts of a format code that show nothing of the number: quoted and escaped text, colours,
   * conditions and locales.
   */
  private static final Pattern ASIDE = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]");

  /** The way in which a number is shown. */
  enum Kind {
    NUMBER,
    PERCENT,
    DATE
  }

  private final Map<Integer, Kind> formats = new HashMap<>();
  private final List<Integer> cells = new ArrayList<>();

  /** {@return the way in which cells of that style show numbers} */
  Kind of(int style) {
    if (style < 0 || style >= cells.size()) {
      return Kind.NUMBER;
    }
    int format = cells.get(style);
    Kind own = formats.get(format);
    return own == null ? builtIn(format) : own;
  }

  static NumberStyles read(XmlReading xml) {
    NumberStyles styles = new NumberStyles();
    while (xml.next()) {
      if (xml.starts("numFmt")) {
        styles.addFormat(xml);
      } else if (xml.starts("cellXfs")) {
        styles.addCells(xml);
      } else if (xml.starts("dxfs")) {
        xml.skip();
      }
    }
    return styles;
  }

  private void addFormat(XmlReading xml) {
    Optional<Integer> id = xml.attribute("numFmtId").flatMap(SheetNumbers::integer);
    id.ifPresent(key -> formats.put(key, kind(xml.attribute("formatCode").orElse(""))));
    refuseMore(formats.size());
  }

  private void addCells(XmlReading xml) {
    while (xml.next() && !xml.ends("cellXfs")) {
      if (xml.starts("xf")) {
        cells.add(xml.attribute("numFmtId").flatMap(SheetNumbers::integer).orElse(0));
        refuseMore(cells.size());
      }
    }
  }

  private static void refuseMore(int count) {
    if (count > MOST_STYLES) {
      throw Refusal.of("too-many-styles", "most", MOST_STYLES);
    }
  }

  /**
   * Returns the kind of a built-in format, which files do not define (ISO/IEC 29500-1, 18.8.30).
   */
  private static Kind builtIn(int format) {
    if (format == 9 || format == 10) {
      return Kind.PERCENT;
    }
    boolean date =
        isWithin(14, 22, format)
            || isWithin(27, 36, format)
            || isWithin(45, 47, format)
            || isWithin(50, 58, format);
    return date ? Kind.DATE : Kind.NUMBER;
  }

  private static boolean isWithin(int first, int last, int format) {
    return format >= first && format <= last;
  }

  private static Kind kind(String code) {
    String first = ASIDE.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
    if (first.contains("%")) {
      return Kind.PERCENT;
    }
    boolean general = first.contains("general") || first.contains("standard");
    return !general && first.chars().anyMatch(c -> "ymdhsaj".indexOf(c) >= 0)
        ? Kind.DATE
        : Kind.NUMBER;
  }
}
