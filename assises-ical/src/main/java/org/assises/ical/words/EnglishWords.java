package org.assises.ical.words;

import static java.util.Map.entry;

import java.util.Map;
import org.assises.model.Accessibility;
import org.assises.model.Contribution.Role;
import org.assises.model.DayPart;
import org.assises.model.SessionKind;
import org.assises.model.SessionStatus;

/** The words of a calendar in English. */
final class EnglishWords {
  static final Words WORDS =
      new Words(
          "en",
          Map.ofEntries(
              entry(SessionStatus.CONFIRMED, ""),
              entry(SessionStatus.TENTATIVE, ""),
              entry(SessionStatus.POSTPONED, "POSTPONED – "),
              entry(SessionStatus.CANCELLED, "CANCELLED – "),
              entry(DayPart.MORNING, "Morning"),
              entry(DayPart.AFTERNOON, "Afternoon"),
              entry(DayPart.EVENING, "Evening"),
              entry(SessionKind.OPENING, "Opening"),
              entry(SessionKind.PRESENTATION, "Presentation"),
              entry(SessionKind.TALK, "Talk"),
              entry(SessionKind.SURVEY_RESULTS, "Survey results"),
              entry(SessionKind.BALANCE, "Balance"),
              entry(SessionKind.DEBATE, "Debate"),
              entry(SessionKind.WORKSHOP, "Workshop"),
              entry(SessionKind.WORKSHOP_RESULTS, "Workshop results"),
              entry(SessionKind.CLOSING, "Closing"),
              entry(SessionKind.BREAK, "Break"),
              entry(SessionKind.PREPARATORY_MEETING, "Preparatory meeting"),
              entry(SessionKind.SURVEY_DESK, "Survey desk"),
              entry(SessionKind.VISIT, "Visit"),
              entry(SessionKind.OTHER, "Other"),
              entry("contributors", "With"),
              entry(Role.SPEAKER, ""),
              entry(Role.MODERATOR, "moderator"),
              entry(Role.PANELIST, "panel"),
              entry(Role.FACILITATOR, "facilitator"),
              entry(Role.RAPPORTEUR, "rapporteur"),
              entry(Role.INTERPRETER, "interpreter"),
              entry("on-behalf-of", "for"),
              entry("reports-on-survey", "Results of the survey: {title}"),
              entry("reports-on-workshops", "Results of the workshops: {title}"),
              entry("reports-on-balance", "Balance of the proposals: {title}"),
              entry("open-floor", "Questions from the floor"),
              entry("unknown-end", "End not announced"),
              entry("accessibility", "Accessibility"),
              entry(Accessibility.WHEELCHAIR, "wheelchair access"),
              entry(Accessibility.HEARING_LOOP, "hearing loop"),
              entry(Accessibility.SIGN_LANGUAGE, "sign language (LSF)"),
              entry(Accessibility.LIVE_CAPTIONS, "live captions"),
              entry(Accessibility.AUDIO_DESCRIPTION, "audio description"),
              entry(Accessibility.EASY_READ, "easy-to-read documents"),
              entry(Accessibility.QUIET_SPACE, "quiet space"),
              entry(Accessibility.CHILDCARE, "childcare"),
              entry("registration-required", "Registration required"),
              entry("registration", "Registration"),
              entry("live", "Live"),
              entry("replay", "Replay"),
              entry("from", "from {hour}:{minutes}"),
              entry("from-the-hour", "from {hour}:{minutes}"),
              entry("page", "More"),
              entry("colon", ": ")));

  private EnglishWords() {}
}
