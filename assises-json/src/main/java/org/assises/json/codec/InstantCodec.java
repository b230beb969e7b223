package org.assises.json.codec;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Reads and writes instants as strings: written in UTC, and read with any offset. */
final class InstantCodec extends StringCodec<Instant> {
  InstantCodec() {
    super("expected-instant", true, "format", "date-time");
  }

  @Override
  public void write(Instant value, Writing out) {
    out.instant(value);
  }

  @Override
  protected String text(Instant value) {
    return Rfc3339Text.of(value);
  }

  @Override
  protected @Nullable Instant parse(String text, Reading in) {
    @Nullable OffsetDateTime time = Rfc3339.time(text);
    return time == null ? null : time.toInstant();
  }
}
