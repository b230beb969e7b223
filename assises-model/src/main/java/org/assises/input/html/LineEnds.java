package org.assises.input.html;

/** Appends line feeds to a growing text: at most two in a row, and none at the start. */
final class LineEnds {
  private final StringBuilder text;

  LineEnds(StringBuilder text) {
    this.text = text;
  }

  /**
   * Removes trailing spaces and appends line feeds until the text ends with the wanted number, at
   * most two.
   */
  void end(int wanted) {
    while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
      text.setLength(text.length() - 1);
    }
    for (int there = ended(); !text.isEmpty() && there < Math.min(wanted, 2); there++) {
      text.append('\n');
    }
  }

  /** Returns the number of line feeds at the end of the text, at most two. */
  int ended() {
    int length = text.length();
    if (length == 0 || text.charAt(length - 1) != '\n') {
      return 0;
    }
    return length > 1 && text.charAt(length - 2) == '\n' ? 2 : 1;
  }
}
