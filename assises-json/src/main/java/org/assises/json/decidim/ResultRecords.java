package org.assises.json.decidim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assises.input.IdText;
import org.assises.input.Provenance;
import org.assises.json.intake.LocalText;
import org.assises.json.intake.Losses;
import org.assises.json.intake.SourceRecord;
import org.assises.json.intake.WrittenDate;
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
  private final DecidimOptions options;
  private final EditionId edition;
  private final LocalText local;
  private final RecordThemes themes;
  private final Losses losses;
  private final ProposalLinks links;
  private final Map<OrientationId, Orientation> orientations = new LinkedHashMap<>();
  private final Map<MeasureId, Measure> measures = new LinkedHashMap<>();
  private final Map<ProposalId, List<Answer>> answers = new LinkedHashMap<>();

  /** A measure that answers a proposal, with its record. */
  private record Answer(Measure measure, SourceRecord record) {}

  ResultRecords(
      DecidimOptions options,
      EditionId edition,
      LocalText local,
      RecordThemes themes,
      Losses losses,
      ProposalLinks links) {
    this.options = options;
    this.edition = edition;
    this.local = local;
    this.themes = themes;
    this.losses = losses;
    this.links = links;
  }

  List<Orientation> orientations() {
    return List.copyOf(orientations.values());
  }

  List<Measure> measures() {
    return List.copyOf(measures.values());
  }

  /** Reads results, and adds follow-ups from them to the proposals. */
  void read(
      List<SourceRecord> records,
      Map<ProposalId, Proposal> proposals,
      Map<Id, Provenance> provenances) {
    Set<String> parents = new HashSet<>();
    records.forEach(record -> record.value("parent/id").ifPresent(parents::add));
    Map<Boolean, List<SourceRecord>> byKind = new HashMap<>();
    for (SourceRecord record : records) {
      boolean gathers = hasChildren(record, parents) && progress(record).isEmpty();
      byKind.computeIfAbsent(gathers, unused -> new ArrayList<>()).add(record);
    }
    byKind.getOrDefault(true, List.of()).forEach(record -> readOrientation(record, provenances));
    byKind.getOrDefault(false, List.of()).forEach(record -> readMeasure(record, provenances));
    answers.forEach((id, found) -> follow(proposals, id, found));
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

  private void readOrientation(SourceRecord record, Map<Id, Provenance> provenances) {
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

  private void readMeasure(SourceRecord record, Map<Id, Provenance> provenances) {
    Optional<MeasureId> id = id(record).map(MeasureId::new);
    Optional<Text> title = title(record);
    if (id.isEmpty() || title.isEmpty()) {
      return;
    }
    List<ProposalId> answered = proposals(record);
    Measure.Builder measure =
        Measure.builder(id.get(), edition, title.get())
            .orientations(parent(record).map(List::of).orElse(List.of()))
            .proposals(answered)
            .sources(DecidimReading.sources(options));
    local.text(record, "description").ifPresent(measure::description);
    percent(record).map(ResultRecords::status).ifPresent(measure::status);
    Measure made = measure.build();
    measures.put(made.id(), made);
    record.value("id").ifPresent(key -> provenances.put(made.id(), Provenance.of(key)));
    answered.forEach(
        proposal ->
            answers
                .computeIfAbsent(proposal, unused -> new ArrayList<>())
                .add(new Answer(made, record)));
  }

  private Optional<String> id(SourceRecord record) {
    Optional<String> id = record.value("id").flatMap(key -> IdText.of(options.idPrefix(), key));
    if (id.isEmpty()) {
      losses.row(record.line(), record.place(""), "row-no-id");
    }
    return id;
  }

  private Optional<Text> title(SourceRecord record) {
    Optional<Text> title = local.title(record, "title");
    if (title.isEmpty()) {
      losses.row(record.line(), record.place("title"), "decidim-language");
    }
    return title;
  }

  private Optional<OrientationId> parent(SourceRecord record) {
    return record
        .value("parent/id")
        .flatMap(key -> IdText.of(options.idPrefix(), key))
        .map(OrientationId::new)
        .filter(orientations::containsKey);
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
      losses.counted(record.line(), path, "", "decidim-link");
    }
    return proposal.stream();
  }

  private void follow(Map<ProposalId, Proposal> proposals, ProposalId id, List<Answer> found) {
    Proposal proposal = proposals.get(id);
    if (proposal == null) {
      return;
    }
    SourceRecord record = found.get(0).record();
    if (found.size() > 1) {
      losses.row(record.line(), record.place("proposal_urls"), "decidim-several");
      return;
    }
    followUp(found.get(0))
        .ifPresent(
            followUp -> {
              Optional<Proposal> followed = followed(proposal, followUp);
              followed.ifPresent(more -> proposals.put(id, more));
              if (followed.isEmpty()) {
                losses.row(record.line(), record.place("progress"), "decidim-order");
              }
            });
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
        .flatMap(text -> WrittenDate.parse(text, options.zone()).stream())
        .max(PartialDate::compareTo)
        .or(
            () ->
                record
                    .value("updated_at")
                    .flatMap(text -> WrittenDate.parse(text, options.zone())));
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
