package org.assises.input;

/** The line feeds at the end of a growing text: never more than two, and none at its start. */
final class LineEnds {
  private final StringBuilder text;

  LineEnds(StringBuilder text) {
    this.text = text;
  }

  /** Appends line feeds, in place of spaces, until the text ends with that many, two at most. */
  void end(int wanted) {
    while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
      text.setLength(text.length() - 1);
    }
    for (int there = ended(); !text.isEmpty() && there < Math.min(wanted, 2); there++) {
      text.append('\n');
    }
  }

  /** Returns how many line feeds the text ends with, two at most. */
  int ended() {
    int length = text.length();
    if (length == 0 || text.charAt(length - 1) != '\n') {
      return 0;
    }
    return length > 1 && text.charAt(length - 2) == '\n' ? 2 : 1;
  }
}
