package org.assises.portal.page;

import org.assises.balance.Outcome;
import org.assises.model.Accessibility;
import org.assises.model.Author;
import org.assises.model.Contribution;
import org.assises.model.DayPart;
import org.assises.model.EditionStatus;
import org.assises.model.FollowUp;
import org.assises.model.FollowUpStatus;
import org.assises.model.Origin;
import org.assises.model.SessionKind;
import org.assises.model.Survey;

/** The words of the model, as the pages say them in French. */
public final class Words {
  private Words() {}

  /** {@return such as {@code Atelier}} */
  public static String of(SessionKind kind) {
    return switch (kind) {
      case OPENING -> "Ouverture";
      case PRESENTATION -> "Présentation";
      case TALK -> "Conférence";
      case SURVEY_RESULTS -> "Restitution d’enquête";
      case BALANCE -> "Bilan";
      case DEBATE -> "Débat";
      case WORKSHOP -> "Atelier";
      case WORKSHOP_RESULTS -> "Restitution d’ateliers";
      case CLOSING -> "Conclusion";
      case BREAK -> "Pause";
      case PREPARATORY_MEETING -> "Réunion préparatoire";
      case SURVEY_DESK -> "Permanence";
      case VISIT -> "Visite";
      case OTHER -> "Rendez-vous";
    };
  }

  /** {@return such as {@code Matin}} */
  public static String of(DayPart part) {
    return switch (part) {
      case MORNING -> "Matin";
      case AFTERNOON -> "Après-midi";
      case EVENING -> "Soirée";
    };
  }

  /** {@return such as {@code Annoncée}, of an edition} */
  public static String of(EditionStatus status) {
    return switch (status) {
      case ANNOUNCED -> "Annoncée";
      case CONFIRMED -> "Confirmée";
      case HELD -> "Tenue";
      case POSTPONED -> "Reportée";
      case CANCELLED -> "Annulée";
    };
  }

  /** {@return such as {@code Réalisées}, of proposals} */
  public static String of(Outcome outcome) {
    return switch (outcome) {
      case DONE -> "Réalisées ou déjà en place";
      case IN_PROGRESS -> "En cours";
      case NOT_RETAINED -> "Non retenues";
      case PENDING -> "À l’étude";
    };
  }

  /** {@return such as {@code En cours}, of one proposal} */
  public static String of(FollowUpStatus status) {
    return switch (status) {
      case PENDING -> "À l’étude";
      case IN_PROGRESS -> "En cours";
      case IMPLEMENTED -> "Réalisée";
      case ALREADY_IN_PLACE -> "Déjà en place";
      case NOT_RETAINED -> "Non retenue";
    };
  }

  /** {@return such as {@code hors des compétences de la ville}} */
  public static String of(FollowUp.Reason reason) {
    return switch (reason) {
      case OUTSIDE_COMPETENCE -> "hors des compétences de la ville";
      case UNLAWFUL -> "contraire à la loi";
      case NOT_FEASIBLE -> "irréalisable";
      case TOO_COSTLY -> "trop coûteuse";
      case DUPLICATE -> "déjà dite par une autre proposition";
      case POLITICAL_CHOICE -> "autre choix de la ville";
      case OTHER -> "autre raison";
    };
  }

  /** {@return such as {@code Habitants}} */
  public static String of(Author.Group group) {
    return switch (group) {
      case INHABITANTS -> "Habitants";
      case PROFESSIONALS -> "Professionnels";
      case COLLECTIVES -> "Collectifs";
    };
  }

  /** {@return such as {@code animation}; empty for whoever just speaks} */
  public static String of(Contribution.Role role) {
    return switch (role) {
      case SPEAKER -> "";
      case MODERATOR -> "modération";
      case PANELIST -> "débat";
      case FACILITATOR -> "animation";
      case RAPPORTEUR -> "rapport";
      case INTERPRETER -> "interprétation";
    };
  }

  /** {@return such as {@code boucle magnétique}} */
  public static String of(Accessibility offer) {
    return switch (offer) {
      case WHEELCHAIR -> "accès de plain-pied";
      case HEARING_LOOP -> "boucle magnétique";
      case SIGN_LANGUAGE -> "langue des signes (LSF)";
      case LIVE_CAPTIONS -> "sous-titrage en direct";
      case AUDIO_DESCRIPTION -> "audiodescription";
      case EASY_READ -> "documents en FALC";
      case QUIET_SPACE -> "espace calme";
      case CHILDCARE -> "garde d’enfants";
    };
  }

  /** {@return such as {@code en ligne}} */
  public static String of(Survey.Mode mode) {
    return switch (mode) {
      case ONLINE -> "en ligne";
      case PAPER -> "sur papier";
      case IN_PERSON -> "en face à face";
      case TELEPHONE -> "par téléphone";
    };
  }

  /** {@return such as {@code en atelier}} */
  public static String of(Origin.Channel channel) {
    return switch (channel) {
      case WORKSHOPS -> "en atelier";
      case SURVEY -> "par l’enquête";
      case ONLINE -> "en ligne";
      case PAPER -> "sur papier";
      case OTHER -> "par un autre canal";
    };
  }

  /** {@return such as {@code PDF}: what readers call a kind of file} */
  public static String ofMediaType(String type) {
    return switch (type) {
      case "application/pdf" -> "PDF";
      case "text/html" -> "page web";
      case "text/csv" -> "tableau CSV";
      case "application/vnd.oasis.opendocument.text" -> "texte OpenDocument";
      case "application/vnd.oasis.opendocument.spreadsheet" -> "tableur OpenDocument";
      case "application/vnd.openxmlformats-officedocument.wordprocessingml.document" -> "Word";
      case "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" -> "Excel";
      case "image/jpeg", "image/png" -> "image";
      case "video/mp4" -> "vidéo";
      default -> type.startsWith("audio/") ? "son" : "fichier " + type.replaceFirst(".*/", "");
    };
  }
}
