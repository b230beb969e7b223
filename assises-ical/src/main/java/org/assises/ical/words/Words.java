package org.assises.ical.words;

import static java.util.Objects.requireNonNull;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assises.model.Accessibility;
import org.assises.model.Contribution;
import org.assises.model.SessionKind;
import org.assises.model.SessionStatus;
import org.assises.model.Slot;
import org.jspecify.annotations.Nullable;

/**
 * The words that the library adds to the city's texts in a calendar, in one language.
 *
 * <p>Each language is a class, which is loaded when it is first needed. The first calendar of a JVM
 * takes a few milliseconds less than with property files.
 */
public final class Words {
  private final String language;
  private final Map<Object, String> words;

  /**
   * Creates the words of a language.
   *
   * @param language a BCP 47 tag
   * @param words the names of all kinds, roles, offers and parts of the day, the prefixes of titles
   *     by status, and sentences by key; a word in braces is replaced by a value
   */
  Words(String language, Map<Object, String> words) {
    this.language = language;
    this.words = words;
  }

  /** {@return the words in each available language} */
  public static List<Words> all() {
    return List.of(FrenchWords.WORDS, BretonWords.WORDS, EnglishWords.WORDS);
  }

  /** {@return the words in the first available of these languages, or else in French} */
  public static Words in(List<Locale> languages) {
    for (Locale language : languages) {
      Words words = in(language.getLanguage());
      if (words != null) {
        return words;
      }
    }
    return FrenchWords.WORDS;
  }

  private static @Nullable Words in(String language) {
    return switch (language) {
      case "fr" -> FrenchWords.WORDS;
      case "br" -> BretonWords.WORDS;
      case "en" -> EnglishWords.WORDS;
      default -> null;
    };
  }

  /** {@return all words, by constant or key} */
  Map<Object, String> words() {
    return words;
  }

  /** {@return the language as a BCP 47 tag} */
  public String language() {
    return language;
  }

  /** {@return the prefix of the title of a session with this status; may be empty} */
  public String before(SessionStatus status) {
    return say(status);
  }

  /** {@return the prefix of the title of a session without a clock time: {@code [Matin] 2. }} */
  public String before(Slot.PartOfDay slot) {
    return "[" + say(slot.part()) + "] " + slot.order() + ". ";
  }

  public String kind(SessionKind kind) {
    return say(kind);
  }

  /** Returns the heading of the list of contributors. */
  public String contributors() {
    return say("contributors");
  }

  /** Returns the role of a contributor in brackets; empty for a speaker. */
  public String role(Contribution.Role role) {
    return say(role);
  }

  /** Returns the words before the person or organization that a contributor represents. */
  public String onBehalfOf() {
    return say("on-behalf-of");
  }

  public String reportsOnSurvey(String title) {
    return titled("reports-on-survey", title);
  }

  public String reportsOnWorkshops(String edition) {
    return titled("reports-on-workshops", edition);
  }

  public String reportsOnBalance(String edition) {
    return titled("reports-on-balance", edition);
  }

  public String openFloor() {
    return say("open-floor");
  }

  public String unknownEnd() {
    return say("unknown-end");
  }

  public String accessibility() {
    return say("accessibility");
  }

  public String offer(Accessibility offer) {
    return say(offer);
  }

  public String registration(boolean required) {
    return say(required ? "registration-required" : "registration");
  }

  public String live() {
    return say("live");
  }

  public String replay() {
    return say("replay");
  }

  /** Returns the words for the start time of a live stream. */
  public String from(ZonedDateTime start) {
    int minute = start.getMinute();
    return say(minute == 0 ? "from-the-hour" : "from")
        .replace("{hour}", Integer.toString(start.getHour()))
        .replace("{minutes}", Integer.toString(minute + 100).substring(1));
  }

  public String page() {
    return say("page");
  }

  /** Returns the colon after a heading; in French, a space precedes it. */
  public String colon() {
    return say("colon");
  }

  private String titled(String key, String title) {
    return say(key).replace("{title}", title);
  }

  private String say(Object key) {
    return requireNonNull(words.get(key));
  }
}
