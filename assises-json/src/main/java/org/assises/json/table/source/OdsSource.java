package org.assises.json.table.source;

import java.util.Iterator;

/** The first visible sheet of an OpenDocument spreadsheet (.ods; ISO/IEC 26300). */
final class OdsSource implements Source {
  private static final String CONTENT = "content.xml";

  private final ZipParts zip;
  private final Limits limits;

  OdsSource(ZipParts zip, Limits limits) {
    this.zip = zip;
    this.limits = limits;
    refuseEncrypted();
  }

  static boolean isIn(ZipParts zip) {
    return zip.has(CONTENT);
  }

  @Override
  public Iterator<Cells> records() {
    return new OdsRecords(
        new XmlReading(zip.open(CONTENT).orElseThrow(XmlReading::damaged)), limits);
  }

  private void refuseEncrypted() {
    zip.open("META-INF/manifest.xml").map(XmlReading::new).ifPresent(OdsSource::refuseEncrypted);
  }

  private static void refuseEncrypted(XmlReading manifest) {
    while (manifest.next()) {
      if (manifest.starts("encryption-data")) {
        throw ZipParts.encrypted();
      }
    }
  }
}
