package org.assises.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.assises.json.ProposalLinesFormat;
import org.assises.publication.Change;
import org.assises.publication.Publication;
import org.assises.publication.PublicationFormat;
import org.assises.publication.Revision;

/**
 * Publications that follow each other, and the copies that others keep of them. It checks that an
 * item is written differently exactly when a change tells it, that a file has another Last-Modified
 * exactly when its bytes are others, and that the copies have what is published.
 */
final class FollowedPublication {
  private static final Optional<URI> BASE = Optional.of(URI.create("https://data.example.org/"));

  private final String history;
  private final List<String> faults = new ArrayList<>();
  private final Map<String, String> subscribed = new TreeMap<>();
  private final Map<String, String> copied = new TreeMap<>();
  private Publication before;
  private Map<String, byte[]> files;
  private Map<String, Map<String, String>> items;
  private Instant copiedAt;

  /**
   * @param history its name, for the list of faults
   */
  FollowedPublication(String history, Publication first) {
    this.history = history;
    this.before = first;
    this.files = files(first);
    this.items = items(files);
    this.copiedAt = first.at();
    subscribe();
    copied.putAll(written("proposals.ndjson"));
  }

  /** {@return the last publication} */
  Publication last() {
    return before;
  }

  /** {@return the items of a file of the last publication, by kind and id} */
  Map<String, String> written(String file) {
    return items.getOrDefault(file, Map.of());
  }

  /** {@return what subscribers of the calendar have, who take up higher SEQUENCE numbers} */
  Map<String, String> subscribed() {
    return subscribed;
  }

  /** {@return what was wrong, in order} */
  List<String> faults() {
    return faults;
  }

  /** Publishes the next one. */
  void step(Publication after) {
    Map<String, byte[]> now = files(after);
    Map<String, Map<String, String>> nowItems = items(now);
    checkFiles(after, now);
    checkItems(after, nowItems);
    checkRevisions(after);
    if (after.changes().isEmpty() != after.lastModified().equals(before.lastModified())) {
      fault("changes and the last change do not agree");
    }
    before = after;
    files = now;
    items = nowItems;
    subscribe();
    copy();
  }

  private void checkFiles(Publication after, Map<String, byte[]> now) {
    Formats.of(after.assises(), BASE)
        .forEach(
            (name, format) -> {
              byte[] was = files.get(name);
              if (was != null) {
                boolean same = Arrays.equals(was, now.get(name));
                boolean sameTime =
                    before.lastModified(format.scope()).equals(after.lastModified(format.scope()));
                if (same != sameTime) {
                  fault(
                      name
                          + (same ? " is the same" : " differs")
                          + ", and its last change "
                          + (sameTime ? "is the same: " : "moved: ")
                          + kinds(after));
                }
              }
            });
  }

  private void checkItems(Publication after, Map<String, Map<String, String>> now) {
    Set<String> told =
        after.changes().stream().map(FollowedPublication::item).collect(Collectors.toSet());
    now.forEach(
        (name, are) -> {
          Map<String, String> were = items.getOrDefault(name, Map.of());
          are.forEach(
              (item, text) -> {
                String was = were.get(item);
                if (was != null && !was.equals(text) && !told.contains(item)) {
                  fault(item + " differs in " + name + " and is not told: " + kinds(after));
                }
              });
        });
  }

  private void checkRevisions(Publication after) {
    Set<String> told =
        after.changes().stream().map(FollowedPublication::item).collect(Collectors.toSet());
    after
        .assises()
        .sessions()
        .forEach(
            session -> {
              if (before.assises().has(session.id())) {
                check(
                    "session/" + session.id().value(),
                    before.revision(session.id()),
                    after.revision(session.id()),
                    told);
              }
            });
    after
        .assises()
        .proposals()
        .forEach(
            proposal -> {
              if (before.assises().has(proposal.id())) {
                check(
                    "proposal/" + proposal.id().value(),
                    before.revision(proposal.id()),
                    after.revision(proposal.id()),
                    told);
              }
            });
  }

  private void check(String item, Revision was, Revision is, Set<String> told) {
    boolean risen = is.number() == was.number() + 1;
    if (risen != told.contains(item) || (!risen && !is.equals(was))) {
      fault(item + " has the revision " + is + " after " + was);
    }
  }

  /** A subscriber takes up an event when its SEQUENCE is higher. */
  private void subscribe() {
    written("programme.ics")
        .forEach(
            (uid, event) -> {
              String known = subscribed.get(uid);
              if (known == null || sequence(event) > sequence(known)) {
                subscribed.put(uid, event);
              } else if (!known.equals(event)) {
                fault(uid + " is another event with the same SEQUENCE");
              }
            });
  }

  private static int sequence(String event) {
    int at = event.indexOf("\nSEQUENCE:") + "\nSEQUENCE:".length();
    return Integer.parseInt(event.substring(at, event.indexOf('\r', at)));
  }

  private void copy() {
    byte[] since = write(ProposalLinesFormat.builder().since(copiedAt).build(), before);
    copied.putAll(PublishedItems.of("proposals.ndjson", since));
    copiedAt = before.lastModified(ProposalLinesFormat.create().scope());
    if (!copied.equals(written("proposals.ndjson"))) {
      fault("a copy that asks for what changed since is not what is published");
    }
  }

  private void fault(String what) {
    faults.add(history + " after " + before.at() + ": " + what);
  }

  private static List<String> kinds(Publication publication) {
    return publication.changes().stream()
        .map(change -> change.kind() + " " + change.item().value())
        .limit(8)
        .toList();
  }

  private static String item(Change change) {
    return change.item().kind().code() + "/" + change.item().value();
  }

  private static Map<String, byte[]> files(Publication publication) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    Formats.of(publication.assises(), BASE)
        .forEach((name, format) -> files.put(name, write(format, publication)));
    return files;
  }

  private static Map<String, Map<String, String>> items(Map<String, byte[]> files) {
    Map<String, Map<String, String>> items = new LinkedHashMap<>();
    files.forEach((name, bytes) -> items.put(name, PublishedItems.of(name, bytes)));
    return items;
  }

  private static byte[] write(PublicationFormat format, Publication publication) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      format.write(publication, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
