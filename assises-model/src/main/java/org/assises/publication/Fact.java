package org.assises.publication;

/**
 * A fact that an item can show, such as its title, time or place. One class for each kind of item,
 * such as {@code SessionFacts}, defines which facts it shows.
 */
public enum Fact {
  ACCESSIBILITY("accessibility"),
  ADDRESS("address"),
  ATTENDANCE("attendance"),
  AUTHOR("author"),
  BALANCES("balances"),
  BIOGRAPHY("biography"),
  BROADCASTS("broadcasts"),
  CAPACITY("capacity"),
  CONDUCTED_BY("conducted-by"),
  COORDINATES("coordinates"),
  COSTS("costs"),
  DESCRIPTION("description"),
  DIAGNOSES("diagnoses"),
  DOCUMENTS("documents"),
  /** The edition that a session, a proposal or a survey belongs to. */
  EDITION("edition"),
  /** The last day of an edition, or of a survey. */
  END("end"),
  EVIDENCE("evidence"),
  /** A follow-up of a proposal. Each one is a change of its own. */
  FOLLOW_UP("follow-up"),
  FORMER_DATES("former-dates"),
  FUNCTIONS("functions"),
  INSIGHTS("insights"),
  KEY_FIGURES("key-figures"),
  KIND("kind"),
  LANGUAGES("languages"),
  LICENCE("licence"),
  LOCATIONS("locations"),
  METHOD("method"),
  MODES("modes"),
  NAME("name"),
  OBJECTIVES("objectives"),
  OPEN_FLOOR("open-floor"),
  ORDINAL("ordinal"),
  ORGANIZER("organizer"),
  ORIENTATIONS("orientations"),
  ORIGIN("origin"),
  PAGE("page"),
  PART_OF("part-of"),
  /**
   * The people who take part in a session, with their roles and the people or bodies they stand in
   * for.
   */
  PEOPLE("people"),
  /** The place of a session, an edition or a room. */
  PLACE("place"),
  PROPOSALS("proposals"),
  PUBLISHED("published"),
  PUBLISHER("publisher"),
  REGISTRATION("registration"),
  RESPONDENTS("respondents"),
  RESPONSIBLE("responsible"),
  RESULTS("results"),
  ROOM("room"),
  SIREN("siren"),
  SOURCES("sources"),
  /** The first day of an edition, or of a survey. */
  START("start"),
  STATUS("status"),
  SUBJECTS("subjects"),
  SUBMITTED("submitted"),
  SUCCESSIONS("successions"),
  SUPPORTERS("supporters"),
  TERRITORY("territory"),
  THEMES("themes"),
  /** When a session takes place. */
  TIME("time"),
  TITLE("title"),
  ZONE("zone"),
  /** The rules of a time zone, which governments may change. */
  ZONE_RULES("zone-rules"),
  /** A fact without a constant of its own. */
  OTHER("other");

  private final String code;

  Fact(String code) {
    this.code = code;
  }

  /** {@return the stable name of the fact in feeds and documents, such as {@code title}} */
  public String code() {
    return code;
  }
}
