package org.assises.json.wording;

import org.assises.testing.MessagesContract;

class JsonMessagesTest extends MessagesContract {
  JsonMessagesTest() {
    super(JsonMessages.class, "assises-json");
  }
}
