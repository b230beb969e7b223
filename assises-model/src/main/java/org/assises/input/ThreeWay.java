package org.assises.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the source said last time, what it says now and what the document says, member by member. A
 * member that the document has as the source said it follows the source; one that differs was
 * edited by hand, and stays.
 */
final class ThreeWay {
  private final List<String> taken = new ArrayList<>();
  private final List<String> kept = new ArrayList<>();

  ThreeWay(
      Map<String, String> last,
      Map<String, String> now,
      Map<String, String> document,
      boolean overwrite) {
    Set<String> members = new TreeSet<>(now.keySet());
    members.addAll(document.keySet());
    members.remove(SessionItems.START);
    for (String member : members) {
      if (!Objects.equals(now.get(member), document.get(member))) {
        boolean follows = Objects.equals(document.get(member), last.get(member));
        (overwrite || follows ? taken : kept).add(member);
      }
    }
  }

  /** {@return whether nobody edited what the source said last time} */
  static boolean isUnedited(Map<String, String> last, Map<String, String> document) {
    Set<String> members = new TreeSet<>(last.keySet());
    members.addAll(document.keySet());
    members.remove(SessionItems.START);
    return members.stream()
        .filter(member -> !member.equals(Merging.FOLLOW_UPS))
        .allMatch(member -> Objects.equals(last.get(member), document.get(member)));
  }

  /** {@return the members to take over from the source} */
  List<String> taken() {
    return taken;
  }

  /** {@return the members that differ from the source, and stay as the city has them} */
  List<String> kept() {
    return kept;
  }
}
