package org.assises.json.support;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assises.json.wording.JsonMessages;
import org.assises.model.Assises;
import org.assises.model.Edition;
import org.assises.model.Id;
import org.assises.model.Session;
import org.assises.model.Text;
import org.assises.publication.Loss;
import org.assises.publication.Publication;
import org.assises.wording.Codes;
import org.assises.wording.Message;

/**
 * Collects the losses of a format that carries a programme: the facts about sessions and the series
 * that it leaves out.
 */
public final class ProgrammeLosses {
  private final Publication publication;
  private final Assises assises;
  private final Set<SessionPart> lost;
  private final List<Loss> losses = new ArrayList<>();

  /**
   * Creates the list with the losses of the assises as a whole.
   *
   * @param carried the parts of a session that the format carries in addition to title and time
   */
  public ProgrammeLosses(Publication publication, Set<SessionPart> carried) {
    this.publication = publication;
    this.assises = publication.assises();
    this.lost = EnumSet.allOf(SessionPart.class);
    lost.removeAll(carried);
    Loss.besideTheProgramme(assises).ifPresent(losses::add);
  }

  /** Adds the parts of a session that the format leaves out. */
  public void addParts(Session session) {
    for (SessionPart part : lost) {
      if (part == SessionPart.KIND) {
        add(session.id(), JsonMessages.of("kind-not-carried", "kind", kind(session)));
      } else if (part.isSaidBy(publication.shown(session))) {
        add(session.id(), part.code());
      }
    }
  }

  private static String kind(Session session) {
    return Codes.of(session.kind());
  }

  /** Adds the description of the series, if there is one. */
  public void addDescription() {
    assises.description().ifPresent(text -> add(assises.id(), "description"));
  }

  /** Adds the organizer and the territory of the series, if stated. */
  public void addHolder() {
    assises.organizer().ifPresent(body -> add(assises.id(), "organizer"));
    assises.territory().ifPresent(territory -> add(assises.id(), "territory"));
  }

  /** Adds the licence of the published data. */
  public void addLicence() {
    add(assises.id(), JsonMessages.of("licence-not-carried", "licence", assises.licence()));
  }

  /** Adds the languages that are lost if each text is written in only one of its languages. */
  public void addLanguages(Edition edition, List<Locale> languages) {
    addLanguages(edition.id(), edition.title().value(), edition.description(), languages);
  }

  /** Adds the languages that are lost if each text is written in only one of its languages. */
  public void addLanguages(Session session, List<Locale> languages) {
    addLanguages(session.id(), session.title(), session.description(), languages);
  }

  private void addLanguages(
      Id item, Text title, Optional<Text> description, List<Locale> languages) {
    Stream<Text> texts = Stream.concat(Stream.of(title), description.stream());
    Loss.ofLanguages(item, texts, languages).ifPresent(losses::add);
  }

  /**
   * Adds a fact that the format has no place for, by its code in losses, such as {@code
   * key-figures}.
   */
  public void add(Id item, String part) {
    losses.add(Loss.of(item, part));
  }

  public void add(Id item, Message what) {
    losses.add(new Loss(item, what));
  }

  public List<Loss> list() {
    return List.copyOf(losses);
  }
}
