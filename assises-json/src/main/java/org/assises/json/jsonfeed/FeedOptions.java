package org.assises.json.jsonfeed;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.assises.model.Assises;

/** The settings of the feed, made by {@link JsonFeedFormat.Builder}. */
record FeedOptions(List<Locale> languages, Optional<URI> address) {

  /**
   * {@return the languages of texts in order of preference: the chosen ones, then those of the
   * assises}
   */
  List<Locale> languages(Assises assises) {
    return Stream.concat(languages.stream(), assises.languages().stream()).toList();
  }
}
