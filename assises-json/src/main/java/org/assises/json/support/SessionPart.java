package org.assises.json.support;

import java.util.function.Predicate;
import org.assises.model.Assises;
import org.assises.model.Contribution;
import org.assises.model.Registration;
import org.assises.model.Session;
import org.assises.model.SessionStatus;
import org.assises.model.Slot;

/** What a session may say that not every format has a word for. */
public enum SessionPart {
  KIND("what kind of session it is"),
  TENTATIVE("that it may change"),
  PART_OF_DAY("the part of the day and its place in it"),
  DESCRIPTION("what it is about"),
  ROOM("the room"),
  THEMES("the themes"),
  FURTHER_THEMES("the themes after the first"),
  PEOPLE("who takes part"),
  UNNAMED_PEOPLE("who takes part without a public name"),
  UNKNOWN_PEOPLE("a contribution of which neither name nor function is public"),
  FUNCTIONS("the functions of those who take part"),
  ROLES("in which part people take part"),
  ON_BEHALF_OF("whom somebody stands in for"),
  SUBJECTS("what it reports on"),
  OPEN_FLOOR("that the floor is open to the room"),
  LANGUAGES("the languages spoken"),
  ACCESSIBILITY("its accessibility"),
  REGISTRATION("how one registers"),
  REGISTRATION_TERMS("the terms of registration"),
  DOCUMENTS("the documents"),
  BROADCASTS("the broadcasts"),
  UNLINKED_BROADCASTS("a broadcast whose address is not known"),
  ATTENDANCE("how many people came"),
  PAGE("its page"),
  SOURCES("the sources");

  private final String what;

  SessionPart(String what) {
    this.what = what;
  }

  /** {@return what it is, for a person} */
  public String what() {
    return what;
  }

  /** {@return whether the session says it} */
  public boolean isSaidBy(Session session, Assises assises) {
    return switch (this) {
      case KIND -> true;
      case TENTATIVE -> session.status() == SessionStatus.TENTATIVE;
      case PART_OF_DAY -> session.slot() instanceof Slot.PartOfDay;
      case DESCRIPTION -> session.description().isPresent();
      case ROOM -> session.room().isPresent();
      case THEMES -> !session.themes().isEmpty();
      case FURTHER_THEMES -> session.themes().size() > 1;
      case PEOPLE -> !session.contributions().isEmpty();
      case UNNAMED_PEOPLE -> any(session, part -> isUnnamed(part, assises));
      case UNKNOWN_PEOPLE ->
          any(session, part -> isUnnamed(part, assises) && !hasFunction(part, session, assises));
      case FUNCTIONS -> any(session, part -> hasFunction(part, session, assises));
      case ROLES -> any(session, part -> part.role() != Contribution.Role.SPEAKER);
      case ON_BEHALF_OF -> any(session, part -> part.onBehalfOf().isPresent());
      case SUBJECTS -> !session.subjects().isEmpty();
      case OPEN_FLOOR -> session.openFloor();
      case LANGUAGES -> !session.languages().isEmpty();
      case ACCESSIBILITY -> !session.accessibility().isEmpty();
      case REGISTRATION -> session.registration().isPresent();
      case REGISTRATION_TERMS -> session.registration().filter(SessionPart::hasTerms).isPresent();
      case DOCUMENTS -> !session.documents().isEmpty();
      case BROADCASTS -> !session.broadcasts().isEmpty();
      case UNLINKED_BROADCASTS ->
          session.broadcasts().stream().anyMatch(broadcast -> broadcast.page().isEmpty());
      case ATTENDANCE -> session.attendance().isPresent();
      case PAGE -> session.page().isPresent();
      case SOURCES -> !session.sources().isEmpty();
    };
  }

  private static boolean any(Session session, Predicate<Contribution> test) {
    return session.contributions().stream().anyMatch(test);
  }

  private static boolean isUnnamed(Contribution part, Assises assises) {
    return assises.speaker(part.speaker()).name().isEmpty();
  }

  private static boolean hasFunction(Contribution part, Session session, Assises assises) {
    return !assises.mandatesOf(part, session).isEmpty();
  }

  private static boolean hasTerms(Registration registration) {
    return registration.required()
        || registration.page().isEmpty()
        || registration.capacity().isPresent()
        || registration.until().isPresent();
  }
}
