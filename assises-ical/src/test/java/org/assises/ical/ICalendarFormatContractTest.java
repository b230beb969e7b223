package org.assises.ical;

import org.assises.publication.PublicationFormat;
import org.assises.testing.PublicationFormatContract;

class ICalendarFormatContractTest extends PublicationFormatContract {
  @Override
  protected PublicationFormat format() {
    return ICalendarFormat.create();
  }
}
