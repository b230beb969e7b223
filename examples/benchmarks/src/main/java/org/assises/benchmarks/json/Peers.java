package org.assises.benchmarks.json;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** The libraries that map JSON to records, each set up once, as their manuals advise. */
final class Peers {
  private Peers() {}

  /** Jackson, with its usual settings; times keep their offset. */
  static final class Jackson {
    static final JsonMapper MAPPER =
        JsonMapper.builder().disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE).build();

    private Jackson() {}
  }

  /** Yasson, with its usual settings. */
  static final class Yasson {
    static final Jsonb JSONB = JsonbBuilder.create();

    private Yasson() {}
  }
}
