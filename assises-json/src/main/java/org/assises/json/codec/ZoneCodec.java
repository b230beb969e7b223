package org.assises.json.codec;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes a time zone by its IANA name. In a kept document, a zone that this JDK no longer
 * knows is read as UTC; the times beside it have their own offsets.
 */
final class ZoneCodec extends StringCodec<ZoneId> {
  ZoneCodec() {
    super("expected-zone", true, "examples", List.of("Europe/Paris"));
  }

  @Override
  protected String text(ZoneId zone) {
    return zone.getId();
  }

  @Override
  protected @Nullable ZoneId parse(String text, Reading in) {
    try {
      return ZoneId.of(text);
    } catch (DateTimeException e) {
      return in.hasFormerZones() ? ZoneOffset.UTC : null;
    }
  }
}
