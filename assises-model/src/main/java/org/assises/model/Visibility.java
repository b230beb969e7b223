package org.assises.model;

/** Whether an item is published. */
public enum Visibility {
  /** In preparation; never in a publication. */
  DRAFT,
  /** In every publication. */
  PUBLIC
}
