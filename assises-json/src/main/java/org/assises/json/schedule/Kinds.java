package org.assises.json.schedule;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.assises.model.SessionKind;

/** The words of schedules for kinds of events. */
final class Kinds {
  private static final Map<String, SessionKind> USUAL =
      Map.ofEntries(
          Map.entry("lecture", SessionKind.TALK),
          Map.entry("keynote", SessionKind.TALK),
          Map.entry("hands-on", SessionKind.WORKSHOP),
          Map.entry("discussion", SessionKind.DEBATE),
          Map.entry("panel", SessionKind.DEBATE),
          Map.entry("podium", SessionKind.DEBATE),
          Map.entry("meeting", SessionKind.PREPARATORY_MEETING),
          Map.entry("pause", SessionKind.BREAK),
          Map.entry("lunch", SessionKind.BREAK),
          Map.entry("coffee", SessionKind.BREAK),
          Map.entry("meal", SessionKind.BREAK),
          Map.entry("catering", SessionKind.BREAK));

  private Kinds() {}

  /**
   * {@return the kind that the word means; of several words that of the last, which is the noun}
   */
  static Optional<SessionKind> of(String type) {
    String word = type.toLowerCase(Locale.ROOT).strip();
    return known(word.replace('_', '-').replace(' ', '-'))
        .or(() -> known(word.substring(word.lastIndexOf(' ') + 1)));
  }

  private static Optional<SessionKind> known(String word) {
    for (SessionKind kind : SessionKind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word)) {
        return Optional.of(kind);
      }
    }
    return Optional.ofNullable(USUAL.get(word));
  }
}
