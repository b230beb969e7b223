/** The iCalendar programme of an assises, written and read. */
module org.assises.ical {
  requires static org.jspecify;
  requires transitive org.assises.model;
  requires ical4j.core;

  exports org.assises.ical;
}
