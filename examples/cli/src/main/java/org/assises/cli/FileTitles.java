package org.assises.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assises.model.Assises;
import org.assises.model.Edition;
import org.assises.model.Text;

/** The titles of the published files in the catalogue, in French and English. */
final class FileTitles {
  private static final Map<String, Text> OF_THE_SERIES =
      Map.of(
          "programme.ics",
          title("Programme de toutes les éditions (iCalendar)", "Programme of all editions"),
          "proposals.ndjson",
          title("Propositions et leurs suites (NDJSON)", "Proposals and their follow-ups"),
          "openagenda.json",
          title("Événements pour OpenAgenda", "Events for OpenAgenda"),
          "schema-org.jsonld",
          title(
              "Événements pour les moteurs de recherche (schema.org)", "Events for search engines"),
          "changes.json",
          title("Derniers changements (JSON Feed)", "Latest changes (JSON Feed)"));
  private static final Map<String, Text> OF_AN_EDITION =
      Map.of(
          "programme-",
          title("Programme (iCalendar)", "Programme (iCalendar)"),
          "edition-",
          title(
              "Programme, propositions et bilan (JSON)", "Programme, proposals and balance (JSON)"),
          "schedule-",
          title("Programme (schedule.json)", "Programme (schedule.json)"));

  private FileTitles() {}

  private static Text title(String french, String english) {
    return Text.of("fr", french).with("en", english);
  }

  /** Returns the title of a file, or its name if it is not one of the usual files. */
  static Text of(String file, Assises assises) {
    for (Edition edition : assises.editions()) {
      for (Map.Entry<String, Text> kind : OF_AN_EDITION.entrySet()) {
        String name = kind.getKey() + edition.id().value() + ".";
        if (file.startsWith(name) && file.indexOf('.', name.length()) < 0) {
          return of(edition, kind.getValue());
        }
      }
    }
    return OF_THE_SERIES.getOrDefault(file, Text.of("fr", file));
  }

  private static Text of(Edition edition, Text kind) {
    return title(
        of(edition, kind, Locale.FRENCH, "\u00a0: "), of(edition, kind, Locale.ENGLISH, ": "));
  }

  private static String of(Edition edition, Text kind, Locale language, String colon) {
    List<Locale> asked = List.of(language);
    return edition.title().value().in(asked) + colon + kind.in(asked);
  }
}
