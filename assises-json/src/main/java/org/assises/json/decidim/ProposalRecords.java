package org.assises.json.decidim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assises.input.IdText;
import org.assises.json.intake.CellText;
import org.assises.json.intake.LocalText;
import org.assises.json.intake.Losses;
import org.assises.json.intake.SourceRecord;
import org.assises.json.intake.WrittenDate;
import org.assises.json.intake.WrittenLink;
import org.assises.json.intake.WrittenNumber;
import org.assises.model.Area;
import org.assises.model.Coordinates;
import org.assises.model.Cost;
import org.assises.model.EditionId;
import org.assises.model.Location;
import org.assises.model.Money;
import org.assises.model.Origin;
import org.assises.model.Proposal;
import org.assises.model.ProposalId;
import org.assises.model.SessionId;
import org.assises.model.Text;
import org.assises.model.Visibility;

/** Reads the proposals of a platform. */
final class ProposalRecords {
  private static final Set<String> WITHDRAWN = Set.of("withdrawn", "-20");

  private final DecidimOptions options;
  private final EditionId edition;
  private final LocalText local;
  private final CellText texts;
  private final RecordThemes themes;
  private final Losses losses;
  private final AnswerReading answers;

  ProposalRecords(
      DecidimOptions options,
      EditionId edition,
      LocalText local,
      CellText texts,
      RecordThemes themes,
      Losses losses) {
    this.options = options;
    this.edition = edition;
    this.local = local;
    this.texts = texts;
    this.themes = themes;
    this.losses = losses;
    this.answers = new AnswerReading(options, local, losses);
  }

  Optional<Proposal> read(SourceRecord record) {
    Optional<String> reason = reasonToLeaveOut(record);
    if (reason.isPresent()) {
      losses.counted(record.line(), "", reason.get(), reason.get());
      return Optional.empty();
    }
    Optional<ProposalId> id =
        record.value("id").flatMap(key -> IdText.of(options.idPrefix(), key)).map(ProposalId::new);
    if (id.isEmpty()) {
      losses.row(record.line(), record.place(""), "row-no-id");
      return Optional.empty();
    }
    texts.wasPersonal();
    Optional<Text> title = local.title(record, "title");
    if (title.isEmpty()) {
      losses.row(record.line(), record.place("title"), "decidim-language");
    }
    return title.map(text -> proposal(id.get(), text, record));
  }

  private static Optional<String> reasonToLeaveOut(SourceRecord record) {
    boolean withdrawn =
        record.isTrue("withdrawn")
            || record.value("withdrawn_at").isPresent()
            || record.value("state").filter(WITHDRAWN::contains).isPresent();
    if (withdrawn) {
      return Optional.of("decidim-withdrawn");
    }
    if (record.isTrue("is_amend")) {
      return Optional.of("decidim-amendment");
    }
    boolean unpublished = record.has("published_at") && record.value("published_at").isEmpty();
    return unpublished ? Optional.of("decidim-unpublished") : Optional.empty();
  }

  private Proposal proposal(ProposalId id, Text title, SourceRecord record) {
    Proposal.Builder proposal =
        Proposal.builder(id, edition, title)
            .origin(origin(record))
            .themes(themes.of(record))
            .costs(costs(record))
            .locations(location(record).map(List::of).orElse(List.of()))
            .sources(DecidimReading.sources(options));
    local.text(record, "body").ifPresent(proposal::description);
    record.value("url").flatMap(WrittenLink::parse).ifPresent(proposal::page);
    record.value("published_at", "created_at").flatMap(this::day).ifPresent(proposal::submittedOn);
    record
        .value("votes", "vote_count", "supports", "proposal_votes_count")
        .flatMap(WrittenNumber::parseCount)
        .ifPresent(proposal::supporters);
    if (record.value("related_proposals").isPresent()) {
      losses.column("related_proposals", "decidim-related");
    }
    proposal.followUps(answers.of(record).map(List::of).orElse(List.of()));
    return proposal
        .visibility(texts.wasPersonal() ? Visibility.DRAFT : options.visibility())
        .build();
  }

  private Optional<LocalDate> day(String text) {
    return WrittenDate.parseDay(text, options.zone());
  }

  private Origin origin(SourceRecord record) {
    List<SessionId> meetings =
        Stream.concat(
                record.list("meeting_urls").stream()
                    .flatMap(link -> MeetingRecords.number(link).stream()),
                record.list("meeting/id").stream())
            .flatMap(number -> MeetingRecords.id(options, number).stream())
            .filter(options.sessions()::contains)
            .distinct()
            .toList();
    if (meetings.size() == 1) {
      return new Origin.InSession(meetings.get(0));
    }
    return new Origin.Through(
        record.isTrue("created_in_meeting") ? Origin.Channel.WORKSHOPS : Origin.Channel.ONLINE);
  }

  private List<Cost> costs(SourceRecord record) {
    Optional<Money> amount = record.value("cost").flatMap(ProposalRecords::money);
    return amount.map(money -> List.of(Cost.of(Cost.Kind.ESTIMATED, money))).orElse(List.of());
  }

  private static Optional<Money> money(String text) {
    try {
      return WrittenNumber.parseMoney(text).map(Money::euros);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Optional<Location> location(SourceRecord record) {
    Optional<Area> area = local.title(record, "scope/name").map(Area::of);
    Optional<Text> name =
        record
            .value("address")
            .flatMap(text -> texts.title(record.line(), record.place("address"), text));
    Optional<Coordinates> point = point(record);
    return area.isEmpty() && name.isEmpty() && point.isEmpty()
        ? Optional.empty()
        : Optional.of(new Location(area, name, Optional.empty(), point));
  }

  static Optional<Coordinates> point(SourceRecord record) {
    Optional<Double> latitude =
        record.value("latitude", "coordinates/latitude").flatMap(WrittenNumber::parseDegrees);
    Optional<Double> longitude =
        record.value("longitude", "coordinates/longitude").flatMap(WrittenNumber::parseDegrees);
    boolean there =
        latitude.filter(degrees -> Math.abs(degrees) <= 90).isPresent()
            && longitude.filter(degrees -> Math.abs(degrees) <= 180).isPresent();
    return there ? Optional.of(new Coordinates(latitude.get(), longitude.get())) : Optional.empty();
  }
}
