package org.assises.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Compares the members of an item in the last import, in this import and in the document. A member
 * that is equal in the last import and in the document follows the source. A member that differs
 * was edited by the city and is kept.
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

  /** {@return whether the city did not edit any member of the last import} */
  static boolean isUnedited(Map<String, String> last, Map<String, String> document) {
    Set<String> members = new TreeSet<>(last.keySet());
    members.addAll(document.keySet());
    members.remove(SessionItems.START);
    return members.stream()
        .filter(member -> !member.equals(FollowUpMerge.FOLLOW_UPS))
        .allMatch(member -> Objects.equals(last.get(member), document.get(member)));
  }

  /** {@return the members to update from the source} */
  List<String> taken() {
    return taken;
  }

  /** {@return the members that differ from the source and are kept} */
  List<String> kept() {
    return kept;
  }
}
