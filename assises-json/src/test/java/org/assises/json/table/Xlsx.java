package org.assises.json.table;

/** Builds an Excel workbook with one sheet from the XML of its parts. */
public final class Xlsx {
  private static final String OPEN = "http://schemas.openxmlformats.org/officeDocument/2006/";

  private String sheets = "<sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/>";
  private String properties = "";
  private String strings = "";
  private String styles = "";
  private String sheet = "";
  private String afterData = "";
  private String doctype = "";

  private Xlsx() {}

  /** {@return a workbook whose sheet has these rows} */
  public static Xlsx of(String rows) {
    Xlsx workbook = new Xlsx();
    workbook.sheet = rows;
    return workbook;
  }

  public Xlsx sheets(String elements) {
    this.sheets = elements;
    return this;
  }

  public Xlsx properties(String element) {
    this.properties = element;
    return this;
  }

  public Xlsx strings(String elements) {
    this.strings = elements;
    return this;
  }

  /** Sets the number formats: style 1 has the first one, and so on. */
  public Xlsx formats(String... codes) {
    StringBuilder formats = new StringBuilder();
    StringBuilder cells = new StringBuilder("<xf numFmtId=\"0\"/>");
    for (int i = 0; i < codes.length; i++) {
      String code = codes[i].replace("\"", "&quot;");
      formats.append("<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>".formatted(200 + i, code));
      cells.append("<xf numFmtId=\"%d\"/>".formatted(200 + i));
    }
    this.styles = "<numFmts>" + formats + "</numFmts><cellXfs>" + cells + "</cellXfs>";
    return this;
  }

  public Xlsx afterData(String elements) {
    this.afterData = elements;
    return this;
  }

  public Xlsx doctype(String declaration) {
    this.doctype = declaration;
    return this;
  }

  public Zip zip() {
    return new Zip()
        .with("[Content_Types].xml", "<Types/>")
        .with("_rels/.rels", relations(relation("b", "officeDocument", "xl/workbook.xml")))
        .with(
            "xl/workbook.xml",
            "<workbook xmlns:r=\"x\">" + properties + "<sheets>" + sheets + "</sheets></workbook>")
        .with(
            "xl/_rels/workbook.xml.rels",
            relations(
                relation("r1", "worksheet", "worksheets/sheet1.xml")
                    + relation("r2", "worksheet", "/xl/worksheets/sheet2.xml")
                    + relation("r3", "sharedStrings", "sharedStrings.xml")
                    + relation("r4", "styles", "styles.xml")))
        .with("xl/sharedStrings.xml", "<sst>" + strings + "</sst>")
        .with("xl/styles.xml", "<styleSheet>" + styles + "</styleSheet>")
        .with(
            "xl/worksheets/sheet1.xml",
            doctype
                + "<worksheet><sheetData>"
                + sheet
                + "</sheetData>"
                + afterData
                + "</worksheet>")
        .with(
            "xl/worksheets/sheet2.xml",
            "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>second</v></c></row>"
                + "</sheetData></worksheet>");
  }

  public byte[] bytes() {
    return zip().bytes();
  }

  private static String relations(String elements) {
    return "<Relationships>" + elements + "</Relationships>";
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\"%s\" Type=\"%srelationships/%s\" Target=\"%s\"/>"
        .formatted(id, OPEN, type, target);
  }
}
