package org.assises.json.dcat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import org.assises.json.support.FeedOutput;
import org.assises.json.support.Keywords;
import org.assises.model.Assises;
import org.assises.model.Organization;
import org.assises.model.Territory;
import org.assises.model.Text;
import org.assises.publication.Publication;
import org.assises.publication.ShownOrganization;

/** Writes the catalogue of one publication. */
final class CatalogueWriting {
  private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";

  private final Publication publication;
  private final Assises assises;
  private final URI base;
  private final List<Distribution> distributions;
  private final FeedOutput json;

  CatalogueWriting(
      Publication publication, URI base, List<Distribution> distributions, FeedOutput json) {
    this.publication = publication;
    this.assises = publication.assises();
    this.base = base;
    this.distributions = distributions;
    this.json = json;
  }

  void write() {
    json.object("@context", () -> Context.write(json));
    json.member("@id", base.toString());
    json.member("@type", "dcat:Catalog");
    writeNames();
    writePublisher();
    writeModified();
    writeLanguages();
    json.object("license", this::writeLicence);
    assises.territory().ifPresent(this::writeTerritory);
    json.list("dataset", List.of(assises), dataset -> json.item(this::writeDataset));
  }

  private void writeNames() {
    json.texts("title", assises.name());
    json.texts("description", assises.description().orElse(assises.name()));
    assises.page().ifPresent(page -> node("homepage", page.toString(), "foaf:Document"));
  }

  private void writePublisher() {
    publication
        .organizer()
        .map(ShownOrganization::organization)
        .ifPresent(body -> json.object("publisher", () -> writeAgent(body)));
  }

  private void writeAgent(Organization body) {
    json.member("@id", part(body.id().value()));
    json.member("@type", "foaf:Agent");
    json.texts("name", body.name());
    json.member("identifier", body.siren());
    body.page().ifPresent(page -> node("homepage", page.toString(), "foaf:Document"));
  }

  private void writeModified() {
    writeModified(publication.lastModified());
  }

  private void writeModified(Instant modified) {
    json.object("modified", () -> typed("xsd:dateTime", modified.toString()));
  }

  private void typed(String type, String value) {
    json.member("@type", type);
    json.member("@value", value);
  }

  private void writeLanguages() {
    List<String> codes =
        assises.languages().stream()
            .map(CatalogueWriting::code)
            .flatMap(Optional::stream)
            .distinct()
            .toList();
    json.array(
        "language",
        codes,
        code ->
            json.item(() -> nodeMembers(AUTHORITY + "language/" + code, "dct:LinguisticSystem")));
  }

  /** {@return the three-letter code of the Publications Office; empty if the language has none} */
  private static Optional<String> code(Locale language) {
    try {
      return Optional.of(language.getISO3Language().toUpperCase(Locale.ROOT))
          .filter(code -> !code.isEmpty());
    } catch (MissingResourceException e) {
      return Optional.empty();
    }
  }

  private void writeDataset() {
    json.member("@id", part(assises.id().value()));
    json.member("@type", "dcat:Dataset");
    json.member("identifier", assises.id().value());
    json.texts("title", assises.name());
    json.texts("description", assises.description().orElse(assises.name()));
    writePublisher();
    writeContact();
    writeModified();
    writeLanguages();
    writeKeywords();
    json.object("theme", this::writeTheme);
    node("accessRights", AUTHORITY + "access-right/PUBLIC", "dct:RightsStatement");
    node("accrualPeriodicity", AUTHORITY + "frequency/IRREG", "dct:Frequency");
    assises.territory().ifPresent(this::writeTerritory);
    Period.of(assises.editions()).ifPresent(period -> period.write(json));
    assises.page().ifPresent(page -> node("landingPage", page.toString(), "foaf:Document"));
    json.array("distribution", distributions, feed -> json.item(() -> write(feed)));
  }

  private void writeContact() {
    Optional<Organization> body = publication.organizer().map(ShownOrganization::organization);
    if (body.isPresent() && body.get().page().isPresent()) {
      json.object(
          "contactPoint",
          () -> {
            json.strings("@type", List.of("vcard:Kind", "vcard:Organization"));
            json.member("vcard:fn", body.get().name().in(assises.languages()));
            json.object(
                "vcard:hasURL", () -> json.member("@id", body.get().page().get().toString()));
          });
    }
  }

  private void writeKeywords() {
    Map<String, List<String>> keywords = Keywords.of(assises.themes());
    if (!keywords.isEmpty()) {
      json.object("keyword", () -> keywords.forEach(json::strings));
    }
  }

  private void writeTheme() {
    nodeMembers(AUTHORITY + "data-theme/GOVE", "skos:Concept");
    json.texts(
        "prefLabel",
        Text.of("fr", "Gouvernement et secteur public").with("en", "Government and public sector"));
  }

  private void writeTerritory(Territory territory) {
    json.object(
        "spatial",
        () -> {
          nodeMembers("http://id.insee.fr/geo/commune/" + territory.inseeCode(), "dct:Location");
          json.texts("prefLabel", territory.name());
        });
  }

  private void write(Distribution feed) {
    String address = feed.address(base).toString();
    json.member("@id", part(feed.path()));
    json.member("@type", "dcat:Distribution");
    json.texts("title", feed.title());
    node("accessURL", address, "rdfs:Resource");
    node("downloadURL", address, "rdfs:Resource");
    node("mediaType", feed.mediaTypeAddress(), "dct:MediaType");
    json.object("format", () -> writeFileType(feed));
    json.object("license", this::writeLicence);
    writeModified(
        feed.format()
            .map(format -> publication.lastModified(format.scope()))
            .orElse(publication.lastModified()));
  }

  private void writeLicence() {
    String licence = assises.licence();
    addressOrName(Licences.address(licence), "dct:LicenseDocument", licence);
  }

  /** The Publications Office does not have an address for each file type. */
  private void writeFileType(Distribution feed) {
    addressOrName(feed.fileTypeAddress(), "dct:MediaTypeOrExtent", feed.fileTypeName());
  }

  private void addressOrName(Optional<String> address, String type, String name) {
    json.member("@id", address);
    json.member("@type", type);
    if (address.isEmpty()) {
      json.member("rdfs:label", name);
    }
  }

  private void node(String name, String address, String type) {
    json.object(name, () -> nodeMembers(address, type));
  }

  private void nodeMembers(String address, String type) {
    json.member("@id", address);
    json.member("@type", type);
  }

  private String part(String name) {
    return base + "#" + name;
  }
}
