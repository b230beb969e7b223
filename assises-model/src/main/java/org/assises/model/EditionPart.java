package org.assises.model;

/** What belongs to one edition, such as a session or a proposal. */
public interface EditionPart {

  /** {@return the edition that it belongs to} */
  EditionId edition();
}
