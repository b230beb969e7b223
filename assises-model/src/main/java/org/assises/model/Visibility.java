package org.assises.model;

/** Whether something may leave the city. */
public enum Visibility {
  /** Being prepared: it is in no publication. */
  DRAFT,
  /** In every publication. */
  PUBLIC
}
