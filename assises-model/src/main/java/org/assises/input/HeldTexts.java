package org.assises.input;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.assises.model.Id;
import org.assises.model.Text;
import org.assises.screening.ContactData;

/**
 * Removes contact data from texts, lines and links, and records where it was.
 *
 * <p>An optional text is removed completely. In a required text, such as a title, only the contact
 * data is replaced: {@code Permanence, 06 39 98 12 34} becomes {@code Permanence, …}.
 */
final class HeldTexts {
  private static final String GAP = "…";

  /** The place of contact data, and whether the text that contained it was removed completely. */
  record Held(String place, ContactData.Kind kind, boolean whole) {}

  private final List<Held> held = new ArrayList<>();
  private String item = "";
  private int index;
  private String list = "";

  /** {@return the contact data found so far, in the order of the items} */
  List<Held> held() {
    return held;
  }

  /** Starts an item. An id that contains contact data is not repeated in places. */
  void at(String list, Id id) {
    index = list.equals(this.list) ? index + 1 : 0;
    this.list = list;
    boolean shown = ContactData.inCode(id.value()).isEmpty();
    item = "/" + list + "/" + (shown ? id.value() : String.valueOf(index));
  }

  /**
   * {@return a text without the languages in which it contains contact data; empty if no language
   * is left}
   */
  Optional<Text> text(String member, Optional<Text> text) {
    if (text.isEmpty()) {
      return text;
    }
    Map<String, String> kept = new TreeMap<>();
    text.get()
        .byLanguage()
        .forEach(
            (language, string) -> {
              if (!isHeld(member + "/" + language, string, true)) {
                kept.put(language, string);
              }
            });
    return kept.isEmpty() ? Optional.empty() : Optional.of(new Text(kept));
  }

  /** {@return a required text without its contact data} */
  Text required(String member, Text text) {
    Map<String, String> kept = new TreeMap<>();
    text.byLanguage()
        .forEach(
            (language, string) -> kept.put(language, shortened(member + "/" + language, string)));
    return new Text(kept);
  }

  /** {@return a line; empty if it contains contact data} */
  Optional<String> line(String member, Optional<String> line) {
    return line.filter(string -> !isHeld(member, string, true));
  }

  /** {@return a link; empty if it contains contact data} */
  Optional<URI> link(String member, Optional<URI> link) {
    return link.filter(uri -> !isHeld(member, uri.toString(), true));
  }

  private boolean isHeld(String member, String string, boolean whole) {
    List<ContactData> found = ContactData.in(string);
    found.forEach(data -> held.add(new Held(item + "/" + member, data.kind(), whole)));
    return !found.isEmpty();
  }

  private String shortened(String member, String string) {
    if (!isHeld(member, string, false)) {
      return string;
    }
    String shorter = withGaps(string);
    return ContactData.in(shorter).isEmpty() ? shorter : GAP;
  }

  private static String withGaps(String string) {
    StringBuilder shorter = new StringBuilder();
    int from = 0;
    for (ContactData data : ContactData.in(string)) {
      if (data.start() >= from) {
        shorter.append(string, from, data.start()).append(GAP);
      }
      from = Math.max(from, data.end());
    }
    return shorter.append(string, from, string.length()).toString();
  }
}
