package org.assises.json.table;

/** The meaning of a column in a table of proposals. */
public enum ProposalColumn {
  /**
   * The source's id of the proposal, which must stay the same when the table is read again. Several
   * columns together form one id.
   */
  ID,
  /** The title, in a few words. */
  TITLE,
  /**
   * The description. Several columns become several paragraphs, each under the name of its column.
   */
  DESCRIPTION,
  /** The year or the name of the edition, in a table with several editions. */
  EDITION,
  /** The day the proposal was submitted. */
  SUBMITTED_ON,
  /** The name of the workshop in which the proposal was made. */
  SESSION,
  /** The name of a theme. Each of several columns names one. */
  THEME,
  /** The number of people who supported the proposal. */
  SUPPORTERS,
  /** The status, as a word. */
  STATUS,
  /** The progress, in per cent. */
  PROGRESS,
  /** The day or the month from which the status applies. */
  FOLLOWED_UP_ON,
  /** The name of the directorate or other organization that is responsible. */
  RESPONSIBLE,
  /** The city's answer. */
  NOTE,
  /** The {@code DELIB_ID} of the council's decision. */
  DECISION,
  /** The web address of the proposal's page. */
  PAGE,
  /** The estimated cost, in euros. */
  ESTIMATED_COST,
  /** The voted cost, in euros. */
  VOTED_COST,
  /** The spent amount, in euros. */
  SPENT_COST,
  /** The name of the part of the city in which the proposal applies. */
  AREA,
  /** The code of that part of the city. */
  AREA_CODE,
  /** The street, square or building in which the proposal applies; never a home address. */
  PLACE,
  /** The latitude of the proposal's location, in degrees (WGS 84). */
  LATITUDE,
  /** The longitude of the proposal's location, in degrees (WGS 84). */
  LONGITUDE,
  /** The association or group that made the proposal; never the name of a person. */
  COLLECTIVE,
  /**
   * The name of the person who made the proposal. It is kept without a basis for publication, so it
   * is not published.
   */
  PERSON
}
