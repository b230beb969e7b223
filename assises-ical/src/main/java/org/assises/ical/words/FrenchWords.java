package org.assises.ical.words;

import static java.util.Map.entry;

import java.util.Map;
import org.assises.model.Accessibility;
import org.assises.model.Contribution.Role;
import org.assises.model.DayPart;
import org.assises.model.SessionKind;
import org.assises.model.SessionStatus;

/** The words of a calendar in French, in which a no-break space precedes the colon. */
final class FrenchWords {
  static final Words WORDS =
      new Words(
          "fr",
          Map.ofEntries(
              entry(SessionStatus.CONFIRMED, ""),
              entry(SessionStatus.TENTATIVE, ""),
              entry(SessionStatus.POSTPONED, "REPORTÉ – "),
              entry(SessionStatus.CANCELLED, "ANNULÉ – "),
              entry(DayPart.MORNING, "Matin"),
              entry(DayPart.AFTERNOON, "Après-midi"),
              entry(DayPart.EVENING, "Soir"),
              entry(SessionKind.OPENING, "Ouverture"),
              entry(SessionKind.PRESENTATION, "Présentation"),
              entry(SessionKind.TALK, "Conférence"),
              entry(SessionKind.SURVEY_RESULTS, "Restitution d’enquête"),
              entry(SessionKind.BALANCE, "Bilan"),
              entry(SessionKind.DEBATE, "Débat"),
              entry(SessionKind.WORKSHOP, "Atelier"),
              entry(SessionKind.WORKSHOP_RESULTS, "Restitution d’ateliers"),
              entry(SessionKind.CLOSING, "Clôture"),
              entry(SessionKind.BREAK, "Pause"),
              entry(SessionKind.PREPARATORY_MEETING, "Réunion préparatoire"),
              entry(SessionKind.SURVEY_DESK, "Permanence"),
              entry(SessionKind.VISIT, "Visite"),
              entry(SessionKind.OTHER, "Autre"),
              entry("contributors", "Intervenants"),
              entry(Role.SPEAKER, ""),
              entry(Role.MODERATOR, "modération"),
              entry(Role.PANELIST, "débat"),
              entry(Role.FACILITATOR, "animation"),
              entry(Role.RAPPORTEUR, "rapport"),
              entry(Role.INTERPRETER, "interprétation"),
              entry("on-behalf-of", "pour"),
              entry("reports-on-survey", "Restitution de l’enquête\u00a0: {title}"),
              entry("reports-on-workshops", "Restitution des ateliers\u00a0: {title}"),
              entry("reports-on-balance", "Bilan des propositions\u00a0: {title}"),
              entry("open-floor", "Échanges avec la salle"),
              entry("unknown-end", "Heure de fin non précisée"),
              entry("accessibility", "Accessibilité"),
              entry(Accessibility.WHEELCHAIR, "accès en fauteuil roulant"),
              entry(Accessibility.HEARING_LOOP, "boucle magnétique"),
              entry(Accessibility.SIGN_LANGUAGE, "langue des signes (LSF)"),
              entry(Accessibility.LIVE_CAPTIONS, "sous-titrage en direct"),
              entry(Accessibility.AUDIO_DESCRIPTION, "audiodescription"),
              entry(Accessibility.EASY_READ, "documents faciles à lire (FALC)"),
              entry(Accessibility.QUIET_SPACE, "espace calme"),
              entry(Accessibility.CHILDCARE, "garde d’enfants"),
              entry("registration-required", "Inscription obligatoire"),
              entry("registration", "Inscription"),
              entry("live", "En direct"),
              entry("replay", "Rediffusion"),
              entry("from", "dès {hour} h {minutes}"),
              entry("from-the-hour", "dès {hour} h"),
              entry("page", "En savoir plus"),
              entry("colon", "\u00a0: ")));

  private FrenchWords() {}
}
