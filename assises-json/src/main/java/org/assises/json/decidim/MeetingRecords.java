package org.assises.json.decidim;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assises.input.IdText;
import org.assises.input.ImportedProgramme;
import org.assises.json.intake.LocalText;
import org.assises.json.intake.Losses;
import org.assises.json.intake.NamedThings;
import org.assises.json.intake.SourceRecord;
import org.assises.json.intake.WrittenLink;
import org.assises.json.intake.WrittenNumber;
import org.assises.json.intake.WrittenTime;
import org.assises.model.Attested;
import org.assises.model.Broadcast;
import org.assises.model.EditionId;
import org.assises.model.Figure;
import org.assises.model.Place;
import org.assises.model.PlaceId;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.model.Slot;
import org.assises.model.Text;

/** Reads the meetings of a platform as sessions. */
final class MeetingRecords {
  private static final Pattern NUMBER = Pattern.compile("/meetings/(\\d{1,18})(?:[/?#]|$)");

  private final DecidimOptions options;
  private final EditionId edition;
  private final LocalText local;
  private final RecordThemes themes;
  private final Losses losses;
  private final NamedThings<Place> places;
  private final Map<SessionId, Session> sessions = new LinkedHashMap<>();

  MeetingRecords(
      DecidimOptions options,
      EditionId edition,
      LocalText local,
      RecordThemes themes,
      Losses losses) {
    this.options = options;
    this.edition = edition;
    this.local = local;
    this.themes = themes;
    this.losses = losses;
    String language = options.languages().get(0).toLanguageTag();
    this.places =
        new NamedThings<>(
            options.idPrefix() + "-place",
            (id, name) -> Place.of(new PlaceId(id), Text.of(language, name)));
  }

  /**
   * {@return the number of a meeting on its platform, from the link to its page; empty if the link
   * has none}
   */
  static Optional<String> number(String link) {
    Matcher number = NUMBER.matcher(link);
    return number.find() ? Optional.of(number.group(1)) : Optional.empty();
  }

  static Optional<SessionId> id(DecidimOptions options, String number) {
    return IdText.of(options.idPrefix() + "-meeting", number).map(SessionId::new);
  }

  ImportedProgramme read(List<SourceRecord> records, Runnable afterwards) {
    records.forEach(this::read);
    afterwards.run();
    return new ImportedProgramme(
        edition,
        places.made(),
        List.of(),
        themes.made(),
        List.of(),
        List.copyOf(sessions.values()),
        losses.all());
  }

  private void read(SourceRecord record) {
    Optional<String> reason = reasonToLeaveOut(record);
    Optional<SessionId> id = record.value("id").flatMap(number -> id(options, number));
    Optional<Text> title = local.title(record, "title");
    Optional<Slot> slot = slot(record);
    if (reason.isPresent()) {
      losses.counted(record.line(), "", reason.get(), reason.get());
    } else if (id.isEmpty()) {
      losses.row(record.line(), record.place(""), "row-no-id");
    } else if (title.isEmpty()) {
      losses.row(record.line(), record.place("title"), "decidim-language");
    } else if (slot.isEmpty()) {
      losses.row(record.line(), record.place("start_time"), "decidim-time");
    } else {
      sessions.putIfAbsent(id.get(), session(id.get(), title.get(), slot.get(), record));
    }
  }

  private static Optional<String> reasonToLeaveOut(SourceRecord record) {
    if (record.isTrue("private_meeting")) {
      return Optional.of("decidim-private");
    }
    if (record.isTrue("withdrawn") || record.value("withdrawn_at").isPresent()) {
      return Optional.of("decidim-withdrawn");
    }
    boolean unpublished =
        record.value("published").filter("false"::equals).isPresent()
            || (record.has("published_at") && record.value("published_at").isEmpty());
    return unpublished ? Optional.of("decidim-unpublished") : Optional.empty();
  }

  private Optional<Slot> slot(SourceRecord record) {
    Optional<ZonedDateTime> start = time(record, "start_time");
    Optional<ZonedDateTime> end = time(record, "end_time");
    if (start.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Slot.Timed(start.get(), end.map(until -> Duration.between(start.get(), until))));
    } catch (IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private Optional<ZonedDateTime> time(SourceRecord record, String path) {
    return record.value(path).flatMap(text -> WrittenTime.parse(text, options.zone()));
  }

  private Session session(SessionId id, Text title, Slot slot, SourceRecord record) {
    Session.Builder session =
        Session.builder(id, edition, options.meetings(), title, slot)
            .themes(themes.of(record))
            .visibility(options.visibility());
    local.text(record, "description").ifPresent(session::description);
    place(record).map(Place::id).ifPresent(session::place);
    record.value("url").flatMap(WrittenLink::parse).ifPresent(session::page);
    record
        .value("attendees")
        .flatMap(WrittenNumber::parseCount)
        .map(count -> Attested.of(Figure.exactly(count)))
        .ifPresent(session::attendance);
    session.broadcasts(broadcasts(record));
    return session.build();
  }

  private Optional<Place> place(SourceRecord record) {
    Optional<String> name =
        local.title(record, "location").map(text -> text.in(options.languages()));
    return name.or(() -> record.value("address").map(text -> text.replaceAll("\\s+", " ")))
        .flatMap(text -> places.named(text, key -> {}));
  }

  private static List<Broadcast> broadcasts(SourceRecord record) {
    List<Broadcast> found = new ArrayList<>();
    record
        .value("video_url")
        .flatMap(WrittenLink::parse)
        .ifPresent(
            page ->
                found.add(
                    new Broadcast(
                        Broadcast.Kind.REPLAY,
                        Optional.of(page),
                        Optional.empty(),
                        Optional.empty(),
                        List.of())));
    return found;
  }
}
