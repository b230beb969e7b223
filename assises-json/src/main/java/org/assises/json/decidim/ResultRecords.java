package org.assises.json.decidim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assises.input.IdText;
import org.assises.input.Provenance;
import org.assises.json.intake.Intake;
import org.assises.json.intake.LocalText;
import org.assises.json.intake.SourceRecord;
import org.assises.json.intake.WrittenNumber;
import org.assises.model.EditionId;
import org.assises.model.FollowUp;
import org.assises.model.FollowUpStatus;
import org.assises.model.Id;
import org.assises.model.Measure;
import org.assises.model.MeasureId;
import org.assises.model.Orientation;
import org.assises.model.OrientationId;
import org.assises.model.PartialDate;
import org.assises.model.Proposal;
import org.assises.model.ProposalId;
import org.assises.model.Text;

/**
 * Reads the results of a platform as measures, and those that only group others as orientations.
 */
final class ResultRecords {
  private final EditionId edition;
  private final Intake intake;
  private final LocalText local;
  private final RecordThemes themes;
  private final Map<ProposalId, Proposal> read;
  private final Map<Id, Provenance> provenances;
  private final ProposalLinks links;
  private final Map<OrientationId, Orientation> orientations = new LinkedHashMap<>();
  private final Map<MeasureId, Measure> measures = new LinkedHashMap<>();
  private final Map<ProposalId, List<Answer>> answers = new LinkedHashMap<>();

  /** A measure that answers a proposal, with its record. */
  private record Answer(Measure measure, SourceRecord record) {}

  /**
   * Creates a reader of results.
   *
   * @param read the proposals by their ids, which get follow-ups
   * @param provenances receives those of measures and orientations
   */
  ResultRecords(
      EditionId edition,
      Intake intake,
      LocalText local,
      Map<ProposalId, Proposal> read,
      Map<Id, Provenance> provenances) {
    this.edition = edition;
    this.intake = intake;
    this.local = local;
    this.themes = new RecordThemes(intake);
    this.read = read;
    this.provenances = provenances;
    this.links =
        new ProposalLinks(read, intake.options().assises(), DecidimReading.idPrefix(intake));
  }

  List<Orientation> orientations() {
    return List.copyOf(orientations.values());
  }

  List<Measure> measures() {
    return List.copyOf(measures.values());
  }

  /** Reads results, and adds follow-ups from them to the proposals. */
  void read(List<SourceRecord> records) {
    Set<String> parents = new HashSet<>();
    records.forEach(record -> record.value("parent/id").ifPresent(parents::add));
    List<SourceRecord> measures = new ArrayList<>();
    for (SourceRecord record : records) {
      if (hasChildren(record, parents) && progress(record).isEmpty()) {
        readOrientation(record);
      } else {
        measures.add(record);
      }
    }
    measures.forEach(this::readMeasure);
    answers.forEach(this::follow);
  }

  private static boolean hasChildren(SourceRecord record, Set<String> parents) {
    return record.value("id").filter(parents::contains).isPresent()
        || record.value("children_count").filter(count -> !count.equals("0")).isPresent();
  }

  /** {@return the progress of a result; empty if it is missing or zero} */
  private static Optional<BigDecimal> progress(SourceRecord record) {
    return percent(record).filter(percent -> percent.signum() > 0);
  }

  private static Optional<BigDecimal> percent(SourceRecord record) {
    return record.value("progress").flatMap(text -> WrittenNumber.parsePercent(text + " %"));
  }

  private void readOrientation(SourceRecord record) {
    Optional<OrientationId> id = id(record).map(OrientationId::new);
    Optional<Text> title = title(record);
    if (id.isPresent() && title.isPresent()) {
      orientations.put(
          id.get(),
          new Orientation(
              id.get(),
              edition,
              title.get(),
              local.text(record, "description"),
              proposals(record),
              themes.of(record)));
      record.value("id").ifPresent(key -> provenances.put(id.get(), Provenance.of(key)));
    }
  }

  private void readMeasure(SourceRecord record) {
    Optional<MeasureId> id = id(record).map(MeasureId::new);
    Optional<Text> title = title(record);
    if (id.isEmpty() || title.isEmpty()) {
      return;
    }
    List<ProposalId> answered = proposals(record);
    Measure measure =
        Measure.builder(id.get(), edition, title.get())
            .orientations(parent(record).stream().toList())
            .proposals(answered)
            .sources(intake.sources())
            .description(local.text(record, "description"))
            .status(percent(record).map(ResultRecords::status))
            .build();
    measures.put(measure.id(), measure);
    record.value("id").ifPresent(key -> provenances.put(measure.id(), Provenance.of(key)));
    answered.forEach(
        proposal ->
            answers
                .computeIfAbsent(proposal, unused -> new ArrayList<>())
                .add(new Answer(measure, record)));
  }

  private Optional<String> id(SourceRecord record) {
    Optional<String> id = idAt("id", record);
    if (id.isEmpty()) {
      record.report("", "row-no-id");
    }
    return id;
  }

  private Optional<Text> title(SourceRecord record) {
    Optional<Text> title = local.title(record, "title");
    if (title.isEmpty()) {
      record.report("title", "decidim-language");
    }
    return title;
  }

  private Optional<OrientationId> parent(SourceRecord record) {
    return idAt("parent/id", record).map(OrientationId::new).filter(orientations::containsKey);
  }

  private Optional<String> idAt(String path, SourceRecord record) {
    return record.value(path).flatMap(key -> IdText.of(DecidimReading.idPrefix(intake), key));
  }

  private static FollowUpStatus status(BigDecimal percent) {
    if (percent.signum() == 0) {
      return FollowUpStatus.PENDING;
    }
    return percent.compareTo(BigDecimal.valueOf(100)) == 0
        ? FollowUpStatus.IMPLEMENTED
        : FollowUpStatus.IN_PROGRESS;
  }

  private List<ProposalId> proposals(SourceRecord record) {
    return Stream.concat(
            record.list("proposal_urls").stream()
                .flatMap(link -> known(record, "proposal_urls", links.byPage(link))),
            record.list("proposals/id").stream()
                .flatMap(number -> known(record, "proposals", links.byNumber(number))))
        .distinct()
        .toList();
  }

  private Stream<ProposalId> known(
      SourceRecord record, String path, Optional<ProposalId> proposal) {
    if (proposal.isEmpty()) {
      record.count(path, "decidim-link");
    }
    return proposal.stream();
  }

  private void follow(ProposalId id, List<Answer> found) {
    Proposal proposal = read.get(id);
    if (proposal == null) {
      return;
    }
    SourceRecord record = found.get(0).record();
    if (found.size() > 1) {
      record.report("proposal_urls", "decidim-several");
      return;
    }
    Optional<FollowUp> followUp = followUp(found.get(0));
    Optional<Proposal> followed = followUp.flatMap(more -> followed(proposal, more));
    followed.ifPresent(more -> read.put(id, more));
    if (followUp.isPresent() && followed.isEmpty()) {
      record.report("progress", "decidim-order");
    }
  }

  private Optional<FollowUp> followUp(Answer answer) {
    Optional<FollowUpStatus> status = answer.measure().status();
    Optional<PartialDate> date = since(answer.record());
    if (status.isEmpty() || date.isEmpty()) {
      return Optional.empty();
    }
    FollowUp.Builder followUp =
        FollowUp.builder(date.get(), status.get()).measures(List.of(answer.measure().id()));
    if (status.get() == FollowUpStatus.IN_PROGRESS) {
      percent(answer.record()).map(WrittenNumber::rounded).ifPresent(followUp::progress);
    }
    return Optional.of(followUp.build());
  }

  /**
   * Returns the date of the last milestone, which only the API has, or else that of the last
   * change.
   */
  private Optional<PartialDate> since(SourceRecord record) {
    return Stream.concat(
            record.list("milestones/entry_date").stream(),
            record.list("timeline_entries/entry_date").stream())
        .flatMap(text -> intake.date(text).stream())
        .max(PartialDate::compareTo)
        .or(() -> record.value("updated_at").flatMap(intake::date));
  }

  /** {@return the proposal with one more follow-up; empty if that contradicts the previous one} */
  private static Optional<Proposal> followed(Proposal proposal, FollowUp followUp) {
    List<FollowUp> all = new ArrayList<>(proposal.followUps());
    all.add(followUp);
    try {
      return Optional.of(proposal.toBuilder().followUps(all).build());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
