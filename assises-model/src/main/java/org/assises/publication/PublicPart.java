package org.assises.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.assises.model.Assises;
import org.assises.model.DeclaredBalance;
import org.assises.model.Edition;
import org.assises.model.EditionId;
import org.assises.model.EditionStatus;
import org.assises.model.Id;
import org.assises.model.Item;
import org.assises.model.Measure;
import org.assises.model.Orientation;
import org.assises.model.Proposal;
import org.assises.model.Session;
import org.assises.model.SessionStatus;
import org.assises.model.Survey;
import org.assises.model.Visibility;

/**
 * Extracts the part of an assises that may be published on a day, in a fixed order.
 *
 * <p>Sessions of a cancelled or postponed edition have that status too.
 *
 * <p>The result does not contain import records, drafts, items of draft editions, follow-ups dated
 * later than the day, items that no published item refers to, and names without a legal basis on
 * that day. Sessions are in programme order, editions in the order of their ordinals, and other
 * items in the order of their ids.
 */
final class PublicPart {
  private final Assises whole;
  private final Set<Id> hidden = new HashSet<>();
  private final Redaction redaction;

  /** Whether an edition is cancelled or postponed, which its sessions then are too. */
  private final boolean someEditionIsOff;

  private PublicPart(Assises whole, LocalDate day) {
    this.whole = whole;
    this.redaction = new Redaction(hidden, day);
    this.someEditionIsOff = someIsOff(whole.editions());
    hide();
  }

  private static boolean someIsOff(List<Edition> editions) {
    for (Edition edition : editions) {
      if (edition.status() == EditionStatus.CANCELLED
          || edition.status() == EditionStatus.POSTPONED) {
        return true;
      }
    }
    return false;
  }

  /** {@return the public part of an assises on a day} */
  static Assises of(Assises whole, LocalDate day) {
    Assises visible = new PublicPart(whole, day).visible().buildReferenced();
    return visible.sorted((a, b) -> compare(a, b, whole));
  }

  /** {@return a copy with the sessions in programme order} */
  static Assises inOrder(Assises assises) {
    return assises.toBuilder().sessions(inOrder(assises.sessions(), assises)).build();
  }

  /**
   * {@return sessions in programme order, edition by edition}
   *
   * @param assises an assises with their editions
   */
  static List<Session> inOrder(List<Session> sessions, Assises assises) {
    List<Session> sorted = new ArrayList<>(sessions);
    sorted.sort((a, b) -> compare(a, b, assises));
    return sorted;
  }

  private static int compare(Session a, Session b, Assises assises) {
    if (!a.edition().equals(b.edition())) {
      return Integer.compare(
          assises.edition(a.edition()).ordinal(), assises.edition(b.edition()).ordinal());
    }
    return Session.PROGRAMME_ORDER.compare(a, b);
  }

  private void hide() {
    for (Edition edition : whole.editions()) {
      hide(edition, edition.visibility(), edition.id());
    }
    for (Survey survey : whole.surveys()) {
      if (isHidden(survey.edition())) {
        hidden.add(survey.id());
        survey.results().forEach(result -> hidden.add(result.id()));
      }
    }
    for (Session session : whole.sessions()) {
      hide(session, session.visibility(), session.edition());
    }
    for (Proposal proposal : whole.proposals()) {
      hide(proposal, proposal.visibility(), proposal.edition());
    }
    for (Orientation orientation : whole.orientations()) {
      hide(orientation, Visibility.PUBLIC, orientation.edition());
    }
    for (Measure measure : whole.measures()) {
      hide(measure, Visibility.PUBLIC, measure.edition());
    }
  }

  private void hide(Item item, Visibility visibility, EditionId edition) {
    if (visibility == Visibility.DRAFT || isHidden(edition)) {
      hidden.add(item.id());
    }
  }

  /** Does not look at the id if nothing is hidden, because ids are far apart in memory. */
  private boolean isHidden(Id id) {
    return !hidden.isEmpty() && hidden.contains(id);
  }

  private Assises.Builder visible() {
    return whole.toBuilder()
        .imports(List.of())
        .forgettings(List.of())
        .sources(shown(whole.sources()))
        .organizations(shown(whole.organizations()))
        .places(shown(whole.places()))
        .rooms(shown(whole.rooms()))
        .themes(shown(whole.themes()))
        .speakers(redacted(whole.speakers(), redaction::of))
        .editions(shown(whole.editions()))
        .surveys(shown(whole.surveys()))
        .sessions(redacted(whole.sessions(), this::of))
        .proposals(redacted(whole.proposals(), redaction::of))
        .orientations(redacted(whole.orientations(), redaction::of))
        .measures(redacted(whole.measures(), redaction::of))
        .balances(balances());
  }

  private Session of(Session session) {
    Session shown = redaction.of(session);
    return someEditionIsOff ? withInheritedStatus(shown) : shown;
  }

  /**
   * {@return the session with the status of its edition if that is cancelled, or if it is postponed
   * and no longer has the session's day}
   */
  private Session withInheritedStatus(Session session) {
    SessionStatus own = session.status();
    if (own == SessionStatus.CANCELLED) {
      return session;
    }
    Edition edition = whole.edition(session.edition());
    boolean off = edition.status() == EditionStatus.POSTPONED && isOnAnotherDay(session, edition);
    SessionStatus postponed = off ? SessionStatus.POSTPONED : own;
    SessionStatus status =
        edition.status() == EditionStatus.CANCELLED ? SessionStatus.CANCELLED : postponed;
    return status == own ? session : session.toBuilder().status(status).build();
  }

  /** Preparatory meetings and survey desks take place outside the days of the edition. */
  private static boolean isOnAnotherDay(Session session, Edition edition) {
    return !session.kind().isPreparatory()
        && session.slot().firstDay().filter(edition::excludes).isPresent();
  }

  private List<DeclaredBalance> balances() {
    return hidden.isEmpty()
        ? whole.balances()
        : whole.balances().stream().filter(balance -> !isHidden(balance.edition())).toList();
  }

  /** Returns the same list if it needs no change, so that {@link Assises} need not be checked. */
  private <T extends Item> List<T> redacted(List<T> items, UnaryOperator<T> redaction) {
    List<T> shown = shown(items);
    List<T> redacted = new ArrayList<>(shown.size());
    boolean isChanged = false;
    for (T item : shown) {
      T left = redaction.apply(item);
      redacted.add(left);
      isChanged |= left != item;
    }
    return isChanged ? redacted : shown;
  }

  private <T extends Item> List<T> shown(List<T> items) {
    if (hidden.isEmpty()) {
      return items;
    }
    List<T> shown = new ArrayList<>(items.size());
    for (T item : items) {
      if (!isHidden(item.id())) {
        shown.add(item);
      }
    }
    return shown;
  }
}
