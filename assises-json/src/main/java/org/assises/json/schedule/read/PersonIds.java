package org.assises.json.schedule.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The ids of people in a schedule, as far as they are unique: some schedules give the number 0 to
 * everybody without an account.
 */
final class PersonIds {
  private final Map<String, String> names = new HashMap<>();
  private final Set<String> shared = new HashSet<>();

  PersonIds(List<ListedEvent> events) {
    for (ListedEvent event : events) {
      people(event.json().quiet()).forEach(this::note);
    }
  }

  /**
   * {@return the people who take part in an event: its persons (version 1) or participants (version
   * 2)}
   */
  static Stream<ReadObject> people(ReadObject event) {
    return Stream.of("persons", "participants").flatMap(name -> event.objects(name).stream());
  }

  /** {@return the first of guid, code and number that is present} */
  static Optional<String> known(ReadObject person) {
    return person.firstLine("guid", "code", "id");
  }

  static Optional<String> name(ReadObject person) {
    return person.firstLine("public_name", "full_public_name", "name");
  }

  private void note(ReadObject person) {
    Optional<String> name = name(person);
    Optional<String> id = known(person);
    if (name.isPresent() && id.isPresent()) {
      String before = names.putIfAbsent(id.get(), name.get());
      if (before != null && !before.equals(name.get())) {
        shared.add(id.get());
      }
    }
  }

  /**
   * Returns the id of a person. It is empty if the person has none, or if several people share it,
   * which is reported.
   */
  Optional<String> of(ReadObject person) {
    Optional<String> known = known(person);
    if (known.filter(shared::contains).isPresent()) {
      person.report("", "person-id-shared");
      return Optional.empty();
    }
    return known;
  }
}
