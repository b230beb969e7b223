package org.assises.benchmarks.calendar;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assises.model.Assises;
import org.assises.model.Contribution;
import org.assises.model.Mandate;
import org.assises.model.Place;
import org.assises.model.RoomId;
import org.assises.model.Session;
import org.assises.model.SessionKind;
import org.assises.model.Speaker;

/**
 * The texts of an event for writers that use another library. They are the same as those of {@code
 * ICalendarFormat}, for the generated sessions.
 */
final class SessionTexts {
  private final Assises assises;
  private final List<Locale> languages;
  private final Map<Contribution, String> people = new HashMap<>();
  private final Map<RoomId, String> locations = new HashMap<>();

  SessionTexts(Assises assises) {
    this.assises = assises;
    this.languages = assises.languages();
  }

  String calendarName() {
    return assises.name().in(languages);
  }

  String calendarDescription() {
    return assises.description().orElseThrow().in(languages);
  }

  String uid(Session session) {
    return session.id().value() + "@" + session.edition().value() + "." + assises.id().value();
  }

  String summary(Session session) {
    return session.title().in(languages);
  }

  String description(Session session) {
    StringBuilder text = new StringBuilder(500);
    text.append(session.description().orElseThrow().in(languages));
    text.append("\n\nIntervenants\u00a0:");
    for (Contribution contribution : session.contributions()) {
      text.append("\n- ").append(contribution(contribution, session));
    }
    text.append("\n\n");
    if (session.openFloor()) {
      text.append("Échanges avec la salle\n\n");
    }
    return text.append("En savoir plus\u00a0: ").append(session.page().orElseThrow()).toString();
  }

  /** {@return a person with role and functions, created once} */
  String contribution(Contribution contribution, Session session) {
    return people.computeIfAbsent(contribution, person -> created(person, session));
  }

  private String created(Contribution contribution, Session session) {
    Speaker speaker = assises.speaker(contribution.speaker());
    StringBuilder text = new StringBuilder(speaker.name().orElseThrow().value());
    for (Mandate mandate : assises.mandatesOf(contribution, session)) {
      text.append(", ").append(mandate.function().in(languages)).append(" (");
      text.append(assises.organization(mandate.organization().orElseThrow()).name().in(languages));
      text.append(')');
    }
    if (contribution.role() == Contribution.Role.MODERATOR) {
      text.append(" (modération)");
    }
    return text.toString();
  }

  /** {@return a room with its place, created once} */
  String location(Session session) {
    return locations.computeIfAbsent(session.room().orElseThrow(), room -> created(room, session));
  }

  private String created(RoomId room, Session session) {
    Place place = assises.placeOf(session).orElseThrow();
    return assises.room(room).name().in(languages)
        + ", "
        + place.name().in(languages)
        + ", "
        + place.address().orElseThrow().line();
  }

  List<String> categories(Session session) {
    return List.of(
        kind(session.kind()), assises.theme(session.themes().get(0)).name().in(languages));
  }

  String contact() {
    return assises.organization(assises.organizer().orElseThrow()).name().in(languages);
  }

  private static String kind(SessionKind kind) {
    return switch (kind) {
      case TALK -> "Conférence";
      case DEBATE -> "Débat";
      case BALANCE -> "Bilan";
      case WORKSHOP -> "Atelier";
      default -> throw new IllegalArgumentException("no generated session is a " + kind);
    };
  }
}
