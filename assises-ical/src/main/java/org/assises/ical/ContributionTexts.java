package org.assises.ical;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assises.ical.line.Encoding;
import org.assises.ical.line.Phrase;
import org.assises.model.Assises;
import org.assises.model.Contribution;
import org.assises.model.Mandate;
import org.assises.model.Name;
import org.assises.model.OnBehalfOf;
import org.assises.model.Session;
import org.assises.model.Speaker;

/**
 * Who takes part in a session, in which function and for whom, on one line; made once for each
 * person and part, as long as the functions stay the same.
 */
final class ContributionTexts {
  private final Assises assises;
  private final List<Locale> languages;
  private final Words words;
  private final Encoding encoding;
  private final Map<Contribution, Made> made = new HashMap<>();

  private record Made(SteadyDays days, Phrase line) {}

  ContributionTexts(Assises assises, List<Locale> languages, Words words, Encoding encoding) {
    this.assises = assises;
    this.languages = languages;
    this.words = words;
    this.encoding = encoding;
  }

  /**
   * {@return such as {@code - Isabelle Assih, maire de Quimper}; empty where neither name nor
   * function is public}
   */
  Phrase line(Contribution contribution, Session session) {
    Optional<LocalDate> day = assises.dayOf(session);
    Made known = made.get(contribution);
    if (known != null && day.isPresent() && known.days.hold(day.get())) {
      return known.line;
    }
    Phrase line = encoding.phrase(make(contribution, session));
    if (day.isPresent()) {
      made.put(contribution, new Made(SteadyDays.around(day.get(), functions(contribution)), line));
    }
    return line;
  }

  /** All functions that what is said of a contribution can depend on. */
  private Stream<Mandate> functions(Contribution contribution) {
    Stream<Mandate> absent =
        contribution.onBehalfOf().orElse(null) instanceof OnBehalfOf.Person other
            ? assises.speaker(other.speaker()).mandates().stream()
            : Stream.empty();
    return Stream.concat(assises.speaker(contribution.speaker()).mandates().stream(), absent);
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
