package org.assises.json.jsonfeed;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.assises.model.DayPart;
import org.assises.model.EditionStatus;
import org.assises.model.FollowUpStatus;
import org.assises.model.Season;
import org.assises.publication.Change;

/** What a feed of changes says of its own beside the city's texts, in one language. */
interface ChangeWords {
  /** {@return the words in the first of the languages that they are there in, or else in French} */
  static ChangeWords in(List<Locale> languages) {
    Map<String, ChangeWords> all =
        Map.of(
            "fr",
            FrenchChanges.INSTANCE,
            "br",
            BretonChanges.INSTANCE,
            "en",
            EnglishChanges.INSTANCE);
    return languages.stream()
        .flatMap(language -> Stream.ofNullable(all.get(language.getLanguage())))
        .findFirst()
        .orElse(FrenchChanges.INSTANCE);
  }

  Locale language();

  /** Stands before the title of what changed. */
  default String label(Change change) {
    return change instanceof Change.EditionStatusChanged changed
        ? edition(changed.to())
        : label(change.getClass());
  }

  /** {@return the label of a kind of change other than that of an edition's status} */
  String label(Class<? extends Change> kind);

  String edition(EditionStatus status);

  String before();

  String now();

  String joined();

  String left();

  String unknownPlace();

  String unknownDay();

  String status(FollowUpStatus status);

  String percent(int percent);

  String day(LocalDate day);

  String time(LocalTime time);

  String month(Month month);

  String season(Season season);

  String part(DayPart part);

  /** What stands between a heading and what it heads: French puts a space before the colon. */
  String colon();
}
