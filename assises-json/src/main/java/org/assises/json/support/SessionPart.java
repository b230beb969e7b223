package org.assises.json.support;

import java.util.function.Predicate;
import org.assises.model.Assises;
import org.assises.model.Contribution;
import org.assises.model.Registration;
import org.assises.model.Session;
import org.assises.model.SessionStatus;
import org.assises.model.Slot;

/** A part of a session that some formats have no place for. */
public enum SessionPart {
  KIND("session-kind"),
  TENTATIVE("tentative"),
  PART_OF_DAY("part-of-day"),
  DESCRIPTION("description"),
  ROOM("room"),
  THEMES("themes"),
  FURTHER_THEMES("further-themes"),
  PEOPLE("people"),
  UNNAMED_PEOPLE("unnamed-people"),
  UNKNOWN_PEOPLE("unknown-people"),
  FUNCTIONS("functions"),
  ROLES("roles"),
  ON_BEHALF_OF("on-behalf-of"),
  SUBJECTS("subjects"),
  OPEN_FLOOR("open-floor"),
  LANGUAGES("languages"),
  ACCESSIBILITY("accessibility"),
  REGISTRATION("registration"),
  REGISTRATION_TERMS("registration-terms"),
  DOCUMENTS("documents"),
  BROADCASTS("broadcasts"),
  UNLINKED_BROADCASTS("unlinked-broadcasts"),
  ATTENDANCE("attendance"),
  PAGE("page"),
  SOURCES("sources");

  private final String code;

  SessionPart(String code) {
    this.code = code;
  }

  /** {@return the code of the part in losses} */
  public String code() {
    return code;
  }

  /** {@return whether the session has this part} */
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
