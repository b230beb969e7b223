package org.assises.json.stream;

import org.assises.json.wording.JsonMessages;
import org.assises.json.wording.PointerName;
import org.assises.wording.Message;

/** Creates the exceptions for errors in a document, with their location. */
final class ParseErrors {
  private final byte[] bytes;
  private final int from;
  private final int to;
  private final Nesting nesting;

  ParseErrors(byte[] bytes, int from, int to, Nesting nesting) {
    this.bytes = bytes;
    this.from = from;
    this.to = to;
    this.nesting = nesting;
  }

  /**
   * Returns the error for an unexpected byte or the end of the document.
   *
   * @param what the code of what was expected, such as {@code colon}
   */
  StrictJsonException expected(String what, int at) {
    if (at >= to) {
      return early();
    }
    if (bytes[at] < 0 && Utf8.length(bytes, at, to) == 0) {
      return noUtf8(at);
    }
    Message expected =
        JsonMessages.of("json-expected", "expected", what, "found", found(bytes[at]));
    return refuse(bytes[at] == '/' ? expected.with("comment", "yes") : expected, at);
  }

  /** Returns the error for a document that ends too early. */
  StrictJsonException early() {
    return refuse(JsonMessages.of("json-ends-early", "inside", open()), to);
  }

  StrictJsonException noUtf8(int at) {
    return refuse(JsonMessages.of("json-not-utf-8"), at);
  }

  StrictJsonException refuse(Message what, int at) {
    return new StrictJsonException(what, pointer(), location(at), false);
  }

  StrictJsonException repeatedName(int at) {
    return new StrictJsonException(
        JsonMessages.of("member-repeated"), pointer(), location(at), true);
  }

  ByteLocation location(int at) {
    return new ByteLocation(bytes, from, at);
  }

  private static String found(byte b) {
    if (b < 0) {
      return "not-ascii";
    }
    return b < ' ' || b == 0x7F ? "control" : "'" + (char) b + "'";
  }

  private String open() {
    return nesting.depth() == 0 ? "value" : nesting.isInObject() ? "object" : "array";
  }

  /** Returns the current position as a JSON pointer (RFC 6901). */
  private String pointer() {
    StringBuilder pointer = new StringBuilder();
    for (int depth = 1; depth <= nesting.depth(); depth++) {
      int place = nesting.place(depth);
      if (!nesting.isObject(depth)) {
        pointer.append('/').append(place);
      } else if (place >= 0) {
        pointer.append('/').append(PointerName.of(string(place)));
      }
    }
    return pointer.toString();
  }

  /** Reads again the string that starts at an index. */
  private String string(int first) {
    StringToken string = new StringToken(bytes, to, this);
    string.read(first);
    return string.text();
  }
}
