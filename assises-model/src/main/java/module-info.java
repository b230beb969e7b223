/** The model of recurring public assemblies, and the gate through which it is published. */
module org.assises.model {
  requires static org.jspecify;

  exports org.assises.balance;
  exports org.assises.finding;
  exports org.assises.http;
  exports org.assises.input;
  exports org.assises.model;
  exports org.assises.publication;
  exports org.assises.screening;
  exports org.assises.wording;
}
