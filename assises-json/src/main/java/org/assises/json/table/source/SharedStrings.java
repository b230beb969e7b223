package org.assises.json.table.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts that cells of a workbook refer to by number (ISO/IEC 29500-1, 18.4). */
final class SharedStrings {
  private static final int MOST = 1_000_000;
  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
  private static final int HEX = 16;

  private final List<String> texts = new ArrayList<>();

  Optional<String> get(int index) {
    return index >= 0 && index < texts.size() ? Optional.of(texts.get(index)) : Optional.empty();
  }

  static SharedStrings read(XmlReading xml, Limits limits) {
    SharedStrings strings = new SharedStrings();
    SheetBounds bounds = new SheetBounds(limits);
    while (xml.next()) {
      if (xml.starts("si")) {
        String text = text(xml, "si", bounds, 0);
        bounds.checkCell(0, 0, text);
        strings.add(text);
      }
    }
    return strings;
  }

  private void add(String text) {
    if (texts.size() == MOST) {
      throw Refusal.of("too-many-texts", "most", MOST);
    }
    texts.add(text);
  }

  /** {@return the text of an element with all its runs, without phonetic hints} */
  static String text(XmlReading xml, String element, SheetBounds bounds, int line) {
    StringBuilder text = new StringBuilder();
    boolean within = false;
    while (xml.next() && !xml.ends(element)) {
      if (xml.starts("rPh")) {
        xml.skip();
      } else if (xml.starts("t") || xml.ends("t")) {
        within = xml.isStart();
      } else if (within && xml.isText()) {
        xml.appendTextTo(text);
        bounds.checkText(line, text);
      }
    }
    return unescaped(text.toString());
  }

  /** Decodes characters that XML does not allow, which a workbook writes as {@code _x000D_}. */
  static String unescaped(String text) {
    return text.contains("_x")
        ? ESCAPE
            .matcher(text)
            .replaceAll(
                escape ->
                    Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(escape.group(1), HEX))))
        : text;
  }
}
