package org.assises.ical;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.assises.model.Accessibility;
import org.assises.model.Contribution;
import org.assises.model.DayPart;
import org.assises.model.SessionKind;

/** The few words that a calendar says of its own beside the city's texts, in one language. */
interface Words {
  /** {@return the words in the first of the languages that they are there in, or else in French} */
  static Words in(List<Locale> languages) {
    Map<String, Words> all =
        Map.of("fr", FrenchWords.INSTANCE, "br", BretonWords.INSTANCE, "en", EnglishWords.INSTANCE);
    return languages.stream()
        .flatMap(language -> Stream.ofNullable(all.get(language.getLanguage())))
        .findFirst()
        .orElse(FrenchWords.INSTANCE);
  }

  /** Stands before the title of what does not take place. */
  String cancelled();

  /** Stands in brackets before the title of what has no hour. */
  String partOfDay(DayPart part);

  String kind(SessionKind kind);

  /** Heads the list of those who take part. */
  String contributors();

  /** Says in brackets what someone does who does not simply speak; empty for a speaker. */
  String role(Contribution.Role role);

  /** Stands before the person or body that someone stands in for. */
  String onBehalfOf();

  String reportsOnSurvey(String title);

  String reportsOnWorkshops(String edition);

  String reportsOnBalance(String edition);

  String openFloor();

  String unknownEnd();

  String accessibility();

  String offer(Accessibility offer);

  String registration(boolean required);

  String live();

  String replay();

  /** Says from when a live stream can be watched. */
  String from(ZonedDateTime start);

  String page();

  /** What stands between a heading and what it heads: French puts a space before the colon. */
  String colon();
}
