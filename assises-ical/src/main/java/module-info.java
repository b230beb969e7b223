/** Writes the programme of an assises as iCalendar, and reads calendars. */
module org.assises.ical {
  requires static org.jspecify;
  requires transitive org.assises.model;
  requires ical4j.core;

  exports org.assises.ical;
}
