package org.assises.json.support;

import java.util.function.Predicate;
import org.assises.model.Contribution;
import org.assises.model.Registration;
import org.assises.model.Session;
import org.assises.model.SessionStatus;
import org.assises.model.Slot;
import org.assises.publication.ShownContribution;
import org.assises.publication.ShownPerson;
import org.assises.publication.ShownSession;

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
  public boolean isSaidBy(ShownSession shown) {
    Session session = shown.session();
    return switch (this) {
      case KIND -> true;
      case TENTATIVE -> session.status() == SessionStatus.TENTATIVE;
      case PART_OF_DAY -> session.slot() instanceof Slot.PartOfDay;
      case DESCRIPTION -> session.description().isPresent();
      case ROOM -> session.room().isPresent();
      case THEMES -> !session.themes().isEmpty();
      case FURTHER_THEMES -> session.themes().size() > 1;
      case PEOPLE -> !session.contributions().isEmpty();
      case UNNAMED_PEOPLE -> any(shown, person -> person.name().isEmpty());
      case UNKNOWN_PEOPLE -> any(shown, ShownPerson::isUnknown);
      case FUNCTIONS -> any(shown, person -> !person.functions().isEmpty());
      case ROLES ->
          session.contributions().stream()
              .anyMatch(part -> part.role() != Contribution.Role.SPEAKER);
      case ON_BEHALF_OF ->
          session.contributions().stream().anyMatch(part -> part.onBehalfOf().isPresent());
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

  private static boolean any(ShownSession session, Predicate<ShownPerson> test) {
    return session.contributions().stream().map(ShownContribution::person).anyMatch(test);
  }

  private static boolean hasTerms(Registration registration) {
    return registration.required()
        || registration.page().isEmpty()
        || registration.capacity().isPresent()
        || registration.until().isPresent();
  }
}
