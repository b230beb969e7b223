/** The JSON document of an assises and its JSON feeds, written and read strictly. */
module org.assises.json {
  requires de.siegmar.fastcsv;
  requires java.xml;
  requires static jakarta.json.bind;
  requires static org.jspecify;
  requires transitive jakarta.json;
  requires transitive org.assises.model;

  exports org.assises.json;
  exports org.assises.json.dcat;
  exports org.assises.json.decidim;
  exports org.assises.json.jsonfeed;
  exports org.assises.json.openagenda;
  exports org.assises.json.schedule;
  exports org.assises.json.schemaorg;
  exports org.assises.json.stream;
  exports org.assises.json.table;
}
