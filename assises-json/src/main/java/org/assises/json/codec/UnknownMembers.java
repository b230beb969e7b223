package org.assises.json.codec;

/** What is done with members that the reader does not know. */
public enum UnknownMembers {
  /** They are problems: in what a person edits, they are typing errors. */
  REFUSED,
  /** They are passed over: a feed of another version may have more. */
  PASSED_OVER
}
