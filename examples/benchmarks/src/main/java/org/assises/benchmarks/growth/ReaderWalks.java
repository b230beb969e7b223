package org.assises.benchmarks.growth;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.assises.input.ImportedDecisions;
import org.assises.input.ReaderOptions;
import org.assises.json.FolderIndex;
import org.assises.json.ProposalLine;
import org.assises.json.ProposalLinesFormat;
import org.assises.json.ProposalLinesReader;
import org.assises.json.ProposalLinesWriter;
import org.assises.json.decidim.DecidimReader;
import org.assises.json.openagenda.OpenAgendaReader;
import org.assises.json.table.DeliberationReader;
import org.assises.model.Assises;
import org.assises.model.AssisesId;
import org.assises.model.CouncilDecision;
import org.assises.model.FollowUp;
import org.assises.model.Proposal;
import org.assises.publication.ProposalGate;
import org.assises.publication.Publication;

/** The readers of exports of other systems, and what is done with single proposals. */
final class ReaderWalks {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
  private static final String EVENT =
      "{\"uid\": %d, \"title\": {\"fr\": \"Atelier\"}, \"timings\": [%s], \"status\": 1, \"state\":"
          + " 2, \"timezone\": \"Europe/Paris\"}";
  private static final String TIMING =
      "{\"begin\": \"2026-12-05T10:00:00+01:00\", \"end\": \"2026-12-05T12:00:00+01:00\"}";

  private ReaderWalks() {}

  static List<Walk> all() {
    return List.of(
        new Walk("DecidimReader, many proposals", 2_000, ReaderWalks::decidim),
        new Walk("DecidimReader, many meetings", 2_000, ReaderWalks::meetings),
        new Walk("OpenAgendaReader, many events", 2_000, ReaderWalks::agenda),
        new Walk("OpenAgendaReader, one event with many times", 2_000, ReaderWalks::times),
        new Walk("DeliberationReader, one number many times", 5_000, ReaderWalks::register),
        new Walk("ImportedDecisions.into, many follow-ups", 5_000, ReaderWalks::decisions),
        new Walk("ProposalGate.publicPart, many follow-ups", 10_000, ReaderWalks::publicPart),
        new Walk("ProposalGate.findings, many follow-ups", 10_000, ReaderWalks::findings),
        new Walk("ProposalLinesWriter, many lines", 5_000, ReaderWalks::lines),
        new Walk("FolderIndex.read, many files", 5_000, ReaderWalks::index));
  }

  private static Walk.Run decidim(int n) {
    byte[] rows =
        bytes(
            "id;title/fr;body/fr;state;published_at;url\n",
            n,
            "\n",
            i ->
                i
                    + ";Un banc;Il en manque.;accepted;2025-01-05 09:00:00 UTC;https://v.example/"
                    + i);
    return () ->
        DecidimReader.create(ReaderOptions.standard())
            .read(new ByteArrayInputStream(rows), LongCity.EDITION);
  }

  private static Walk.Run meetings(int n) {
    byte[] rows =
        bytes(
            "id;title/fr;start_time;end_time\n",
            n,
            "\n",
            i -> i + ";Atelier;2026-12-05 09:00:00 UTC;2026-12-05 10:00:00 UTC");
    return () ->
        DecidimReader.create(ReaderOptions.standard())
            .readMeetings(new ByteArrayInputStream(rows), LongCity.EDITION);
  }

  private static Walk.Run agenda(int n) {
    return events(n, i -> EVENT.formatted(i, TIMING));
  }

  private static Walk.Run times(int n) {
    String timings = IntStream.range(0, n).mapToObj(i -> TIMING).collect(joining(","));
    return events(1, i -> EVENT.formatted(i, timings));
  }

  private static Walk.Run events(int n, IntFunction<String> event) {
    byte[] agenda = bytes("{\"events\": [", n, ",", event, "]}");
    return () ->
        OpenAgendaReader.create(ReaderOptions.standard())
            .read(new ByteArrayInputStream(agenda), LongCity.EDITION);
  }

  private static Walk.Run register(int n) {
    byte[] rows =
        bytes(
            "COLL_NOM,COLL_SIRET,DELIB_ID,DELIB_DATE,DELIB_OBJET\n",
            n,
            "\n",
            i -> "Ville,21290232700012,2025-12,2025-03-20,Bancs " + i);
    return () -> DeliberationReader.create().read(new ByteArrayInputStream(rows));
  }

  private static Walk.Run decisions(int n) throws Exception {
    byte[] rows =
        bytes(
            "COLL_NOM,COLL_SIRET,DELIB_ID,DELIB_DATE,DELIB_OBJET\n",
            n,
            "\n",
            i -> "Ville,21290232700012,2025-" + i + ",2025-03-20,Bancs");
    ImportedDecisions read = DeliberationReader.create().read(new ByteArrayInputStream(rows));
    Assises city = citing(n);
    return () -> read.into(city);
  }

  /** Returns a city with one proposal, whose follow-ups cite one decision each. */
  private static Assises citing(int n) {
    Assises city = LongCity.FOLLOW_UPS.of(n);
    Proposal proposal = city.proposals().get(0);
    List<FollowUp> followUps =
        IntStream.range(0, n)
            .mapToObj(
                i ->
                    proposal.followUps().get(i).toBuilder()
                        .decision(
                            new CouncilDecision("2025-" + i, Optional.empty(), Optional.empty()))
                        .build())
            .toList();
    return city.with(proposal.toBuilder().followUps(followUps).build());
  }

  private static Walk.Run publicPart(int n) {
    Proposal proposal = LongCity.FOLLOW_UPS.of(n).proposals().get(0);
    return () -> ProposalGate.publicPart(proposal, DAY);
  }

  private static Walk.Run findings(int n) {
    Proposal proposal = LongCity.FOLLOW_UPS.of(n).proposals().get(0);
    return () -> ProposalGate.findings(proposal);
  }

  private static Walk.Run lines(int n) throws Exception {
    ByteArrayOutputStream feed = new ByteArrayOutputStream();
    ProposalLinesFormat.create()
        .write(Publication.of(LongCity.PROPOSALS.of(n), LongCity.PUBLISHED), feed);
    List<ProposalLine> lines =
        ProposalLinesReader.create().read(new ByteArrayInputStream(feed.toByteArray())).toList();
    return () -> {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ProposalLinesWriter writer = ProposalLinesWriter.to(out);
      for (ProposalLine line : lines) {
        writer.write(line);
      }
      writer.flush();
      return out;
    };
  }

  private static Walk.Run index(int n) throws Exception {
    List<FolderIndex.File> files =
        IntStream.range(0, n)
            .mapToObj(
                i ->
                    new FolderIndex.File(
                        "edition-" + i + ".json",
                        "application/json",
                        '"' + "0".repeat(64) + '"',
                        LongCity.PUBLISHED,
                        1))
            .toList();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new FolderIndex(new AssisesId("growth"), LongCity.PUBLISHED, files).write(out);
    return () -> FolderIndex.read(out.toByteArray());
  }

  private static byte[] bytes(String start, int n, String between, IntFunction<String> row) {
    return bytes(start, n, between, row, "\n");
  }

  private static byte[] bytes(
      String start, int n, String between, IntFunction<String> row, String end) {
    return IntStream.range(0, n)
        .mapToObj(row)
        .collect(joining(between, start, end))
        .getBytes(UTF_8);
  }
}
