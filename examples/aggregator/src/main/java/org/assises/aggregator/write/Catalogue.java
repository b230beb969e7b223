package org.assises.aggregator.write;

import jakarta.json.stream.JsonGenerator;
import java.net.URI;
import java.util.List;
import org.assises.json.FolderIndex;

/** The folder as a DCAT catalogue (JSON-LD): one data set, with a distribution for each file. */
record Catalogue(URI base, List<FolderIndex.File> files) {
  private static final String LICENCE =
      "http://publications.europa.eu/resource/authority/licence/ETALAB_OL2_0";

  void write(JsonGenerator json) {
    json.writeStartObject();
    json.writeStartObject("@context")
        .write("dcat", "http://www.w3.org/ns/dcat#")
        .write("dct", "http://purl.org/dc/terms/")
        .write("spdx", "http://spdx.org/rdf/terms#")
        .writeEnd();
    json.write("@id", base.toString()).write("@type", "dcat:Catalog");
    text(json, "dct:title", "Assises citoyennes : les propositions des communes");
    json.writeStartObject("dcat:dataset");
    json.write("@id", base.resolve("#propositions").toString()).write("@type", "dcat:Dataset");
    text(json, "dct:title", "Propositions des assises citoyennes et leur suivi");
    text(
        json,
        "dct:description",
        "Les propositions publiées par les communes, par département et par année, avec leur suivi,"
            + " leur bilan et l'agenda des séances à venir.");
    json.writeStartObject("dct:license").write("@id", LICENCE).writeEnd();
    json.writeStartArray("dcat:distribution");
    files.forEach(file -> write(json, file));
    json.writeEnd().writeEnd().writeEnd();
  }

  private static void text(JsonGenerator json, String name, String french) {
    json.writeStartObject(name).write("@value", french).write("@language", "fr").writeEnd();
  }

  private void write(JsonGenerator json, FolderIndex.File file) {
    String address = base.resolve(file.name()).toString();
    json.writeStartObject().write("@id", address).write("@type", "dcat:Distribution");
    text(json, "dct:title", file.name());
    json.writeStartObject("dcat:accessURL").write("@id", address).writeEnd();
    json.writeStartObject("dcat:downloadURL").write("@id", address).writeEnd();
    String mediaType = file.mediaType().replaceFirst(";.*", "");
    json.writeStartObject("dcat:mediaType")
        .write("@id", "http://www.iana.org/assignments/media-types/" + mediaType)
        .writeEnd();
    json.write("dcat:byteSize", file.size());
    json.writeStartObject("dct:license").write("@id", LICENCE).writeEnd();
    json.writeStartObject("spdx:checksum")
        .write("spdx:algorithm", "sha256")
        .write("spdx:checksumValue", file.etag().replace("\"", ""))
        .writeEnd();
    json.writeEnd();
  }
}
