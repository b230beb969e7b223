package org.assises.wording;

import org.assises.testing.MessagesContract;

/** Tests the messages of this module, which other modules also use. */
class SharedMessagesTest extends MessagesContract {
  SharedMessagesTest() {
    super(Message.class, "assises-model", "assises-ical", "assises-json");
  }
}
