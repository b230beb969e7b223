package org.assises.json.decidim;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assises.input.ImportedProgramme;
import org.assises.input.ImportedProposals;
import org.assises.input.Provenance;
import org.assises.input.ReaderOptions;
import org.assises.json.intake.Intake;
import org.assises.json.intake.LocalText;
import org.assises.json.intake.Losses;
import org.assises.json.intake.PersonalColumns;
import org.assises.json.intake.SourceRecord;
import org.assises.json.intake.StatusMeaning;
import org.assises.model.EditionId;
import org.assises.model.Id;
import org.assises.model.Proposal;
import org.assises.model.ProposalId;

/** Reads several files of a platform together. */
final class DecidimReading {
  private final Map<String, StatusMeaning> words;
  private final EditionId edition;
  private final Intake intake;
  private final Losses losses;
  private final RecordReading records;
  private final LocalText local;

  /**
   * Creates a reading without files.
   *
   * @param words the meanings of the city's own states, by their folded tokens
   * @param fields the folded labels of questions whose answers are read
   */
  DecidimReading(
      ReaderOptions options,
      Map<String, StatusMeaning> words,
      Set<String> fields,
      EditionId edition) {
    this.words = words;
    this.edition = edition;
    this.intake = new Intake(options);
    this.losses = intake.losses();
    this.records = new RecordReading(losses);
    this.local = new LocalText(intake, new CustomFields(fields, losses)::chosen);
  }

  static String idPrefix(Intake intake) {
    return intake.options().idPrefix().orElse("decidim");
  }

  static boolean isWithdrawn(SourceRecord record) {
    return record.isTrue("withdrawn") || record.value("withdrawn_at").isPresent();
  }

  void add(InputStream in) throws IOException {
    records.read(in);
  }

  ImportedProposals proposals() {
    records.require(RecordKind.PROPOSAL, RecordKind.RESULT);
    tellOfPeople();
    tellOfRecordsLeftOut(RecordKind.MEETING);
    Map<ProposalId, Proposal> read = new LinkedHashMap<>();
    Map<Id, Provenance> provenances = new HashMap<>();
    ProposalRecords reading = new ProposalRecords(edition, intake, local, words);
    for (SourceRecord record : records.of(RecordKind.PROPOSAL)) {
      reading.read(record).ifPresent(proposal -> put(proposal, record, read, provenances));
    }
    ResultRecords results = new ResultRecords(edition, intake, local, read, provenances);
    results.read(records.of(RecordKind.RESULT));
    tellOfRecordsLeftOut(RecordKind.OTHER);
    records.tellOfOthers(RecordKind.PROPOSAL);
    records.tellOfOthers(RecordKind.RESULT);
    return ImportedProposals.builder()
        .sources(intake.options().source().stream().toList())
        .themes(intake.themes().made())
        .orientations(results.orientations())
        .measures(results.measures())
        .proposals(List.copyOf(read.values()))
        .provenances(provenances)
        .losses(losses.all())
        .build();
  }

  private void put(
      Proposal proposal,
      SourceRecord record,
      Map<ProposalId, Proposal> read,
      Map<Id, Provenance> provenances) {
    if (read.putIfAbsent(proposal.id(), proposal) == null) {
      record.value("id").ifPresent(key -> provenances.put(proposal.id(), Provenance.of(key)));
    } else {
      record.report("id", "row-same-id");
    }
  }

  ImportedProgramme meetings() {
    records.require(RecordKind.MEETING);
    tellOfPeople();
    tellOfRecordsLeftOut(RecordKind.PROPOSAL);
    tellOfRecordsLeftOut(RecordKind.RESULT);
    tellOfRecordsLeftOut(RecordKind.OTHER);
    MeetingRecords reading = new MeetingRecords(edition, intake, local);
    records.of(RecordKind.MEETING).forEach(reading::read);
    records.tellOfOthers(RecordKind.MEETING);
    return new ImportedProgramme(
        edition,
        reading.places(),
        List.of(),
        intake.themes().made(),
        List.of(),
        reading.sessions(),
        losses.all());
  }

  private void tellOfRecordsLeftOut(RecordKind kind) {
    String code = kind == RecordKind.OTHER ? "decidim-other" : "decidim-apart";
    records.of(kind).forEach(record -> record.count("", code));
  }

  /** Reports each name about people once, by the first record of each kind. */
  private void tellOfPeople() {
    List<SourceRecord> all = new ArrayList<>();
    for (RecordKind kind : RecordKind.values()) {
      all.addAll(records.of(kind).stream().limit(1).toList());
    }
    all.stream()
        .flatMap(record -> record.paths().stream())
        .filter(PersonalColumns::holds)
        .sorted()
        .forEach(path -> losses.column(path, "column-personal"));
  }
}
