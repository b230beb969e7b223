package org.assises.wording;

import org.assises.testing.MessagesContract;

/** The messages of this module, which the others make too. */
class SharedMessagesTest extends MessagesContract {
  SharedMessagesTest() {
    super(Message.class, "assises-model", "assises-ical", "assises-json");
  }
}
