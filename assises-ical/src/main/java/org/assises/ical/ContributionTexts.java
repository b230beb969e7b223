package org.assises.ical;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.assises.model.Assises;
import org.assises.model.Contribution;
import org.assises.model.Mandate;
import org.assises.model.Name;
import org.assises.model.OnBehalfOf;
import org.assises.model.Session;
import org.assises.model.Speaker;

/**
 * Who takes part in a session, in which function and for whom, on one line; made once for each
 * person, part and day.
 */
final class ContributionTexts {
  private final Assises assises;
  private final List<Locale> languages;
  private final Words words;
  private final Map<OnDay, String> made = new HashMap<>();

  private record OnDay(Contribution contribution, Optional<LocalDate> day) {}

  ContributionTexts(Assises assises, List<Locale> languages, Words words) {
    this.assises = assises;
    this.languages = languages;
    this.words = words;
  }

  /**
   * {@return such as {@code - Isabelle Assih, maire de Quimper}; empty where neither name nor
   * function is public}
   */
  String line(Contribution contribution, Session session) {
    return made.computeIfAbsent(
        new OnDay(contribution, assises.dayOf(session)), unused -> make(contribution, session));
  }

  private String make(Contribution contribution, Session session) {
    String person =
        person(assises.speaker(contribution.speaker()), assises.functionsOf(contribution, session));
    if (person.isEmpty()) {
      return person;
    }
    String role = words.role(contribution.role());
    String inRole = "- " + person + (role.isEmpty() ? "" : " (" + role + ")");
    return contribution
        .onBehalfOf()
        .map(other -> inRole + ", " + words.onBehalfOf() + " " + name(other, session))
        .orElse(inRole);
  }

  /** The person with the functions; only the functions where no name is public. */
  private String person(Speaker speaker, List<Mandate> mandates) {
    String functions = mandates.stream().map(this::function).collect(joining(", "));
    Optional<String> name = speaker.name().map(Name::value);
    return name.isEmpty() || functions.isEmpty()
        ? name.orElse(functions)
        : name.get() + ", " + functions;
  }

  private String function(Mandate mandate) {
    String function = mandate.function().in(languages);
    return mandate
        .organization()
        .map(id -> assises.organization(id).name().in(languages))
        .filter(organization -> !function.contains(organization))
        .map(organization -> function + " (" + organization + ")")
        .orElse(function);
  }

  private String name(OnBehalfOf other, Session session) {
    if (other instanceof OnBehalfOf.Body body) {
      return assises.organization(body.organization()).name().in(languages);
    }
    Speaker absent = assises.speaker(((OnBehalfOf.Person) other).speaker());
    return person(absent, assises.dayOf(session).map(absent::mandatesOn).orElse(List.of()));
  }
}
