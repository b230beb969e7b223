package org.assises.ical.words;

import java.time.ZonedDateTime;
import org.assises.model.Accessibility;
import org.assises.model.Contribution;
import org.assises.model.DayPart;
import org.assises.model.SessionKind;

/** English. */
public enum EnglishWords implements Words {
  INSTANCE;

  @Override
  public String language() {
    return "en";
  }

  @Override
  public String postponed() {
    return "POSTPONED – ";
  }

  @Override
  public String cancelled() {
    return "CANCELLED – ";
  }

  @Override
  public String partOfDay(DayPart part) {
    return switch (part) {
      case MORNING -> "Morning";
      case AFTERNOON -> "Afternoon";
      case EVENING -> "Evening";
    };
  }

  @Override
  public String kind(SessionKind kind) {
    return switch (kind) {
      case OPENING -> "Opening";
      case PRESENTATION -> "Presentation";
      case TALK -> "Talk";
      case SURVEY_RESULTS -> "Survey results";
      case BALANCE -> "Balance";
      case DEBATE -> "Debate";
      case WORKSHOP -> "Workshop";
      case WORKSHOP_RESULTS -> "Workshop results";
      case CLOSING -> "Closing";
      case BREAK -> "Break";
      case PREPARATORY_MEETING -> "Preparatory meeting";
      case SURVEY_DESK -> "Survey desk";
      case VISIT -> "Visit";
      case OTHER -> "Other";
    };
  }

  @Override
  public String contributors() {
    return "With";
  }

  @Override
  public String role(Contribution.Role role) {
    return switch (role) {
      case SPEAKER -> "";
      case MODERATOR -> "moderator";
      case PANELIST -> "panel";
      case FACILITATOR -> "facilitator";
      case RAPPORTEUR -> "rapporteur";
      case INTERPRETER -> "interpreter";
    };
  }

  @Override
  public String onBehalfOf() {
    return "for";
  }

  @Override
  public String reportsOnSurvey(String title) {
    return "Results of the survey: " + title;
  }

  @Override
  public String reportsOnWorkshops(String edition) {
    return "Results of the workshops: " + edition;
  }

  @Override
  public String reportsOnBalance(String edition) {
    return "Balance of the proposals: " + edition;
  }

  @Override
  public String openFloor() {
    return "Questions from the floor";
  }

  @Override
  public String unknownEnd() {
    return "End not announced";
  }

  @Override
  public String accessibility() {
    return "Accessibility";
  }

  @Override
  public String offer(Accessibility offer) {
    return switch (offer) {
      case WHEELCHAIR -> "wheelchair access";
      case HEARING_LOOP -> "hearing loop";
      case SIGN_LANGUAGE -> "sign language (LSF)";
      case LIVE_CAPTIONS -> "live captions";
      case AUDIO_DESCRIPTION -> "audio description";
      case EASY_READ -> "easy-to-read documents";
      case QUIET_SPACE -> "quiet space";
      case CHILDCARE -> "childcare";
    };
  }

  @Override
  public String registration(boolean required) {
    return required ? "Registration required" : "Registration";
  }

  @Override
  public String live() {
    return "Live";
  }

  @Override
  public String replay() {
    return "Replay";
  }

  @Override
  public String from(ZonedDateTime start) {
    return "from "
        + start.getHour()
        + ":"
        + (start.getMinute() < 10 ? "0" : "")
        + start.getMinute();
  }

  @Override
  public String page() {
    return "More";
  }

  @Override
  public String colon() {
    return ": ";
  }
}
