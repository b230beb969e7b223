package org.assises.json.schedule;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assises.model.Contribution;
import org.assises.model.Name;
import org.assises.model.Speaker;
import org.assises.model.SpeakerId;
import org.assises.model.Text;

/**
 * The people that a schedule names, each once by what the schedule knows them by; never by their
 * names.
 */
final class ReadPeople {
  private static final int LONGEST_NAME = 200;
  private static final Set<String> READ =
      Set.of("id", "code", "guid", "name", "public_name", "full_public_name", "biography", "url");

  private final Optional<URI> base;
  private final Identifiers ids = new Identifiers();
  private final Map<SpeakerId, Speaker> speakers = new LinkedHashMap<>();

  ReadPeople(Optional<URI> base) {
    this.base = base;
  }

  List<Speaker> all() {
    return List.copyOf(speakers.values());
  }

  /** {@return the parts that people take in an event} */
  List<Contribution> in(ReadObject event, String session, String language) {
    Set<SpeakerId> people = new LinkedHashSet<>();
    List<ReadObject> persons = event.objects("persons");
    for (int i = 0; i < persons.size(); i++) {
      people.add(person(persons.get(i), session + "-" + (i + 1), language));
    }
    List<Contribution> parts = new ArrayList<>();
    people.forEach(id -> parts.add(Contribution.of(id, Contribution.Role.SPEAKER)));
    return parts;
  }

  private SpeakerId person(ReadObject person, String otherwise, String language) {
    String known = person.firstLine("guid", "code", "id").orElse(otherwise);
    SpeakerId id = new SpeakerId(ids.forName("person-" + known));
    speakers.computeIfAbsent(id, unused -> speaker(id, person, language));
    return id;
  }

  private static boolean isShort(String name, ReadObject person) {
    if (name.length() > LONGEST_NAME) {
      person.report("", "read without a name: it is longer than " + LONGEST_NAME + " characters");
      return false;
    }
    return true;
  }

  private Speaker speaker(SpeakerId id, ReadObject person, String language) {
    for (String name : person.names()) {
      if (!READ.contains(name) && person.says(name)) {
        person.report(name, "left out: a speaker does not say this");
      }
    }
    Optional<String> name =
        person
            .firstLine("public_name", "full_public_name", "name")
            .filter(line -> isShort(line, person));
    return new Speaker(
        id,
        name.map(value -> new Name(value, Optional.empty())),
        List.of(),
        person.text("biography").map(text -> Text.of(language, text)),
        person.link("url", base));
  }
}
