package org.assises.json.decidim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assises.input.IdText;
import org.assises.json.intake.Intake;
import org.assises.json.intake.LocalText;
import org.assises.json.intake.SourceRecord;
import org.assises.json.intake.StatusMeaning;
import org.assises.json.intake.WrittenLink;
import org.assises.json.intake.WrittenNumber;
import org.assises.model.Area;
import org.assises.model.Coordinates;
import org.assises.model.Cost;
import org.assises.model.EditionId;
import org.assises.model.Location;
import org.assises.model.Origin;
import org.assises.model.Proposal;
import org.assises.model.ProposalId;
import org.assises.model.SessionId;
import org.assises.model.Text;
import org.assises.model.Visibility;

/** Reads the proposals of a platform. */
final class ProposalRecords {
  private static final Set<String> WITHDRAWN = Set.of("withdrawn", "-20");

  private final EditionId edition;
  private final Intake intake;
  private final LocalText local;
  private final RecordThemes themes;
  private final AnswerReading answers;

  ProposalRecords(
      EditionId edition, Intake intake, LocalText local, Map<String, StatusMeaning> words) {
    this.edition = edition;
    this.intake = intake;
    this.local = local;
    this.themes = new RecordThemes(intake);
    this.answers = new AnswerReading(words, intake, local);
  }

  Optional<Proposal> read(SourceRecord record) {
    Optional<String> reason = reasonToLeaveOut(record);
    if (reason.isPresent()) {
      record.count("", reason.get());
      return Optional.empty();
    }
    Optional<ProposalId> id =
        record
            .value("id")
            .flatMap(key -> IdText.of(DecidimReading.idPrefix(intake), key))
            .map(ProposalId::new);
    if (id.isEmpty()) {
      record.report("", "row-no-id");
      return Optional.empty();
    }
    intake.texts().wasPersonal();
    Optional<Text> title = local.title(record, "title");
    if (title.isEmpty()) {
      record.report("title", "decidim-language");
    }
    return title.map(text -> proposal(id.get(), text, record));
  }

  private static Optional<String> reasonToLeaveOut(SourceRecord record) {
    if (DecidimReading.isWithdrawn(record)
        || record.value("state").filter(WITHDRAWN::contains).isPresent()) {
      return Optional.of("decidim-withdrawn");
    }
    if (record.isTrue("is_amend")) {
      return Optional.of("decidim-amendment");
    }
    return record.isBlank("published_at") ? Optional.of("decidim-unpublished") : Optional.empty();
  }

  private Proposal proposal(ProposalId id, Text title, SourceRecord record) {
    Proposal.Builder proposal =
        Proposal.builder(id, edition, title)
            .origin(origin(record))
            .themes(themes.of(record))
            .costs(costs(record))
            .locations(locations(record))
            .sources(intake.sources())
            .description(local.text(record, "body"))
            .page(record.value("url").flatMap(WrittenLink::parse))
            .submittedOn(record.value("published_at", "created_at").flatMap(intake::day))
            .supporters(
                record
                    .value("votes", "vote_count", "supports", "proposal_votes_count")
                    .flatMap(WrittenNumber::parseCount));
    if (record.value("related_proposals").isPresent()) {
      intake.losses().column("related_proposals", "decidim-related");
    }
    return proposal
        .followUps(answers.of(record).stream().toList())
        .visibility(intake.visibility(Visibility.DRAFT))
        .build();
  }

  private Origin origin(SourceRecord record) {
    Stream<String> pages =
        record.list("meeting_urls").stream().flatMap(link -> MeetingRecords.number(link).stream());
    List<SessionId> meetings =
        Stream.concat(pages, record.list("meeting/id").stream())
            .flatMap(number -> MeetingRecords.id(intake, number).stream())
            .filter(id -> intake.options().assises().filter(city -> city.has(id)).isPresent())
            .distinct()
            .toList();
    if (meetings.size() == 1) {
      return new Origin.InSession(meetings.get(0));
    }
    return new Origin.Through(
        record.isTrue("created_in_meeting") ? Origin.Channel.WORKSHOPS : Origin.Channel.ONLINE);
  }

  private static List<Cost> costs(SourceRecord record) {
    return record.value("cost").flatMap(WrittenNumber::parseMoney).stream()
        .map(amount -> Cost.of(Cost.Kind.ESTIMATED, amount))
        .toList();
  }

  private List<Location> locations(SourceRecord record) {
    Optional<Area> area = local.title(record, "scope/name").map(Area::of);
    Optional<Text> name = record.cell("address").flatMap(intake.texts()::title);
    Optional<Coordinates> point =
        record.point(
            List.of("latitude", "coordinates/latitude"),
            List.of("longitude", "coordinates/longitude"));
    return area.isEmpty() && name.isEmpty() && point.isEmpty()
        ? List.of()
        : List.of(new Location(area, name, Optional.empty(), point));
  }
}
