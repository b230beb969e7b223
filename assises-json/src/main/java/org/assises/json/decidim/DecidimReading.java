package org.assises.json.decidim;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assises.input.ImportedProgramme;
import org.assises.input.ImportedProposals;
import org.assises.input.Provenance;
import org.assises.json.intake.CellText;
import org.assises.json.intake.LocalText;
import org.assises.json.intake.Losses;
import org.assises.json.intake.NamedThings;
import org.assises.json.intake.PersonalColumns;
import org.assises.json.intake.SourceRecord;
import org.assises.model.EditionId;
import org.assises.model.Id;
import org.assises.model.Proposal;
import org.assises.model.ProposalId;
import org.assises.model.Source;
import org.assises.model.SourceId;
import org.assises.model.Text;
import org.assises.model.Theme;
import org.assises.model.ThemeId;

/** Reads several files of a platform together. */
final class DecidimReading {
  private final DecidimOptions options;
  private final EditionId edition;
  private final Losses losses;
  private final RecordReading records;
  private final CellText texts;
  private final LocalText local;
  private final RecordThemes themes;

  DecidimReading(DecidimOptions options, EditionId edition) {
    this.options = options;
    this.edition = edition;
    this.losses = new Losses();
    this.records = new RecordReading(losses);
    String language = options.languages().get(0).toLanguageTag();
    this.texts = new CellText(language, losses);
    this.local =
        new LocalText(
            options.languages(), texts, losses, new CustomFields(options.fields(), losses)::chosen);
    NamedThings<Theme> named =
        new NamedThings<>(
            "theme", (id, name) -> Theme.of(new ThemeId(id), Text.of(language, name)));
    options
        .themes()
        .forEach(
            theme ->
                theme
                    .name()
                    .byLanguage()
                    .values()
                    .forEach(name -> named.know(name, theme.id().value(), theme)));
    this.themes = new RecordThemes(named, options.languages(), texts, losses);
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
    ProposalRecords reading = new ProposalRecords(options, edition, local, texts, themes, losses);
    for (SourceRecord record : records.of(RecordKind.PROPOSAL)) {
      reading.read(record).ifPresent(proposal -> put(proposal, record, read, provenances));
    }
    ResultRecords results =
        new ResultRecords(
            options, edition, local, themes, losses, new ProposalLinks(read, options));
    results.read(records.of(RecordKind.RESULT), read, provenances);
    tellOfRecordsLeftOut(RecordKind.OTHER);
    records.tellOfOthers(RecordKind.PROPOSAL);
    records.tellOfOthers(RecordKind.RESULT);
    return ImportedProposals.builder()
        .sources(options.source().map(List::of).orElse(List.of()))
        .themes(themes.made())
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
      losses.row(record.line(), record.place("id"), "row-same-id");
    }
  }

  ImportedProgramme meetings() {
    records.require(RecordKind.MEETING);
    tellOfPeople();
    tellOfRecordsLeftOut(RecordKind.PROPOSAL);
    tellOfRecordsLeftOut(RecordKind.RESULT);
    tellOfRecordsLeftOut(RecordKind.OTHER);
    MeetingRecords reading = new MeetingRecords(options, edition, local, themes, losses);
    return reading.read(
        records.of(RecordKind.MEETING), () -> records.tellOfOthers(RecordKind.MEETING));
  }

  private void tellOfRecordsLeftOut(RecordKind kind) {
    String code = kind == RecordKind.OTHER ? "decidim-other" : "decidim-apart";
    records.of(kind).forEach(record -> losses.counted(record.line(), "", "", code));
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

  static List<SourceId> sources(DecidimOptions options) {
    return options.source().map(Source::id).map(List::of).orElse(List.of());
  }
}
