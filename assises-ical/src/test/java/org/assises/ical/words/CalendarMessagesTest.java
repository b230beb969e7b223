package org.assises.ical.words;

import org.assises.testing.MessagesContract;

class CalendarMessagesTest extends MessagesContract {
  CalendarMessagesTest() {
    super(CalendarMessages.class, "assises-ical");
  }
}
