package org.example.plaintext;

import org.assises.publication.PublicationFormat;
import org.assises.testing.PublicationFormatContract;

class PlainTextFormatContractTest extends PublicationFormatContract {
  @Override
  protected PublicationFormat format() {
    return new PlainTextFormat();
  }
}
