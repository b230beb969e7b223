package org.assises.json.jsonfeed;

import static java.util.stream.Collectors.joining;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assises.model.Assises;
import org.assises.model.Edition;
import org.assises.model.EditionId;
import org.assises.model.FollowUp;
import org.assises.model.Id;
import org.assises.model.Name;
import org.assises.model.Place;
import org.assises.model.Proposal;
import org.assises.model.Room;
import org.assises.model.Session;
import org.assises.model.Speaker;
import org.assises.model.SpeakerId;
import org.assises.model.Text;
import org.assises.publication.Change;

/** Changes in words, as far as what they are about is still published. */
final class ChangeText {
  private final Assises assises;
  private final List<Locale> languages;
  private final ChangeWords words;
  private final SlotText slots;
  private final Map<Id, Object> published = new HashMap<>();

  ChangeText(Assises assises, List<Locale> languages) {
    this.assises = assises;
    this.languages = languages;
    this.words = ChangeWords.in(languages);
    this.slots = new SlotText(words);
    assises.editions().forEach(edition -> published.put(edition.id(), edition));
    assises.sessions().forEach(session -> published.put(session.id(), session));
    assises.proposals().forEach(proposal -> published.put(proposal.id(), proposal));
    assises.speakers().forEach(speaker -> published.put(speaker.id(), speaker));
  }

  ChangeWords words() {
    return words;
  }

  /** {@return whether it may be told: what is gone, or was taken back, is not told again} */
  boolean isStillPublished(Change change) {
    if (change instanceof Change.ProposalRemoved) {
      return true;
    }
    if (change instanceof Change.ProposalFollowedUp followed) {
      return published.get(change.item()) instanceof Proposal proposal
          && proposal.followUps().contains(followed.followUp());
    }
    return published.containsKey(change.item());
  }

  String title(Change change) {
    return words.label(change) + words.colon() + name(change.item());
  }

  private String name(Id item) {
    Object thing = published.get(item);
    if (thing instanceof Session session) {
      return session.title().in(languages);
    }
    if (thing instanceof Edition edition) {
      return edition.title().value().in(languages);
    }
    return thing instanceof Proposal proposal ? proposal.title().in(languages) : item.value();
  }

  /** {@return the nearest page there is} */
  Optional<URI> page(Change change) {
    Object thing = published.get(change.item());
    if (thing instanceof Session session) {
      return session.page().or(() -> page(session.edition()));
    }
    if (thing instanceof Proposal proposal) {
      return proposal.page().or(() -> page(proposal.edition()));
    }
    return thing instanceof Edition edition ? page(edition.id()) : assises.page();
  }

  private Optional<URI> page(EditionId edition) {
    return assises.edition(edition).page().or(assises::page);
  }

  String content(Change change) {
    if (change instanceof Change.EditionMoved moved) {
      return fromTo(slots.text(moved.from()), slots.text(moved.to()));
    }
    if (change instanceof Change.SessionMoved moved) {
      return fromTo(slots.text(moved.from()), slots.text(moved.to()));
    }
    if (change instanceof Change.SessionRetitled retitled) {
      return fromTo(retitled.from().in(languages), retitled.to().in(languages));
    }
    if (change instanceof Change.SessionRelocated relocated) {
      return where(relocated);
    }
    if (change instanceof Change.SpeakersReplaced replaced) {
      return people(replaced);
    }
    return change instanceof Change.ProposalFollowedUp followed
        ? text(followed.followUp())
        : about(change.item());
  }

  private String fromTo(String from, String to) {
    return words.before() + words.colon() + from + "\n" + words.now() + words.colon() + to;
  }

  private String where(Change.SessionRelocated relocated) {
    Stream<Text> room =
        assises.rooms().stream()
            .filter(known -> relocated.room().filter(known.id()::equals).isPresent())
            .map(Room::name);
    Stream<Text> place =
        assises.places().stream()
            .filter(known -> relocated.place().filter(known.id()::equals).isPresent())
            .map(Place::name);
    String where =
        Stream.concat(room, place).map(name -> name.in(languages)).collect(joining(", "));
    return where.isEmpty() ? words.unknownPlace() : where;
  }

  private String people(Change.SpeakersReplaced replaced) {
    List<String> lines = new ArrayList<>();
    names(replaced.joined()).ifPresent(names -> lines.add(words.joined() + words.colon() + names));
    names(replaced.left()).ifPresent(names -> lines.add(words.left() + words.colon() + names));
    return lines.isEmpty() ? name(replaced.item()) : String.join("\n", lines);
  }

  /** {@return the names that are public; empty where none is} */
  private Optional<String> names(List<SpeakerId> speakers) {
    String names =
        speakers.stream()
            .map(published::get)
            .flatMap(
                known -> known instanceof Speaker speaker ? speaker.name().stream() : Stream.of())
            .map(Name::value)
            .collect(joining(", "));
    return names.isEmpty() ? Optional.empty() : Optional.of(names);
  }

  private String text(FollowUp followUp) {
    String progress =
        followUp.progress().map(percent -> " (" + words.percent(percent) + ")").orElse("");
    String status = words.status(followUp.status()) + progress;
    return followUp.note().map(note -> status + "\n" + note.in(languages)).orElse(status);
  }

  private String about(Id item) {
    Object thing = published.get(item);
    if (thing instanceof Session session) {
      String when = slots.text(session.slot());
      return session.description().map(text -> when + "\n" + text.in(languages)).orElse(when);
    }
    if (thing instanceof Edition edition) {
      return slots.text(edition.startDate().value());
    }
    return thing instanceof Proposal proposal
        ? proposal.description().orElse(proposal.title()).in(languages)
        : item.value();
  }
}
