package org.assises.ical;

import static java.util.stream.Collectors.joining;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assises.model.Assises;
import org.assises.model.Broadcast;
import org.assises.model.Contribution;
import org.assises.model.Document;
import org.assises.model.Edition;
import org.assises.model.EditionId;
import org.assises.model.Mandate;
import org.assises.model.MandateId;
import org.assises.model.Name;
import org.assises.model.OnBehalfOf;
import org.assises.model.Session;
import org.assises.model.Slot;
import org.assises.model.Speaker;
import org.assises.model.SpeakerId;
import org.assises.model.Subject;

/**
 * What stands in an event's DESCRIPTION: plain text, with all that calendar apps ignore in other
 * properties, such as who speaks and where to watch.
 */
final class DescriptionText {
  private static final String PARAGRAPH = "\n\n";

  private final Assises assises;
  private final List<Locale> languages;
  private final Words words;
  private final Map<PersonInFunction, String> people = new HashMap<>();
  private final StringBuilder text = new StringBuilder();
  private String separator = PARAGRAPH;

  private record PersonInFunction(SpeakerId speaker, List<MandateId> mandates) {}

  DescriptionText(Assises assises, List<Locale> languages, Words words) {
    this.assises = assises;
    this.languages = languages;
    this.words = words;
  }

  /** {@return the text, good until the next call; empty where there is nothing to say} */
  StringBuilder of(Session session, Edition edition) {
    text.setLength(0);
    session.description().ifPresent(description -> text.append(description.in(languages)));
    addContributions(session);
    addFacts(session);
    addLinks(session, edition);
    return text;
  }

  private void addContributions(Session session) {
    List<String> lines =
        session.contributions().stream()
            .map(contribution -> contribution(contribution, session))
            .filter(line -> !line.isEmpty())
            .toList();
    if (!lines.isEmpty()) {
      startParagraph();
      addLine(words.contributors() + words.colon().stripTrailing());
      lines.forEach(line -> addLine("- " + line));
    }
  }

  private String contribution(Contribution contribution, Session session) {
    String person = person(contribution.speaker(), assises.functionsOf(contribution, session));
    String role = words.role(contribution.role());
    String withRole = person.isEmpty() || role.isEmpty() ? person : person + " (" + role + ")";
    return person.isEmpty()
        ? person
        : contribution
            .onBehalfOf()
            .map(other -> withRole + ", " + words.onBehalfOf() + " " + name(other, session))
            .orElse(withRole);
  }

  /**
   * The person with the functions, such as {@code Isabelle Assih, maire de Quimper}; only the
   * functions where no name is public.
   */
  private String person(SpeakerId speaker, List<Mandate> mandates) {
    return people.computeIfAbsent(
        new PersonInFunction(speaker, mandates.stream().map(Mandate::id).toList()),
        person -> {
          String functions = mandates.stream().map(this::function).collect(joining(", "));
          Optional<String> name = assises.speaker(speaker).name().map(Name::value);
          return name.isEmpty() || functions.isEmpty()
              ? name.orElse(functions)
              : name.get() + ", " + functions;
        });
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
    return person(absent.id(), assises.dayOf(session).map(absent::mandatesOn).orElse(List.of()));
  }

  private void addFacts(Session session) {
    startParagraph();
    session.subjects().forEach(subject -> addLine(reportsOn(subject)));
    if (session.openFloor()) {
      addLine(words.openFloor());
    }
    if (session.slot() instanceof Slot.Timed timed && timed.length().isEmpty()) {
      addLine(words.unknownEnd());
    }
    if (!session.accessibility().isEmpty()) {
      addLine(
          words.accessibility(),
          session.accessibility().stream().map(words::offer).collect(joining(", ")));
    }
    session
        .registration()
        .ifPresent(
            registration ->
                addLine(
                    words.registration(registration.required()),
                    registration.page().map(AsciiUri::of).orElse("")));
  }

  private String reportsOn(Subject subject) {
    if (subject instanceof Subject.OfSurvey of) {
      return words.reportsOnSurvey(assises.survey(of.survey()).title().in(languages));
    }
    return subject instanceof Subject.OfBalance of
        ? words.reportsOnBalance(title(of.edition()))
        : words.reportsOnWorkshops(title(((Subject.OfWorkshops) subject).edition()));
  }

  private String title(EditionId edition) {
    return assises.edition(edition).title().value().in(languages);
  }

  private void addLinks(Session session, Edition edition) {
    startParagraph();
    session.broadcasts().forEach(this::addBroadcast);
    if (!session.kind().isPreparatory()) {
      edition.broadcasts().forEach(this::addBroadcast);
    }
    for (Document document : session.documents()) {
      addLine(document.title().in(languages), AsciiUri.of(document.page()));
    }
    Optional<URI> page = session.page().or(edition::page).or(assises::page);
    page.ifPresent(uri -> addLine(words.page(), AsciiUri.of(uri)));
  }

  private void addBroadcast(Broadcast broadcast) {
    String where =
        Stream.of(
                broadcast.channel().map(channel -> channel.in(languages)),
                broadcast.startsAt().map(words::from),
                broadcast.page().map(AsciiUri::of))
            .flatMap(Optional::stream)
            .collect(joining(", "));
    addLine(broadcast.kind() == Broadcast.Kind.LIVE ? words.live() : words.replay(), where);
  }

  private void startParagraph() {
    separator = PARAGRAPH;
  }

  private void addLine(String heading, String headed) {
    addLine(headed.isEmpty() ? heading : heading + words.colon() + headed);
  }

  private void addLine(String line) {
    if (!text.isEmpty()) {
      text.append(separator);
    }
    text.append(line);
    separator = "\n";
  }
}
