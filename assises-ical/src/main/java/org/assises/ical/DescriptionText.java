package org.assises.ical;

import static java.util.stream.Collectors.joining;

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
import org.assises.model.Registration;
import org.assises.model.Session;
import org.assises.model.Slot;
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
  private final String contributors;
  private final ContributionTexts people;
  private final Map<Shown, String> links = new HashMap<>();
  private final StringBuilder text = new StringBuilder();
  private String separator = PARAGRAPH;

  private record Shown(EditionId edition, boolean broadcasts, boolean page) {}

  DescriptionText(Assises assises, List<Locale> languages, Words words) {
    this.assises = assises;
    this.languages = languages;
    this.words = words;
    this.contributors = words.contributors() + words.colon().stripTrailing();
    this.people = new ContributionTexts(assises, languages, words);
  }

  /** {@return the text, good until the next call; empty where there is nothing to say} */
  StringBuilder of(Session session, Edition edition) {
    text.setLength(0);
    if (session.description().isPresent()) {
      text.append(session.description().get().in(languages));
    }
    addContributions(session);
    addFacts(session);
    addLinks(session, edition);
    return text;
  }

  private void addContributions(Session session) {
    startParagraph();
    boolean headed = false;
    for (Contribution contribution : session.contributions()) {
      String line = people.line(contribution, session);
      if (!line.isEmpty()) {
        if (!headed) {
          addLine(contributors);
          headed = true;
        }
        addLine(line);
      }
    }
  }

  private void addFacts(Session session) {
    startParagraph();
    for (Subject subject : session.subjects()) {
      addLine(reportsOn(subject));
    }
    if (session.openFloor()) {
      addLine(words.openFloor());
    }
    if (session.slot() instanceof Slot.Timed timed && timed.length().isEmpty()) {
      addLine(words.unknownEnd());
    }
    if (!session.accessibility().isEmpty()) {
      String offers = session.accessibility().stream().map(words::offer).collect(joining(", "));
      addLine(headed(words.accessibility(), offers));
    }
    if (session.registration().isPresent()) {
      Registration registration = session.registration().get();
      String where = registration.page().map(AsciiUri::of).orElse("");
      addLine(headed(words.registration(registration.required()), where));
    }
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
    for (Broadcast broadcast : session.broadcasts()) {
      addLine(broadcast(broadcast));
    }
    for (Document document : session.documents()) {
      addLine(headed(document.title().in(languages), AsciiUri.of(document.page())));
    }
    Shown shown =
        new Shown(edition.id(), !session.kind().isPreparatory(), session.page().isEmpty());
    String shared = links.computeIfAbsent(shown, what -> links(edition, what));
    if (!shared.isEmpty()) {
      addLine(shared);
    }
    if (session.page().isPresent()) {
      addLine(headed(words.page(), AsciiUri.of(session.page().get())));
    }
  }

  /**
   * What many sessions of an edition have in common: its broadcasts, its page or that of the
   * series.
   */
  private String links(Edition edition, Shown shown) {
    Stream<String> broadcasts =
        shown.broadcasts() ? edition.broadcasts().stream().map(this::broadcast) : Stream.empty();
    Stream<String> page =
        shown.page()
            ? edition
                .page()
                .or(assises::page)
                .map(uri -> headed(words.page(), AsciiUri.of(uri)))
                .stream()
            : Stream.empty();
    return Stream.concat(broadcasts, page).collect(joining("\n"));
  }

  private String broadcast(Broadcast broadcast) {
    String where =
        Stream.of(
                broadcast.channel().map(channel -> channel.in(languages)),
                broadcast.startsAt().map(words::from),
                broadcast.page().map(AsciiUri::of))
            .flatMap(Optional::stream)
            .collect(joining(", "));
    return headed(broadcast.kind() == Broadcast.Kind.LIVE ? words.live() : words.replay(), where);
  }

  private void startParagraph() {
    separator = PARAGRAPH;
  }

  private String headed(String heading, String headed) {
    return headed.isEmpty() ? heading : heading + words.colon() + headed;
  }

  private void addLine(String line) {
    if (!text.isEmpty()) {
      text.append(separator);
    }
    text.append(line);
    separator = "\n";
  }
}
