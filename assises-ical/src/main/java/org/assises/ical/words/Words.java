package org.assises.ical.words;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.assises.model.Accessibility;
import org.assises.model.Contribution;
import org.assises.model.SessionKind;
import org.assises.model.SessionStatus;
import org.assises.model.Slot;
import org.assises.wording.Codes;
import org.assises.wording.Wording;

/**
 * The words that the library adds to the city's texts in a calendar, in one language. They come
 * from {@code words_fr.properties} and its translations.
 */
public final class Words {
  /** The available languages; the first is used if none of the requested languages is available. */
  static final List<String> LANGUAGES = List.of("fr", "br", "en");

  private static final Wording WORDING =
      Wording.of(file -> Words.class.getResourceAsStream(file), "words", LANGUAGES);
  private static final List<Words> ALL = inEachLanguage();

  private final Locale language;
  private final Map<Object, String> known = new ConcurrentHashMap<>();

  private Words(String language) {
    this.language = Locale.forLanguageTag(language);
  }

  private static List<Words> inEachLanguage() {
    List<Words> all = new ArrayList<>();
    for (String language : LANGUAGES) {
      all.add(new Words(language));
    }
    return List.copyOf(all);
  }

  /** {@return the words in each available language} */
  public static List<Words> all() {
    return ALL;
  }

  /** {@return the words in the first available of these languages, or else in French} */
  public static Words in(List<Locale> languages) {
    for (Locale language : languages) {
      for (Words words : ALL) {
        if (words.language().equals(language.getLanguage())) {
          return words;
        }
      }
    }
    return ALL.get(0);
  }

  /** {@return the language as a BCP 47 tag} */
  public String language() {
    return language.getLanguage();
  }

  /** Returns the prefix of the title of a cancelled session. */
  public String cancelled() {
    return say("cancelled");
  }

  /** Returns the prefix of the title of a postponed session. */
  public String postponed() {
    return say("postponed");
  }

  /** {@return the prefix of the title of a session with this status; may be empty} */
  public String before(SessionStatus status) {
    return switch (status) {
      case CANCELLED -> cancelled();
      case POSTPONED -> postponed();
      case CONFIRMED, TENTATIVE -> "";
    };
  }

  /** {@return the prefix of the title of a session without a clock time: {@code [Matin] 2. }} */
  public String before(Slot.PartOfDay slot) {
    return "[" + word("part", slot.part()) + "] " + slot.order() + ". ";
  }

  public String kind(SessionKind kind) {
    return word("kind", kind);
  }

  /** Returns the heading of the list of contributors. */
  public String contributors() {
    return say("contributors");
  }

  /** Returns the role of a contributor in brackets; empty for a speaker. */
  public String role(Contribution.Role role) {
    return word("role", role);
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
    return word("offer", offer);
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
    String minutes = Integer.toString(start.getMinute() + 100).substring(1);
    Map<String, String> clock =
        Map.of(
            "hour",
            Integer.toString(start.getHour()),
            "minutes",
            minutes,
            "minute",
            start.getMinute() == 0 ? "" : minutes);
    return WORDING.say(language, "from", clock);
  }

  public String page() {
    return say("page");
  }

  /** Returns the colon after a heading; in French, a space precedes it. */
  public String colon() {
    return say("colon");
  }

  private String say(String key) {
    String word = known.get(key);
    if (word == null) {
      word = WORDING.say(language, key);
      known.put(key, word);
    }
    return word;
  }

  private String titled(String key, String title) {
    return WORDING.say(language, key, Map.of("title", title));
  }

  private String word(String family, Enum<?> constant) {
    String word = known.get(constant);
    if (word == null) {
      word = WORDING.say(language, family + "." + Codes.of(constant));
      known.put(constant, word);
    }
    return word;
  }
}
