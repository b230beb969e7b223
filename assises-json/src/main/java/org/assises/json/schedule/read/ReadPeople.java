package org.assises.json.schedule.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assises.input.NeutralId;
import org.assises.model.Contribution;
import org.assises.model.EditionId;
import org.assises.model.Name;
import org.assises.model.Speaker;
import org.assises.model.SpeakerId;

/** The people in a schedule, distinguished by the schedule's ids and never by their names. */
final class ReadPeople {
  private static final int LONGEST_NAME = 200;
  private static final Map<String, Contribution.Role> ROLES =
      Stream.of(Contribution.Role.values()).collect(Collectors.toMap(Enum::name, role -> role));
  private static final Set<String> READ =
      Set.of("id code guid name public_name full_public_name biography url role".split(" "));

  private final EditionId edition;
  private final PersonIds known;
  private final WebLinks links;
  private final Map<String, ReadObject> described = new LinkedHashMap<>();
  private final Identifiers ids = new Identifiers();
  private final Map<SpeakerId, Speaker> speakers = new LinkedHashMap<>();

  /**
   * @param edition the edition, which is part of the ids of people without an id of their own
   * @param described the descriptions of people that are shared by all events (version 2)
   */
  ReadPeople(EditionId edition, PersonIds known, List<ReadObject> described, WebLinks links) {
    this.edition = edition;
    this.known = known;
    this.links = links;
    described.forEach(
        person -> PersonIds.known(person).ifPresent(id -> this.described.put(id, person)));
  }

  /**
   * {@return all people who take part, to be called after the last event; described people who do
   * not are reported}
   */
  List<Speaker> all() {
    described.values().forEach(person -> person.report("", "person-in-no-event"));
    return List.copyOf(speakers.values());
  }

  /** {@return the contributions of people to an event} */
  List<Contribution> in(ReadObject event, String session, String language) {
    Map<SpeakerId, Contribution.Role> parts = new LinkedHashMap<>();
    int number = 1;
    for (ReadObject person : PersonIds.people(event).toList()) {
      parts.putIfAbsent(person(person, session + "-" + number++, language), role(person));
    }
    List<Contribution> contributions = new ArrayList<>();
    parts.forEach((id, role) -> contributions.add(Contribution.of(id, role)));
    return contributions;
  }

  private static Contribution.Role role(ReadObject person) {
    Optional<String> role = person.line("role").map(word -> word.toUpperCase(Locale.ROOT));
    if (role.isPresent() && !ROLES.containsKey(role.get())) {
      person.report("role", "role-unknown");
    }
    return role.map(ROLES::get).orElse(Contribution.Role.SPEAKER);
  }

  private SpeakerId person(ReadObject person, String otherwise, String language) {
    Optional<String> key = known.of(person);
    SpeakerId id =
        new SpeakerId(key.map(this::neutral).orElseGet(() -> ids.forName("person-" + otherwise)));
    if (!speakers.containsKey(id)) {
      ReadObject more = key.map(described::remove).orElse(null);
      speakers.put(id, speaker(id, person, Optional.ofNullable(more), language));
    }
    return id;
  }

  /**
   * Returns an id that reveals nothing about the person, since codes are often logins, and ids
   * e-mail addresses.
   */
  private String neutral(String key) {
    return ids.forName(
        NeutralId.isOpaque(key) ? "person-" + key : NeutralId.of("person", edition.value(), key));
  }

  private Speaker speaker(
      SpeakerId id, ReadObject person, Optional<ReadObject> more, String language) {
    reportLost(person);
    more.ifPresent(ReadPeople::reportLost);
    Optional<String> name =
        PersonIds.name(person)
            .or(() -> more.flatMap(PersonIds::name))
            .filter(line -> isShort(line, person));
    return new Speaker(
        id,
        name.map(value -> new Name(value, Optional.empty())),
        List.of(),
        ReadTexts.of(person, language, "biography")
            .or(() -> more.flatMap(described -> ReadTexts.of(described, language, "biography"))),
        links
            .link(person, "url")
            .or(() -> more.flatMap(described -> links.link(described, "url"))));
  }

  private static void reportLost(ReadObject person) {
    person.reportOthers(READ, "member-without-place", "thing", "speaker");
  }

  private static boolean isShort(String name, ReadObject person) {
    if (name.length() > LONGEST_NAME) {
      person.report("", "name-too-long", "most", LONGEST_NAME);
      return false;
    }
    return true;
  }
}
