package org.assises.json.schedule.read;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assises.model.SessionKind;
import org.assises.wording.Codes;

/** Reads the kinds of events from the words of schedules. */
final class Kinds {
  private static final Map<SessionKind, Set<String>> USUAL =
      Map.of(
          SessionKind.TALK, Set.of("lecture", "keynote", "vortrag", "conférence"),
          SessionKind.WORKSHOP, Set.of("hands-on", "workshops", "atelier"),
          SessionKind.DEBATE,
              Set.of("discussion", "diskussion", "panel", "podium", "débat", "table-ronde"),
          SessionKind.PREPARATORY_MEETING, Set.of("meeting"),
          SessionKind.OPENING, Set.of("ouverture"),
          SessionKind.CLOSING, Set.of("clôture"),
          SessionKind.BREAK, Set.of("pause", "lunch", "coffee", "meal", "catering", "repas"));
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
    return Stream.of(SessionKind.values())
        .filter(
            kind ->
                Codes.of(kind).equals(word) || USUAL.getOrDefault(kind, Set.of()).contains(word))
        .findFirst();
  }
}
