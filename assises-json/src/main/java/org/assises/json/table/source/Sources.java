package org.assises.json.table.source;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/** Recognizes the kind of a file. */
public final class Sources {
  private static final int MARKUP_START = 200;
  private static final Pattern JSON = Pattern.compile("\\{\\s*\"|\\[\\s*[\\[{]");

  private Sources() {}

  /**
   * {@return the file as a source of records}
   *
   * @param names returns the number of wanted column names in a record
   * @throws org.assises.input.InvalidInputException if the file is of an unknown kind or damaged
   */
  public static Source of(byte[] bytes, Limits limits, ToIntFunction<Cells> names) {
    if (bytes.length > limits.bytes()) {
      throw Refusal.of("file-too-long", "most", limits.bytes());
    }
    if (ZipParts.isZip(bytes)) {
      return spreadsheet(new ZipParts(bytes), limits);
    }
    refuseOthers(bytes);
    if (JSON.matcher(start(bytes)).lookingAt()) {
      return new JsonSource(bytes, limits, names);
    }
    return new CsvSource(bytes, limits, names);
  }

  private static Source spreadsheet(ZipParts zip, Limits limits) {
    if (OdsSource.isIn(zip)) {
      return new OdsSource(zip, limits);
    }
    if (XlsxSource.isIn(zip)) {
      return new XlsxSource(zip, limits);
    }
    throw Refusal.of("zip-not-a-spreadsheet");
  }

  private static void refuseOthers(byte[] bytes) {
    // The mark of OLE, as in workbooks of Excel 97 (.xls).
    if (TextEncoding.begins(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
      throw Refusal.of("old-spreadsheet");
    }
    String start = start(bytes);
    if (start.startsWith("%pdf")) {
      throw Refusal.of("pdf-not-a-table");
    }
    if (start.startsWith("<html") || start.startsWith("<!doctype") || start.startsWith("<?xml")) {
      throw Refusal.of("web-page-not-a-table");
    }
  }

  private static String start(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, MARKUP_START), US_ASCII);
    return start.replaceAll("^[^!-~]+", "").toLowerCase(Locale.ROOT);
  }
}
