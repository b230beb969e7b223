package org.assises.ical.words;

import java.time.ZonedDateTime;
import org.assises.model.Accessibility;
import org.assises.model.Contribution;
import org.assises.model.DayPart;
import org.assises.model.SessionKind;

/** Breton. */
enum BretonWords implements Words {
  INSTANCE;

  @Override
  public String language() {
    return "br";
  }

  @Override
  public String postponed() {
    return "DALEET – ";
  }

  @Override
  public String cancelled() {
    return "NULLET – ";
  }

  @Override
  public String partOfDay(DayPart part) {
    return switch (part) {
      case MORNING -> "Mintin";
      case AFTERNOON -> "Endervezh";
      case EVENING -> "Abardaez";
    };
  }

  @Override
  public String kind(SessionKind kind) {
    return switch (kind) {
      case OPENING -> "Digoradur";
      case PRESENTATION -> "Kinnig";
      case TALK -> "Prezegenn";
      case SURVEY_RESULTS -> "Disoc’hoù an enklask";
      case BALANCE -> "Bilañs";
      case DEBATE -> "Breutadeg";
      case WORKSHOP -> "Atalier";
      case WORKSHOP_RESULTS -> "Disoc’hoù an atalieroù";
      case CLOSING -> "Klozadur";
      case BREAK -> "Ehan";
      case PREPARATORY_MEETING -> "Emvod prientiñ";
      case SURVEY_DESK -> "Degemer evit an enklask";
      case VISIT -> "Gweladenn";
      case OTHER -> "All";
    };
  }

  @Override
  public String contributors() {
    return "Prezegerien";
  }

  @Override
  public String role(Contribution.Role role) {
    return switch (role) {
      case SPEAKER -> "";
      case MODERATOR -> "kas an divizoù";
      case PANELIST -> "breutadeg";
      case FACILITATOR -> "buheziñ";
      case RAPPORTEUR -> "danevellour";
      case INTERPRETER -> "jubenniñ";
    };
  }

  @Override
  public String onBehalfOf() {
    return "evit";
  }

  @Override
  public String reportsOnSurvey(String title) {
    return "Disoc’hoù an enklask: " + title;
  }

  @Override
  public String reportsOnWorkshops(String edition) {
    return "Disoc’hoù an atalieroù: " + edition;
  }

  @Override
  public String reportsOnBalance(String edition) {
    return "Bilañs ar c’hinnigoù: " + edition;
  }

  @Override
  public String openFloor() {
    return "Eskemm gant ar sal";
  }

  @Override
  public String unknownEnd() {
    return "N’eo ket resisaet an eur echuiñ";
  }

  @Override
  public String accessibility() {
    return "Hegerzhed";
  }

  @Override
  public String offer(Accessibility offer) {
    return switch (offer) {
      case WHEELCHAIR -> "kadorioù-rod";
      case HEARING_LOOP -> "dolenn vagnetek";
      case SIGN_LANGUAGE -> "yezh ar sinoù (LSF)";
      case LIVE_CAPTIONS -> "istitloù war-eeun";
      case AUDIO_DESCRIPTION -> "deskrivañ dre gomz";
      case EASY_READ -> "teulioù aes da lenn (FALC)";
      case QUIET_SPACE -> "lec’h sioul";
      case CHILDCARE -> "diwall bugale";
    };
  }

  @Override
  public String registration(boolean required) {
    return required ? "Enskrivadur ret" : "Enskrivadur";
  }

  @Override
  public String live() {
    return "War-eeun";
  }

  @Override
  public String replay() {
    return "Da adwelet";
  }

  @Override
  public String from(ZonedDateTime start) {
    int minute = start.getMinute();
    return "adalek "
        + start.getHour()
        + "e"
        + (minute == 0 ? "" : (minute < 10 ? "0" : "") + minute);
  }

  @Override
  public String page() {
    return "Gouzout hiroc’h";
  }

  @Override
  public String colon() {
    return ": ";
  }
}
