package org.assises.json.dcat;

import java.util.List;
import java.util.Map;
import org.assises.json.support.FeedOutput;

/** The JSON-LD context, which gives the meaning of the catalogue's members. */
final class Context {
  private static final List<Map.Entry<String, String>> PREFIXES =
      List.of(
          Map.entry("dcat", "http://www.w3.org/ns/dcat#"),
          Map.entry("dct", "http://purl.org/dc/terms/"),
          Map.entry("foaf", "http://xmlns.com/foaf/0.1/"),
          Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
          Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"),
          Map.entry("vcard", "http://www.w3.org/2006/vcard/ns#"),
          Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#"),
          Map.entry("publisher", "dct:publisher"),
          Map.entry("identifier", "dct:identifier"),
          Map.entry("modified", "dct:modified"),
          Map.entry("language", "dct:language"),
          Map.entry("license", "dct:license"),
          Map.entry("format", "dct:format"),
          Map.entry("spatial", "dct:spatial"),
          Map.entry("temporal", "dct:temporal"),
          Map.entry("accessRights", "dct:accessRights"),
          Map.entry("accrualPeriodicity", "dct:accrualPeriodicity"),
          Map.entry("homepage", "foaf:homepage"),
          Map.entry("dataset", "dcat:dataset"),
          Map.entry("distribution", "dcat:distribution"),
          Map.entry("contactPoint", "dcat:contactPoint"),
          Map.entry("landingPage", "dcat:landingPage"),
          Map.entry("mediaType", "dcat:mediaType"),
          Map.entry("startDate", "dcat:startDate"),
          Map.entry("endDate", "dcat:endDate"),
          Map.entry("theme", "dcat:theme"),
          Map.entry("accessURL", "dcat:accessURL"),
          Map.entry("downloadURL", "dcat:downloadURL"));
  private static final List<Map.Entry<String, String>> BY_LANGUAGE =
      List.of(
          Map.entry("title", "dct:title"),
          Map.entry("description", "dct:description"),
          Map.entry("name", "foaf:name"),
          Map.entry("prefLabel", "skos:prefLabel"),
          Map.entry("keyword", "dcat:keyword"));

  private Context() {}

  static void write(FeedOutput json) {
    PREFIXES.forEach(term -> json.member(term.getKey(), term.getValue()));
    BY_LANGUAGE.forEach(
        term -> json.object(term.getKey(), () -> byLanguage(term.getValue(), json)));
  }

  private static void byLanguage(String property, FeedOutput json) {
    json.member("@id", property);
    json.member("@container", "@language");
  }
}
