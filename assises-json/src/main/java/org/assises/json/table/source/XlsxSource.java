package org.assises.json.table.source;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;

/** The first visible sheet of a workbook (.xlsx; ISO/IEC 29500-1). */
final class XlsxSource implements Source {
  private static final int MOST_RELATIONS = 10_000;

  private final ZipParts zip;
  private final Limits limits;
  private final String sheet;
  private final boolean from1904;
  private final NumberStyles styles;
  private final SharedStrings strings;
  private final boolean merged;

  private record Relation(String type, String target) {}

  private record Book(String sheet, boolean from1904) {}

  XlsxSource(ZipParts zip, Limits limits) {
    this.zip = zip;
    this.limits = limits;
    String book = target(relations(""), "officeDocument").orElse("xl/workbook.xml");
    Map<String, Relation> relations = relations(book);
    Book read = book(open(book));
    this.sheet =
        Optional.ofNullable(relations.get(read.sheet()))
            .map(Relation::target)
            .orElseThrow(XmlReading::damaged);
    this.from1904 = read.from1904();
    this.styles =
        target(relations, "styles")
            .flatMap(zip::open)
            .map(in -> NumberStyles.read(new XmlReading(in)))
            .orElseGet(NumberStyles::new);
    this.strings =
        target(relations, "sharedStrings")
            .flatMap(zip::open)
            .map(in -> SharedStrings.read(new XmlReading(in), limits))
            .orElseGet(SharedStrings::new);
    this.merged = ByteSearch.contains(part(sheet), "mergeCell ");
  }

  static boolean isIn(ZipParts zip) {
    return zip.has("xl/workbook.xml") || zip.has("[Content_Types].xml");
  }

  @Override
  public Iterator<Cells> records() {
    return new XlsxRecords(
        open(sheet), limits, strings, styles, new SheetDates(from1904), merges());
  }

  private VerticalMerges merges() {
    VerticalMerges merges = new VerticalMerges();
    if (merged) {
      XmlReading xml = open(sheet);
      while (xml.next()) {
        if (xml.starts("mergeCell")) {
          xml.attribute("ref").ifPresent(area -> add(area, merges));
        }
      }
    }
    return merges;
  }

  private static void add(String area, VerticalMerges merges) {
    int colon = area.indexOf(':');
    if (colon > 0) {
      Optional<CellReference> first = CellReference.parse(area.substring(0, colon));
      Optional<CellReference> last = CellReference.parse(area.substring(colon + 1));
      if (first.isPresent() && last.isPresent()) {
        merges.add(first.get().column(), first.get().row(), last.get().row());
      }
    }
  }

  private XmlReading open(String name) {
    return new XmlReading(part(name));
  }

  private InputStream part(String name) {
    return zip.open(name).orElseThrow(XmlReading::damaged);
  }

  /** {@return the workbook with its first visible sheet} */
  private static Book book(XmlReading xml) {
    String shown = "";
    boolean from1904 = false;
    while (xml.next()) {
      if (xml.starts("workbookPr")) {
        from1904 = xml.attribute("date1904").filter(XlsxSource::isTrue).isPresent();
      } else if (xml.starts("sheet") && shown.isEmpty() && isShown(xml)) {
        shown = xml.attribute("id").orElse("");
      }
    }
    return new Book(shown, from1904);
  }

  private static boolean isShown(XmlReading sheet) {
    return sheet.attribute("state").orElse("visible").equals("visible");
  }

  static boolean isTrue(String value) {
    return value.equals("1") || value.equals("true");
  }

  /** {@return the targets of a part's relations, by the ids of the relations} */
  private Map<String, Relation> relations(String part) {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    Map<String, Relation> relations = new HashMap<>();
    zip.open(folder + "_rels/" + part.substring(slash) + ".rels")
        .map(XmlReading::new)
        .ifPresent(xml -> addRelations(xml, folder, relations));
    return relations;
  }

  private static void addRelations(XmlReading xml, String folder, Map<String, Relation> relations) {
    while (xml.next() && relations.size() < MOST_RELATIONS) {
      if (xml.starts("Relationship")) {
        String target = xml.attribute("Target").orElse("");
        String path = target.startsWith("/") ? target.substring(1) : folder + target;
        relations.put(
            xml.attribute("Id").orElse(""), new Relation(xml.attribute("Type").orElse(""), path));
      }
    }
  }

  private static Optional<String> target(Map<String, Relation> relations, String type) {
    return relations.values().stream()
        .filter(relation -> relation.type().endsWith("/" + type))
        .map(Relation::target)
        .findFirst();
  }
}
