package org.assises.ical.words;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.assises.model.Accessibility;
import org.assises.model.Contribution;
import org.assises.model.DayPart;
import org.assises.model.SessionKind;
import org.assises.model.SessionStatus;
import org.assises.model.Slot;

/** The few words that a calendar says of its own beside the city's texts, in one language. */
public interface Words {
  /** {@return the words in all languages that they are there in} */
  static List<Words> all() {
    return List.of(FrenchWords.INSTANCE, BretonWords.INSTANCE, EnglishWords.INSTANCE);
  }

  /** {@return the words in the first of the languages that they are there in, or else in French} */
  static Words in(List<Locale> languages) {
    for (Locale language : languages) {
      for (Words words : all()) {
        if (words.language().equals(language.getLanguage())) {
          return words;
        }
      }
    }
    return FrenchWords.INSTANCE;
  }

  /** {@return the tag of the language} */
  String language();

  /** Stands before the title of what does not take place. */
  String cancelled();

  /** Stands before the title of a session that will take place at another time. */
  String postponed();

  /** {@return what stands before the title of a session of that status} */
  default String before(SessionStatus status) {
    return switch (status) {
      case CANCELLED -> cancelled();
      case POSTPONED -> postponed();
      case CONFIRMED, TENTATIVE -> "";
    };
  }

  String partOfDay(DayPart part);

  /** {@return what stands before the title of what has no hour, such as {@code [Matin] 2. }} */
  default String before(Slot.PartOfDay slot) {
    return "[" + partOfDay(slot.part()) + "] " + slot.order() + ". ";
  }

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
