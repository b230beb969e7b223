package org.assises.json.table;

/** What a column of a table of proposals may say. */
public enum ProposalColumn {
  /**
   * By what the source knows the proposal, and still will when the table is read again. Several
   * columns together are one id.
   */
  ID,
  /** The title, in a few words. */
  TITLE,
  /** The description; several columns are read one below the other, each under its name. */
  DESCRIPTION,
  /** The year or the name of the edition, for a table of several. */
  EDITION,
  /** The day the proposal was submitted. */
  SUBMITTED_ON,
  /** The workshop it was made in, by its name. */
  SESSION,
  /** A theme by its name; each of several columns is one. */
  THEME,
  /** How many people supported it. */
  SUPPORTERS,
  /** What became of it, in a word. */
  STATUS,
  /** How far it is carried out, in per cent. */
  PROGRESS,
  /** The day or the month since which that is so. */
  FOLLOWED_UP_ON,
  /** The directorate or other body that carries it out, by its name. */
  RESPONSIBLE,
  /** What the city answers. */
  NOTE,
  /** The {@code DELIB_ID} of the council's decision. */
  DECISION,
  /** The address of its page. */
  PAGE,
  /** What it is estimated to cost, in euros. */
  ESTIMATED_COST,
  /** What was allocated to it, in euros. */
  VOTED_COST,
  /** What was spent on it, in euros. */
  SPENT_COST,
  /** The part of the city it is about, by its name. */
  AREA,
  /** The code of that part of the city. */
  AREA_CODE,
  /** The street, square or building it is about; never where a person lives. */
  PLACE,
  /** Degrees north (WGS 84) of the point it is about. */
  LATITUDE,
  /** Degrees east (WGS 84) of the point it is about. */
  LONGITUDE,
  /** The association or group that made it; never the name of a person. */
  COLLECTIVE,
  /** The name of the person who made it. It is kept without a basis, and so is not published. */
  PERSON
}
