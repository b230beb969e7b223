package org.assises.ical;

import org.assises.publication.PublicationFormat;
import org.assises.testing.PublicationFormatContract;
import org.junit.jupiter.api.Tag;

@Tag("bulk")
class ICalendarFormatContractTest extends PublicationFormatContract {
  @Override
  protected PublicationFormat format() {
    return ICalendarFormat.create();
  }
}
