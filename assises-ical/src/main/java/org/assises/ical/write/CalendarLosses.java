package org.assises.ical.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.assises.ical.words.CalendarMessages;
import org.assises.model.Assises;
import org.assises.model.Session;
import org.assises.model.SessionStatus;
import org.assises.model.Slot;
import org.assises.model.Text;
import org.assises.publication.Loss;
import org.assises.publication.Publication;
import org.assises.wording.Message;

/** Lists what a calendar leaves out of a publication or carries less precisely. */
public final class CalendarLosses {
  private final Publication publication;
  private final Assises assises;
  private final CalendarOptions options;
  private final EventTimes spans;
  private final List<Locale> languages;
  private final List<Loss> losses = new ArrayList<>();

  public CalendarLosses(Publication publication, CalendarOptions options) {
    this.publication = publication;
    this.assises = publication.assises();
    this.options = options;
    this.spans = new EventTimes(assises, options);
    this.languages = options.languages(assises);
  }

  /** {@return the losses: first of the assises, then of referenced items, then of each session} */
  public List<Loss> all() {
    addWhole();
    losses.addAll(new ReferencedItemLosses(assises, options).all());
    for (Session session : assises.sessions()) {
      if (options.includes(assises, session)) {
        add(session);
      }
    }
    return losses;
  }

  private void addWhole() {
    Loss.besideTheProgramme(assises).ifPresent(losses::add);
    if (assises.territory().isPresent()) {
      losses.add(new Loss(assises.id(), CalendarMessages.of("territory-as-place")));
    }
  }

  private void add(Session session) {
    if (session.status() == SessionStatus.CANCELLED && !options.withCancelled()) {
      add(session, Message.of("left-out", "reason", "cancelled"));
      return;
    }
    Optional<Span> span = spans.of(session);
    if (span.isEmpty()) {
      boolean hasDay = session.slot().firstDay().isPresent();
      add(
          session,
          hasDay
              ? CalendarMessages.of("year-out-of-range")
              : Message.of("left-out", "reason", "no-day"));
      return;
    }
    addSlot(session, span.get());
    if (session.attendance().isPresent()) {
      add(session, "attendance");
    }
    if (!session.sources().isEmpty()) {
      add(session, "sources");
    }
    addContributions(session);
    addLanguages(session);
  }

  private void addSlot(Session session, Span span) {
    if (session.slot() instanceof Slot.Timed timed && timed.length().isEmpty()) {
      add(session, CalendarMessages.of("end-set", "minutes", options.missingEnd().toMinutes()));
    } else if (session.slot() instanceof Slot.PartOfDay && span instanceof Span.Hours) {
      add(session, Message.of("part-of-day-hours"));
    } else if (session.slot() instanceof Slot.Unscheduled) {
      add(session, CalendarMessages.of("edition-days"));
    }
  }

  private void addContributions(Session session) {
    boolean unnamed =
        publication.shown(session).contributions().stream()
            .anyMatch(part -> part.person().isUnknown());
    if (unnamed) {
      add(session, "unknown-people");
    }
  }

  private void addLanguages(Session session) {
    Stream<Text> texts = Stream.concat(Stream.of(session.title()), session.description().stream());
    Loss.ofLanguages(session.id(), texts, languages).ifPresent(losses::add);
  }

  private void add(Session session, String part) {
    losses.add(Loss.of(session.id(), part));
  }

  private void add(Session session, Message what) {
    losses.add(new Loss(session.id(), what));
  }
}
