package org.assises.ical.write;

import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.assises.ical.line.ContentLines;
import org.assises.ical.line.Link;
import org.assises.ical.line.Phrase;
import org.assises.ical.line.TextValue;
import org.assises.ical.words.Words;
import org.assises.model.Accessibility;
import org.assises.model.Broadcast;
import org.assises.model.Document;
import org.assises.model.EditionId;
import org.assises.model.Registration;
import org.assises.model.Session;
import org.assises.model.Slot;
import org.assises.model.Subject;
import org.assises.publication.ChangeTexts;
import org.assises.publication.Fact;
import org.assises.publication.Publication;
import org.assises.publication.ShownContribution;
import org.assises.publication.ShownSession;
import org.assises.publication.ShownValue;
import org.jspecify.annotations.Nullable;

/**
 * Composes the DESCRIPTION of an event as plain text. It repeats what calendar apps ignore in other
 * properties, such as speakers and live streams.
 */
final class DescriptionText {
  /**
   * Facts that get one line each, under the name that they have in lists of changes. There are none
   * at present: all facts of sessions are written elsewhere in this text or in other properties, or
   * reported as lost.
   */
  static final List<Fact> OTHERS = List.of();

  private final Publication publication;
  private final List<Locale> languages;
  private final Words words;
  private final ContentLines kept;
  private final ContributionTexts people;
  private final Phrase contributors;
  private final Phrase page;
  private final Map<EditionId, @Nullable Phrase[]> links = new HashMap<>();

  DescriptionText(Publication publication, List<Locale> languages, Words words, ContentLines kept)
      throws IOException {
    this.publication = publication;
    this.languages = languages;
    this.words = words;
    this.kept = kept;
    this.people = new ContributionTexts(languages, words, kept);
    this.contributors = kept.phrase(words.contributors() + words.colon().stripTrailing());
    this.page = kept.phrase(words.page() + words.colon());
  }

  /**
   * Writes the text of a session, whose own page is {@code link}, if it has one.
   *
   * @return the number of lines of the session's own description; 0 if it has none
   */
  int write(ShownSession shown, Optional<Link> link, TextValue text) throws IOException {
    Session session = shown.session();
    int lines = 0;
    if (session.description().isPresent()) {
      lines = text.startLine().add(session.description().get().in(languages));
    }
    addContributions(shown, text);
    addFacts(shown, text);
    addOtherFacts(shown, text);
    addLinks(shown, text);
    if (link.isPresent()) {
      text.startLine().add(page);
      link.get().addTo(text);
    }
    return lines;
  }

  private void addContributions(ShownSession session, TextValue text) throws IOException {
    text.startParagraph();
    boolean headed = false;
    for (ShownContribution contribution : session.contributions()) {
      Phrase person = people.person(contribution.person());
      if (!person.isEmpty()) {
        if (!headed) {
          text.startLine().add(contributors);
          headed = true;
        }
        text.startLine().add(person);
        people.writeRest(contribution, text);
      }
    }
  }

  private void addFacts(ShownSession shown, TextValue text) throws IOException {
    Session session = shown.session();
    text.startParagraph();
    for (Subject subject : session.subjects()) {
      text.startLine().add(reportsOn(subject, shown.title(subject).in(languages)));
    }
    if (session.openFloor()) {
      text.startLine().add(words.openFloor());
    }
    if (session.slot() instanceof Slot.Timed timed && timed.length().isEmpty()) {
      text.startLine().add(words.unknownEnd());
    }
    if (!session.accessibility().isEmpty()) {
      StringJoiner offers = new StringJoiner(", ");
      for (Accessibility offer : session.accessibility()) {
        offers.add(words.offer(offer));
      }
      text.startLine().add(headed(words.accessibility(), offers.toString()));
    }
    if (session.registration().isPresent()) {
      Registration registration = session.registration().get();
      String where = registration.page().isPresent() ? registration.page().get().toString() : "";
      text.startLine().add(headed(words.registration(registration.required()), where));
    }
  }

  private void addOtherFacts(ShownSession session, TextValue text) throws IOException {
    for (Fact fact : OTHERS) {
      Optional<ShownValue> shown = session.fact(fact);
      if (shown.isPresent()) {
        text.startLine().add(ChangeTexts.of(publication, languages).line(fact, shown.get()));
      }
    }
  }

  private String reportsOn(Subject subject, String title) {
    return subject.match(
        survey -> words.reportsOnSurvey(title),
        workshops -> words.reportsOnWorkshops(title),
        balance -> words.reportsOnBalance(title));
  }

  private void addLinks(ShownSession shown, TextValue text) throws IOException {
    Session session = shown.session();
    text.startParagraph();
    for (Broadcast broadcast : session.broadcasts()) {
      if (tells(broadcast)) {
        text.startLine().add(broadcast(broadcast));
      }
    }
    for (Document document : session.documents()) {
      text.startLine().add(headed(document.title().in(languages), document.page().toString()));
    }
    Phrase shared = shared(shown);
    if (!shared.isEmpty()) {
      text.startLine().add(shared);
    }
  }

  private Phrase shared(ShownSession shown) throws IOException {
    boolean broadcasts = !shown.editionBroadcasts().isEmpty();
    boolean page = shown.session().page().isEmpty();
    EditionId edition = shown.edition().id();
    @Nullable Phrase[] known = links.get(edition);
    if (known == null) {
      known = new Phrase[4];
      links.put(edition, known);
    }
    int which = (broadcasts ? 1 : 0) + (page ? 2 : 0);
    Phrase made = known[which];
    if (made == null) {
      made = kept.phrase(links(shown, page));
      known[which] = made;
    }
    return made;
  }

  /** Returns the links that many sessions of an edition share: its broadcasts and page. */
  private String links(ShownSession shown, boolean withPage) {
    StringJoiner links = new StringJoiner("\n");
    for (Broadcast broadcast : shown.editionBroadcasts()) {
      if (tells(broadcast)) {
        links.add(broadcast(broadcast));
      }
    }
    Optional<URI> page = shown.nearestPage();
    if (withPage && page.isPresent()) {
      links.add(headed(words.page(), page.get().toString()));
    }
    return links.toString();
  }

  /** Returns whether the address, channel or start of a broadcast is known. */
  static boolean tells(Broadcast broadcast) {
    return broadcast.page().isPresent()
        || broadcast.channel().isPresent()
        || broadcast.start().isPresent();
  }

  private String broadcast(Broadcast broadcast) {
    StringJoiner where = new StringJoiner(", ");
    if (broadcast.channel().isPresent()) {
      where.add(broadcast.channel().get().in(languages));
    }
    if (broadcast.start().isPresent()) {
      where.add(words.from(broadcast.start().get()));
    }
    if (broadcast.page().isPresent()) {
      where.add(broadcast.page().get().toString());
    }
    String what = broadcast.kind() == Broadcast.Kind.LIVE ? words.live() : words.replay();
    return headed(what, where.toString());
  }

  private String headed(String heading, String headed) {
    return headed.isEmpty() ? heading : heading + words.colon() + headed;
  }
}
