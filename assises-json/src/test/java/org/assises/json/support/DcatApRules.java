package org.assises.json.support;

import static java.util.Map.entry;

import jakarta.json.JsonObject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rules of DCAT-AP 3.0.0 for the classes in our catalogues: which properties are mandatory
 * (1..), which may occur only once (..1), and the range of each. They are taken from the tables for
 * Agent, Catalogue, Dataset, Distribution and Period of time, at {@code
 * https://semiceu.github.io/DCAT-AP/releases/3.0.0/#Agent} and so on.
 */
final class DcatApRules {
  private static final String DCAT = "http://www.w3.org/ns/dcat#";
  private static final String DCT = "http://purl.org/dc/terms/";
  private static final String FOAF = "http://xmlns.com/foaf/0.1/";
  private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
  private static final String LITERAL = "literal";
  private static final String TIME = "date or time";
  private static final int ANY = Integer.MAX_VALUE;
  private static final Set<String> TIMES =
      Set.of(XSD + "date", XSD + "dateTime", XSD + "gYear", XSD + "gYearMonth");

  /**
   * The rule for a property.
   *
   * @param range a class, {@link #LITERAL} or {@link #TIME}
   * @param recommended whether the property should be stated if its value is known
   */
  private record Rule(int least, int most, String range, boolean recommended) {}

  private static final Map<String, Map<String, Rule>> RULES =
      Map.of(
          FOAF + "Agent",
          Map.ofEntries(
              entry(FOAF + "name", mandatory(LITERAL)),
              entry(DCT + "type", recommended(SKOS + "Concept", 1))),
          DCAT + "Catalog",
          Map.ofEntries(
              entry(DCT + "title", mandatory(LITERAL)),
              entry(DCT + "description", mandatory(LITERAL)),
              entry(DCT + "publisher", new Rule(1, 1, FOAF + "Agent", false)),
              entry(DCAT + "dataset", recommended(DCAT + "Dataset", ANY)),
              entry(FOAF + "homepage", recommended(FOAF + "Document", 1)),
              entry(DCT + "language", recommended(DCT + "LinguisticSystem", ANY)),
              entry(DCT + "license", recommended(DCT + "LicenseDocument", 1)),
              entry(DCT + "modified", recommended(TIME, 1)),
              entry(DCT + "issued", recommended(TIME, 1)),
              entry(DCT + "spatial", recommended(DCT + "Location", ANY)),
              entry(DCAT + "themeTaxonomy", recommended(SKOS + "ConceptScheme", ANY))),
          DCAT + "Dataset",
          Map.ofEntries(
              entry(DCT + "title", mandatory(LITERAL)),
              entry(DCT + "description", mandatory(LITERAL)),
              entry(
                  DCAT + "contactPoint", recommended("http://www.w3.org/2006/vcard/ns#Kind", ANY)),
              entry(DCAT + "distribution", recommended(DCAT + "Distribution", ANY)),
              entry(DCAT + "keyword", recommended(LITERAL, ANY)),
              entry(DCT + "publisher", recommended(FOAF + "Agent", 1)),
              entry(DCT + "spatial", recommended(DCT + "Location", ANY)),
              entry(DCT + "temporal", recommended(DCT + "PeriodOfTime", ANY)),
              entry(DCAT + "theme", recommended(SKOS + "Concept", ANY)),
              entry(DCT + "accessRights", optional(DCT + "RightsStatement", 1)),
              entry(DCT + "accrualPeriodicity", optional(DCT + "Frequency", 1)),
              entry(DCT + "identifier", optional(LITERAL, ANY)),
              entry(DCAT + "landingPage", optional(FOAF + "Document", ANY)),
              entry(DCT + "language", optional(DCT + "LinguisticSystem", ANY)),
              entry(DCT + "modified", optional(TIME, 1))),
          DCAT + "Distribution",
          Map.ofEntries(
              entry(
                  DCAT + "accessURL",
                  new Rule(1, ANY, "http://www.w3.org/2000/01/rdf-schema#Resource", false)),
              entry("http://data.europa.eu/r5r/availability", recommended(SKOS + "Concept", 1)),
              entry(DCT + "description", recommended(LITERAL, ANY)),
              entry(DCT + "format", recommended(DCT + "MediaTypeOrExtent", 1)),
              entry(DCT + "license", recommended(DCT + "LicenseDocument", 1)),
              entry(
                  DCAT + "downloadURL",
                  optional("http://www.w3.org/2000/01/rdf-schema#Resource", ANY)),
              entry(DCAT + "mediaType", optional(DCT + "MediaType", 1)),
              entry(DCT + "title", optional(LITERAL, ANY)),
              entry(DCT + "modified", optional(TIME, 1))),
          DCT + "PeriodOfTime",
          Map.ofEntries(
              entry(DCAT + "startDate", recommended(TIME, 1)),
              entry(DCAT + "endDate", recommended(TIME, 1))),
          SKOS + "Concept",
          Map.of(SKOS + "prefLabel", mandatory(LITERAL)));

  private DcatApRules() {}

  private static Rule mandatory(String range) {
    return new Rule(1, ANY, range, false);
  }

  private static Rule recommended(String range, int most) {
    return new Rule(0, most, range, true);
  }

  private static Rule optional(String range, int most) {
    return new Rule(0, most, range, false);
  }

  /** {@return the violations of the rules; empty if there are none} */
  static List<String> violations(JsonObject catalogue) {
    List<String> violations = new ArrayList<>();
    for (CatalogueGraph.Node node : CatalogueGraph.of(catalogue)) {
      for (String type : node.types()) {
        RULES
            .getOrDefault(type, Map.of())
            .forEach(
                (property, rule) -> check(type, property, node.values(property), rule, violations));
      }
    }
    return violations;
  }

  /** {@return the recommended properties that no node of the catalogue has, as class and name} */
  static List<String> missing(JsonObject catalogue) {
    List<CatalogueGraph.Node> nodes = CatalogueGraph.of(catalogue);
    List<String> missing = new ArrayList<>();
    RULES.forEach(
        (type, rules) ->
            rules.forEach(
                (property, rule) -> {
                  boolean said =
                      nodes.stream()
                          .filter(node -> node.types().contains(type))
                          .anyMatch(node -> !node.values(property).isEmpty());
                  if (rule.recommended() && !said) {
                    missing.add(local(type) + " " + local(property));
                  }
                }));
    return missing.stream().sorted().toList();
  }

  private static String local(String name) {
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('#')) + 1);
  }

  private static void check(
      String type,
      String property,
      List<CatalogueGraph.Value> values,
      Rule rule,
      List<String> violations) {
    String place = local(type) + " " + local(property);
    if (values.size() < rule.least() || values.size() > rule.most()) {
      violations.add(place + ": there are " + values.size());
    }
    for (CatalogueGraph.Value value : values) {
      if (!fits(value, rule.range())) {
        violations.add(place + ": it is not of type " + local(rule.range()));
      }
    }
  }

  private static boolean fits(CatalogueGraph.Value value, String range) {
    if (range.equals(LITERAL)) {
      return !value.isNode() && !value.text().isBlank();
    }
    if (range.equals(TIME)) {
      return !value.isNode() && value.types().stream().anyMatch(TIMES::contains);
    }
    boolean address = value.text().isEmpty() || URI.create(value.text()).isAbsolute();
    return value.isNode() && address && value.types().contains(range);
  }
}
