package org.assises.json.decidim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assises.input.IdText;
import org.assises.json.intake.Intake;
import org.assises.json.intake.LocalText;
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
import org.assises.model.Visibility;

/** Reads the meetings of a platform as sessions. */
final class MeetingRecords {
  private static final Pattern NUMBER = Pattern.compile("/meetings/(\\d{1,18})(?:[/?#]|$)");

  private final EditionId edition;
  private final Intake intake;
  private final LocalText local;
  private final RecordThemes themes;
  private final NamedThings<Place> places;
  private final Map<SessionId, Session> sessions = new LinkedHashMap<>();

  MeetingRecords(EditionId edition, Intake intake, LocalText local) {
    this.edition = edition;
    this.intake = intake;
    this.local = local;
    this.themes = new RecordThemes(intake);
    String language = intake.options().language();
    this.places =
        new NamedThings<>(
            DecidimReading.idPrefix(intake) + "-place",
            (id, name) -> Place.of(new PlaceId(id), Text.of(language, name)),
            intake);
  }

  /**
   * {@return the number of a meeting on its platform, from the link to its page; empty if the link
   * has none}
   */
  static Optional<String> number(String link) {
    Matcher number = NUMBER.matcher(link);
    return number.find() ? Optional.of(number.group(1)) : Optional.empty();
  }

  static Optional<SessionId> id(Intake intake, String number) {
    return IdText.of(DecidimReading.idPrefix(intake) + "-meeting", number).map(SessionId::new);
  }

  List<Place> places() {
    return places.made();
  }

  List<Session> sessions() {
    return List.copyOf(sessions.values());
  }

  void read(SourceRecord record) {
    Optional<String> reason = reasonToLeaveOut(record);
    Optional<SessionId> id = record.value("id").flatMap(number -> id(intake, number));
    Optional<Text> title = local.title(record, "title");
    Optional<Slot> slot =
        WrittenTime.parseSlot(
            record.value("start_time").orElse(""),
            record.value("end_time").orElse(""),
            intake.options().zone());
    if (reason.isPresent()) {
      record.count("", reason.get());
    } else if (id.isEmpty()) {
      record.report("", "row-no-id");
    } else if (title.isEmpty()) {
      record.report("title", "decidim-language");
    } else if (slot.isEmpty()) {
      record.report("start_time", "decidim-time");
    } else {
      sessions.putIfAbsent(id.get(), session(id.get(), title.get(), slot.get(), record));
    }
  }

  private static Optional<String> reasonToLeaveOut(SourceRecord record) {
    if (record.isTrue("private_meeting")) {
      return Optional.of("decidim-private");
    }
    if (DecidimReading.isWithdrawn(record)) {
      return Optional.of("decidim-withdrawn");
    }
    boolean unpublished =
        record.value("published").filter("false"::equals).isPresent()
            || record.isBlank("published_at");
    return unpublished ? Optional.of("decidim-unpublished") : Optional.empty();
  }

  private Session session(SessionId id, Text title, Slot slot, SourceRecord record) {
    return Session.builder(id, edition, intake.options().sessionKind(), title, slot)
        .themes(themes.of(record))
        .visibility(intake.options().visibility().orElse(Visibility.DRAFT))
        .description(local.text(record, "description"))
        .place(place(record).map(Place::id))
        .page(record.value("url").flatMap(WrittenLink::parse))
        .attendance(
            record
                .value("attendees")
                .flatMap(WrittenNumber::parseCount)
                .map(count -> Attested.of(Figure.exactly(count))))
        .broadcasts(
            record.value("video_url").flatMap(WrittenLink::parse).stream()
                .map(Broadcast::replay)
                .toList())
        .build();
  }

  private Optional<Place> place(SourceRecord record) {
    return local
        .title(record, "location")
        .map(text -> text.in(intake.options().languages()))
        .or(() -> record.value("address").map(text -> text.replaceAll("\\s+", " ")))
        .flatMap(places::named);
  }
}
