package org.assises.json.codec;

import jakarta.json.stream.JsonParser.Event;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.assises.json.wording.JsonMessages;
import org.assises.wording.Message;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes a time zone by its IANA name. In a kept document, a zone that this JDK no longer
 * knows is read as UTC; the times beside it have their own offsets.
 */
final class ZoneCodec extends Codec<ZoneId> {
  @Override
  public void write(ZoneId zone, Writing out) {
    out.ascii(zone.getId());
  }

  @Override
  public @Nullable ZoneId read(Reading in) {
    if (in.event() != Event.VALUE_STRING) {
      return expected(expected(), in);
    }
    try {
      return ZoneId.of(in.text());
    } catch (DateTimeException e) {
      return in.hasFormerZones() ? ZoneOffset.UTC : refused(expected(), in);
    }
  }

  private static Message expected() {
    return JsonMessages.of("expected-zone");
  }

  @Override
  protected void describe(SchemaWriting out) {
    out.keywords("type", "string", "examples", List.of("Europe/Paris"));
  }
}
