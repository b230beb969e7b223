package org.assises.json.schedule.write;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.assises.model.Assises;
import org.assises.model.EditionId;

/** The settings of a schedule, made by {@code ScheduleJsonFormat.Builder}. */
public record ScheduleOptions(EditionId edition, List<Locale> languages, Optional<String> acronym) {

  /**
   * {@return the languages of texts in order of preference: the chosen ones, then those of the
   * assises}
   */
  List<Locale> languages(Assises assises) {
    return Stream.concat(languages.stream(), assises.languages().stream()).toList();
  }

  String acronym(Assises assises) {
    return acronym.orElseGet(() -> word(assises.id().value() + "_" + edition.value()));
  }

  private static String word(String ids) {
    String word = ids.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]", "_");
    return word.length() < 4 ? "assises_" + word : word;
  }
}
