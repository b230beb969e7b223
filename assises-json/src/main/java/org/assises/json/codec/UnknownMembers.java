package org.assises.json.codec;

/** How a reader treats members that it does not know. */
public enum UnknownMembers {
  /** They are problems. In documents that people edit, they are usually typing errors. */
  REFUSED,
  /** They are skipped. A feed of a newer version can have more members. */
  PASSED_OVER
}
