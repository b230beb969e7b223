package org.assises.benchmarks.json;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** The libraries that map JSON to records, each set up once, as their manuals advise. */
final class Peers {
  private Peers() {}

  /** Jackson, with its usual settings; times keep their offset. Readers and writers are kept. */
  static final class Jackson {
    static final JsonMapper MAPPER =
        JsonMapper.builder().disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE).build();
    static final ObjectReader DOCUMENTS = MAPPER.readerFor(Plain.Document.class);
    static final ObjectWriter FEEDS = MAPPER.writerFor(Plain.Feed.class);

    private Jackson() {}
  }

  /** Yasson, with its usual settings. */
  static final class Yasson {
    static final Jsonb JSONB = JsonbBuilder.create();

    private Yasson() {}
  }
}
