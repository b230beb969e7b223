package org.assises.json.schedule.read;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.assises.model.SessionKind;
import org.assises.wording.Codes;

/** Reads the kinds of events from the words of schedules. */
final class Kinds {
  private static final Map<String, SessionKind> USUAL =
      Map.ofEntries(
          Map.entry("lecture", SessionKind.TALK),
          Map.entry("keynote", SessionKind.TALK),
          Map.entry("vortrag", SessionKind.TALK),
          Map.entry("conférence", SessionKind.TALK),
          Map.entry("hands-on", SessionKind.WORKSHOP),
          Map.entry("workshops", SessionKind.WORKSHOP),
          Map.entry("atelier", SessionKind.WORKSHOP),
          Map.entry("discussion", SessionKind.DEBATE),
          Map.entry("diskussion", SessionKind.DEBATE),
          Map.entry("panel", SessionKind.DEBATE),
          Map.entry("podium", SessionKind.DEBATE),
          Map.entry("débat", SessionKind.DEBATE),
          Map.entry("table-ronde", SessionKind.DEBATE),
          Map.entry("meeting", SessionKind.PREPARATORY_MEETING),
          Map.entry("ouverture", SessionKind.OPENING),
          Map.entry("clôture", SessionKind.CLOSING),
          Map.entry("pause", SessionKind.BREAK),
          Map.entry("lunch", SessionKind.BREAK),
          Map.entry("coffee", SessionKind.BREAK),
          Map.entry("meal", SessionKind.BREAK),
          Map.entry("catering", SessionKind.BREAK),
          Map.entry("repas", SessionKind.BREAK));
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Kinds() {}

  /**
   * Returns the kind of an event from its type. If only the first or last word is known, as in
   * {@code Workshop 60 Min} and {@code Short talk}, the kind is a guess and is reported.
   */
  public static Optional<SessionKind> of(ReadObject event) {
    Optional<String> type = event.line("type").map(words -> words.toLowerCase(Locale.ROOT));
    if (type.isEmpty()) {
      return Optional.empty();
    }
    List<String> words = List.of(BETWEEN_WORDS.split(type.get(), -1));
    Optional<SessionKind> exact = known(String.join("-", words));
    if (exact.isPresent()) {
      return exact;
    }
    Optional<SessionKind> near = known(words.get(words.size() - 1)).or(() -> known(words.get(0)));
    event.report("type", near.isPresent() ? "kind-guessed" : "kind-unknown");
    return near;
  }

  private static Optional<SessionKind> known(String word) {
    for (SessionKind kind : SessionKind.values()) {
      if (Codes.of(kind).equals(word)) {
        return Optional.of(kind);
      }
    }
    return Optional.ofNullable(USUAL.get(word));
  }
}
