/** The JSON document of an assises and its JSON feeds, written and read strictly. */
module org.assises.json {
  requires static org.jspecify;
  requires transitive org.assises.model;
}
