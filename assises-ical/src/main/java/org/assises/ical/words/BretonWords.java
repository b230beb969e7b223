package org.assises.ical.words;

import static java.util.Map.entry;

import java.util.Map;
import org.assises.model.Accessibility;
import org.assises.model.Contribution.Role;
import org.assises.model.DayPart;
import org.assises.model.SessionKind;
import org.assises.model.SessionStatus;

/** The words of a calendar in Breton. */
final class BretonWords {
  static final Words WORDS =
      new Words(
          "br",
          Map.ofEntries(
              entry(SessionStatus.CONFIRMED, ""),
              entry(SessionStatus.TENTATIVE, ""),
              entry(SessionStatus.POSTPONED, "DALEET – "),
              entry(SessionStatus.CANCELLED, "NULLET – "),
              entry(DayPart.MORNING, "Mintin"),
              entry(DayPart.AFTERNOON, "Endervezh"),
              entry(DayPart.EVENING, "Abardaez"),
              entry(SessionKind.OPENING, "Digoradur"),
              entry(SessionKind.PRESENTATION, "Kinnig"),
              entry(SessionKind.TALK, "Prezegenn"),
              entry(SessionKind.SURVEY_RESULTS, "Disoc’hoù an enklask"),
              entry(SessionKind.BALANCE, "Bilañs"),
              entry(SessionKind.DEBATE, "Breutadeg"),
              entry(SessionKind.WORKSHOP, "Atalier"),
              entry(SessionKind.WORKSHOP_RESULTS, "Disoc’hoù an atalieroù"),
              entry(SessionKind.CLOSING, "Klozadur"),
              entry(SessionKind.BREAK, "Ehan"),
              entry(SessionKind.PREPARATORY_MEETING, "Emvod prientiñ"),
              entry(SessionKind.SURVEY_DESK, "Degemer evit an enklask"),
              entry(SessionKind.VISIT, "Gweladenn"),
              entry(SessionKind.OTHER, "All"),
              entry("contributors", "Prezegerien"),
              entry(Role.SPEAKER, ""),
              entry(Role.MODERATOR, "kas an divizoù"),
              entry(Role.PANELIST, "breutadeg"),
              entry(Role.FACILITATOR, "buheziñ"),
              entry(Role.RAPPORTEUR, "danevellour"),
              entry(Role.INTERPRETER, "jubenniñ"),
              entry("on-behalf-of", "evit"),
              entry("reports-on-survey", "Disoc’hoù an enklask: {title}"),
              entry("reports-on-workshops", "Disoc’hoù an atalieroù: {title}"),
              entry("reports-on-balance", "Bilañs ar c’hinnigoù: {title}"),
              entry("open-floor", "Eskemm gant ar sal"),
              entry("unknown-end", "N’eo ket resisaet an eur echuiñ"),
              entry("accessibility", "Hegerzhed"),
              entry(Accessibility.WHEELCHAIR, "kadorioù-rod"),
              entry(Accessibility.HEARING_LOOP, "dolenn vagnetek"),
              entry(Accessibility.SIGN_LANGUAGE, "yezh ar sinoù (LSF)"),
              entry(Accessibility.LIVE_CAPTIONS, "istitloù war-eeun"),
              entry(Accessibility.AUDIO_DESCRIPTION, "deskrivañ dre gomz"),
              entry(Accessibility.EASY_READ, "teulioù aes da lenn (FALC)"),
              entry(Accessibility.QUIET_SPACE, "lec’h sioul"),
              entry(Accessibility.CHILDCARE, "diwall bugale"),
              entry("registration-required", "Enskrivadur ret"),
              entry("registration", "Enskrivadur"),
              entry("live", "War-eeun"),
              entry("replay", "Da adwelet"),
              entry("from", "adalek {hour}e{minutes}"),
              entry("from-the-hour", "adalek {hour}e"),
              entry("page", "Gouzout hiroc’h"),
              entry("colon", ": ")));

  private BretonWords() {}
}
