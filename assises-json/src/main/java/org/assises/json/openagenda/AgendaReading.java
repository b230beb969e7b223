package org.assises.json.openagenda;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.assises.input.IdText;
import org.assises.input.ImportedProgramme;
import org.assises.input.Provenance;
import org.assises.input.ReaderOptions;
import org.assises.json.intake.FlatObject;
import org.assises.json.intake.Intake;
import org.assises.json.intake.JsonTree;
import org.assises.json.intake.LocalText;
import org.assises.json.intake.Losses;
import org.assises.json.intake.SourceRecord;
import org.assises.json.intake.WrittenLink;
import org.assises.json.intake.WrittenTime;
import org.assises.model.Address;
import org.assises.model.Broadcast;
import org.assises.model.EditionId;
import org.assises.model.Place;
import org.assises.model.PlaceId;
import org.assises.model.RefusedValueException;
import org.assises.model.Registration;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.model.SessionStatus;
import org.assises.model.Slot;
import org.assises.model.Text;
import org.assises.model.Visibility;

/** Reads the events of an agenda into sessions. */
final class AgendaReading {
  private static final String PUBLISHED = "2";
  private static final String CANCELLED = "6";
  private static final String POSTPONED = "4";
  private static final int LONGEST_ADDRESS = 300;

  private final EditionId edition;
  private final Intake intake;
  private final Losses losses;
  private final LocalText local;
  private final Set<String> read = new HashSet<>();
  private final Map<PlaceId, Place> places = new LinkedHashMap<>();
  private final Map<SessionId, Session> sessions = new LinkedHashMap<>();
  private final Map<SessionId, Provenance> provenances = new HashMap<>();

  AgendaReading(ReaderOptions options, EditionId edition) {
    this.edition = edition;
    this.intake = new Intake(options);
    this.losses = intake.losses();
    this.local = new LocalText(intake);
  }

  ImportedProgramme read(InputStream in) throws IOException {
    List<SourceRecord> events = events(JsonTree.STANDARD.read(JsonTree.STANDARD.bytes(in)));
    events.forEach(this::read);
    SourceRecord.tellOfOthers(events, read, losses, "agenda-members");
    return new ImportedProgramme(
        edition,
        List.copyOf(places.values()),
        List.of(),
        List.of(),
        List.of(),
        List.copyOf(sessions.values()),
        provenances,
        losses.all());
  }

  private List<SourceRecord> events(JsonValue value) {
    if (value instanceof JsonObject answer && answer.get("events") instanceof JsonArray events) {
      if (answer.getOrDefault("after", JsonValue.NULL) != JsonValue.NULL) {
        losses.file(0, "agenda-more-pages");
      }
      return objects(events, "/events");
    }
    return value instanceof JsonArray events
        ? objects(events, "")
        : value instanceof JsonObject event
            ? List.of(FlatObject.of(event, "/", read, losses))
            : List.of();
  }

  private List<SourceRecord> objects(JsonArray events, String pointer) {
    List<SourceRecord> objects = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      if (events.get(i) instanceof JsonObject event) {
        objects.add(FlatObject.of(event, pointer + "/" + i, read, losses));
      }
    }
    return objects;
  }

  private void read(SourceRecord event) {
    if (event.value("state").filter(state -> !state.equals(PUBLISHED)).isPresent()) {
      event.count("state", "agenda-state");
      return;
    }
    intake.texts().wasPersonal();
    Optional<String> uid = event.value("uid");
    Optional<Text> title = local.title(event, "title");
    if (uid.isEmpty()) {
      event.report("uid", "row-no-id");
    } else if (title.isEmpty()) {
      event.report("title", "agenda-language");
    } else {
      addSessions(event, uid.get(), title.get());
    }
  }

  private void addSessions(SourceRecord event, String uid, Text title) {
    List<String> starts = event.list("timings/begin");
    List<String> ends = event.list("timings/end");
    if (starts.isEmpty()) {
      event.report("timings", "agenda-timing");
    }
    for (int i = 0; i < starts.size(); i++) {
      String number = starts.size() == 1 ? uid : uid + "-" + (i + 1);
      Optional<SessionId> id = IdText.of(idPrefix(), number).map(SessionId::new);
      Optional<Slot> slot =
          WrittenTime.parseSlot(
              starts.get(i), i < ends.size() ? ends.get(i) : "", intake.options().zone());
      if (slot.isEmpty() || id.isEmpty()) {
        event.report("timings/" + i, "agenda-timing");
      } else {
        add(id.get(), number, title, slot.get(), event);
      }
    }
  }

  private String idPrefix() {
    return intake.options().idPrefix().orElse("oa");
  }

  private void add(SessionId id, String key, Text title, Slot slot, SourceRecord event) {
    Session.Builder session =
        Session.builder(id, edition, intake.options().sessionKind(), title, slot)
            .status(status(event))
            .description(
                local
                    .text(event, "long_description")
                    .map(AgendaReading::withoutMarkdown)
                    .or(() -> local.text(event, "description")))
            .place(place(event))
            .registration(registration(event))
            .broadcasts(
                event.value("online_access_link").flatMap(WrittenLink::parse).stream()
                    .map(Broadcast::live)
                    .toList());
    sessions.putIfAbsent(id, session.visibility(intake.visibility(Visibility.PUBLIC)).build());
    Provenance provenance = Provenance.of(key);
    provenances.put(id, changed(event).map(provenance::withChanged).orElse(provenance));
  }

  private Optional<Instant> changed(SourceRecord event) {
    return event.value("updated_at").flatMap(intake::time).map(ZonedDateTime::toInstant);
  }

  /** Returns the status. A postponed event is tentative, since its times no longer apply. */
  private SessionStatus status(SourceRecord event) {
    String status = event.value("status").orElse("");
    if (status.equals(POSTPONED)) {
      event.count("status", "agenda-postponed");
    }
    return switch (status) {
      case CANCELLED -> SessionStatus.CANCELLED;
      case POSTPONED -> SessionStatus.TENTATIVE;
      default -> SessionStatus.CONFIRMED;
    };
  }

  /** Removes the markup of emphasis, headings and links. List markers stay. */
  private static Text withoutMarkdown(Text text) {
    Map<String, String> plain = new HashMap<>();
    text.byLanguage()
        .forEach(
            (tag, words) ->
                plain.put(
                    tag,
                    words
                        .replaceAll("\\*\\*([^*\n]{1,1000})\\*\\*", "$1")
                        .replaceAll("(?m)^#{1,6} +", "")
                        .replaceAll(
                            "\\[([^\\]\n]{1,500})\\]\\((https?://[^)\\s]{1,500})\\)", "$1 ($2)")));
    return new Text(plain);
  }

  private Optional<PlaceId> place(SourceRecord event) {
    Optional<PlaceId> id =
        event
            .value("location/uid")
            .flatMap(uid -> IdText.of(idPrefix() + "-place", uid))
            .map(PlaceId::new);
    Optional<Text> name = event.cell("location/name").flatMap(intake.texts()::title);
    if (id.isEmpty() || name.isEmpty()) {
      return Optional.empty();
    }
    places.putIfAbsent(id.get(), place(id.get(), name.get(), event));
    return id;
  }

  private static Place place(PlaceId id, Text name, SourceRecord event) {
    Place place = Place.of(id, name);
    Place addressed = address(event).map(place::withAddress).orElse(place);
    return event
        .point(List.of("location/latitude"), List.of("location/longitude"))
        .map(addressed::withCoordinates)
        .orElse(addressed);
  }

  /** Reads the address. OpenAgenda's address is often a whole line that repeats the other parts. */
  private static Optional<Address> address(SourceRecord event) {
    Optional<String> line = part("address", event);
    Optional<String> code = part("postal_code", event).filter(known -> !isIn(line, known));
    Optional<String> town = part("city", event).filter(known -> !isIn(line, known));
    try {
      Optional<Address> whole =
          code.isEmpty() && town.isEmpty()
              ? line.map(Address::parse)
              : Optional.of(
                  new Address(line, code, town, Optional.empty(), Optional.empty(), List.of()));
      return whole
          .map(known -> part("insee", event).map(known::withInseeCode).orElse(known))
          .map(known -> part("country_code", event).map(known::withCountry).orElse(known));
    } catch (RefusedValueException e) {
      return line.filter(text -> text.length() <= LONGEST_ADDRESS).map(Address::parse);
    }
  }

  private static Optional<String> part(String name, SourceRecord event) {
    return event.value("location/" + name).map(text -> text.replaceAll("\\s+", " ").strip());
  }

  private static boolean isIn(Optional<String> line, String part) {
    return line.filter(text -> text.contains(part)).isPresent();
  }

  private Optional<Registration> registration(SourceRecord event) {
    List<String> types = event.list("registration/type");
    List<String> values = event.list("registration/value");
    if (types.stream().anyMatch(type -> !type.equals("link"))) {
      losses.column("registration", "agenda-registration");
    }
    return IntStream.range(0, Math.min(types.size(), values.size()))
        .filter(i -> types.get(i).equals("link"))
        .mapToObj(i -> WrittenLink.parse(values.get(i)))
        .filter(Optional::isPresent)
        .findFirst()
        .map(page -> new Registration(false, page, Optional.empty(), Optional.empty()));
  }
}
