package org.assises.ical.words;

import java.time.ZonedDateTime;
import org.assises.model.Accessibility;
import org.assises.model.Contribution;
import org.assises.model.DayPart;
import org.assises.model.SessionKind;

/** French. */
public enum FrenchWords implements Words {
  INSTANCE;

  @Override
  public String language() {
    return "fr";
  }

  @Override
  public String postponed() {
    return "REPORTÉ – ";
  }

  @Override
  public String cancelled() {
    return "ANNULÉ – ";
  }

  @Override
  public String partOfDay(DayPart part) {
    return switch (part) {
      case MORNING -> "Matin";
      case AFTERNOON -> "Après-midi";
      case EVENING -> "Soir";
    };
  }

  @Override
  public String kind(SessionKind kind) {
    return switch (kind) {
      case OPENING -> "Ouverture";
      case PRESENTATION -> "Présentation";
      case TALK -> "Intervention";
      case SURVEY_RESULTS -> "Restitution d’enquête";
      case BALANCE -> "Bilan";
      case DEBATE -> "Débat";
      case WORKSHOP -> "Atelier";
      case WORKSHOP_RESULTS -> "Restitution d’ateliers";
      case CLOSING -> "Clôture";
      case BREAK -> "Pause";
      case PREPARATORY_MEETING -> "Réunion préparatoire";
      case SURVEY_DESK -> "Permanence";
      case VISIT -> "Visite";
      case OTHER -> "Autre";
    };
  }

  @Override
  public String contributors() {
    return "Intervenants";
  }

  @Override
  public String role(Contribution.Role role) {
    return switch (role) {
      case SPEAKER -> "";
      case MODERATOR -> "modération";
      case PANELIST -> "débat";
      case FACILITATOR -> "animation";
      case RAPPORTEUR -> "rapporteur";
      case INTERPRETER -> "interprétation";
    };
  }

  @Override
  public String onBehalfOf() {
    return "pour";
  }

  @Override
  public String reportsOnSurvey(String title) {
    return "Restitution de l’enquête : " + title;
  }

  @Override
  public String reportsOnWorkshops(String edition) {
    return "Restitution des ateliers : " + edition;
  }

  @Override
  public String reportsOnBalance(String edition) {
    return "Bilan des propositions : " + edition;
  }

  @Override
  public String openFloor() {
    return "Échange avec la salle";
  }

  @Override
  public String unknownEnd() {
    return "Heure de fin non précisée";
  }

  @Override
  public String accessibility() {
    return "Accessibilité";
  }

  @Override
  public String offer(Accessibility offer) {
    return switch (offer) {
      case WHEELCHAIR -> "accès en fauteuil roulant";
      case HEARING_LOOP -> "boucle magnétique";
      case SIGN_LANGUAGE -> "langue des signes (LSF)";
      case LIVE_CAPTIONS -> "sous-titrage en direct";
      case AUDIO_DESCRIPTION -> "audiodescription";
      case EASY_READ -> "documents faciles à lire (FALC)";
      case QUIET_SPACE -> "espace calme";
      case CHILDCARE -> "garde d’enfants";
    };
  }

  @Override
  public String registration(boolean required) {
    return required ? "Inscription obligatoire" : "Inscription";
  }

  @Override
  public String live() {
    return "En direct";
  }

  @Override
  public String replay() {
    return "Rediffusion";
  }

  @Override
  public String from(ZonedDateTime start) {
    int minute = start.getMinute();
    return "dès "
        + start.getHour()
        + " h"
        + (minute == 0 ? "" : (minute < 10 ? " 0" : " ") + minute);
  }

  @Override
  public String page() {
    return "En savoir plus";
  }

  @Override
  public String colon() {
    return " : ";
  }
}
