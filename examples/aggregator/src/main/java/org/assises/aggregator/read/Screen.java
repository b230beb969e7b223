package org.assises.aggregator.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.assises.aggregator.feed.FeedPiece;
import org.assises.aggregator.merge.LineHash;
import org.assises.aggregator.merge.ProposalVersion;
import org.assises.finding.Finding;
import org.assises.finding.Severity;
import org.assises.input.InvalidInputException;
import org.assises.input.Problem;
import org.assises.json.EditionFeedReader;
import org.assises.json.LineReading;
import org.assises.json.ProposalLine;
import org.assises.json.ProposalLinesReader;
import org.assises.json.ProposalLinesWriter;
import org.assises.model.AssisesId;
import org.assises.publication.Publication;
import org.assises.publication.PublicationRefusedException;
import org.assises.wording.Codes;

/**
 * Reads the pieces of feeds strictly, passes their content through the gate, and writes it anew, so
 * that no received byte is published. Not thread-safe.
 */
public final class Screen {
  private final Instant at;
  private final LocalDate day;
  private final ProposalLinesReader lines = ProposalLinesReader.create();
  private final EditionFeedReader editions = EditionFeedReader.create();
  private final ByteArrayOutputStream written = new ByteArrayOutputStream(4 * 1024);
  private final ProposalLinesWriter writer = ProposalLinesWriter.to(written);

  /**
   * @param at the instant of aggregation; it decides which names have consent on that day (UTC),
   *     and which sessions are still to come
   */
  public Screen(Instant at) {
    this.at = at;
    this.day = LocalDate.ofInstant(at, ZoneOffset.UTC);
  }

  /** Receives the results for pieces. */
  public interface Results {
    void proposal(ProposalVersion version);

    void programme(Programme programme);

    void refused(Refusal refusal);
  }

  /** Reads a piece and emits its results. */
  public void read(FeedPiece piece, Results results) {
    switch (piece.kind) {
      case LINE -> readLine(piece, results);
      case EDITION -> readEdition(piece, results);
      case FAILURE -> results.refused(refusal(piece, "", piece.message, false));
      case END -> {}
    }
  }

  private void readLine(FeedPiece piece, Results results) {
    if (isBlank(piece.bytes)) {
      return;
    }
    LineReading reading = lines.line(piece.bytes, 0, piece.bytes.length);
    if (reading instanceof LineReading.Unreadable unreadable) {
      results.refused(unreadable(piece, unreadable.problems()));
      return;
    }
    LineReading.Line line = (LineReading.Line) reading;
    Optional<String> foreign = foreign(piece, line.line().series());
    if (foreign.isPresent()) {
      results.refused(refusal(piece, "/assises", foreign.get(), false));
    } else if (line.line() instanceof ProposalLine.Published published) {
      readPublished(piece, published, line.unknownMembers(), results);
    } else {
      cleaned(piece, line.unknownMembers(), results);
      results.proposal(removed(piece, (ProposalLine.Removed) line.line()));
    }
  }

  /** Returns a message if a city sends data about another one. */
  private static Optional<String> foreign(FeedPiece piece, ProposalLine.Series series) {
    boolean own =
        series.assises().value().equals(piece.assises)
            && series.inseeCode().map(piece.inseeCode::equals).orElse(true);
    return own
        ? Optional.empty()
        : Optional.of("the line belongs to another city than the register names for this feed");
  }

  private void readPublished(
      FeedPiece piece, ProposalLine.Published line, int unknownMembers, Results results) {
    Optional<ProposalLine.Published> part = line.publicPart(day);
    if (part.isEmpty()) {
      results.refused(refusal(piece, "/visibility", "a draft is not published", false));
      return;
    }
    Optional<Finding> blocking =
        part.get().findings().stream()
            .filter(finding -> finding.severity() == Severity.BLOCKS)
            .findFirst();
    if (blocking.isPresent()) {
      results.refused(refusal(piece, blocking.get().place(), blocking.get().message(), false));
      return;
    }
    cleaned(piece, unknownMembers, results);
    if (!part.get().proposal().author().equals(line.proposal().author())) {
      String message = "the author's name is left out: no consent is recorded for this day";
      results.refused(refusal(piece, "/author/name", message, true));
    }
    if (!part.get().proposal().followUps().equals(line.proposal().followUps())) {
      String message = "follow-ups are left out that apply from a later day";
      results.refused(refusal(piece, "/followUps", message, true));
    }
    results.proposal(published(piece, part.get()));
  }

  private static void cleaned(FeedPiece piece, int unknownMembers, Results results) {
    if (unknownMembers > 0) {
      String message = "unknown members left out: " + unknownMembers;
      results.refused(refusal(piece, "", message, true));
    }
  }

  private ProposalVersion published(FeedPiece piece, ProposalLine.Published line) {
    ProposalLine.Published placed =
        new ProposalLine.Published(series(piece), line.proposal(), line.revision(), line.context());
    ProposalVersion version = version(piece, placed);
    version.editionYear = line.context().editionYear();
    version.status = Codes.of(line.context().status());
    version.row = FlatRow.of(piece.departement, placed);
    return version;
  }

  private ProposalVersion removed(FeedPiece piece, ProposalLine.Removed line) {
    ProposalVersion version =
        version(piece, new ProposalLine.Removed(series(piece), line.tombstone()));
    version.removed = true;
    return version;
  }

  /**
   * Returns the series with the commune from the register, even if the line does not contain it.
   */
  private static ProposalLine.Series series(FeedPiece piece) {
    return new ProposalLine.Series(new AssisesId(piece.assises), Optional.of(piece.inseeCode));
  }

  private ProposalVersion version(FeedPiece piece, ProposalLine line) {
    ProposalVersion version = new ProposalVersion();
    version.key = piece.assises + "/" + line.id().value();
    version.departement = piece.departement;
    version.lastModified = line.revision().lastModified().getEpochSecond();
    version.revision = line.revision().number();
    version.line = written(line);
    version.hash = LineHash.of(version.line);
    return version;
  }

  private byte[] written(ProposalLine line) {
    try {
      written.reset();
      writer.write(line);
      writer.flush();
      byte[] bytes = written.toByteArray();
      return Arrays.copyOf(bytes, bytes.length - 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void readEdition(FeedPiece piece, Results results) {
    try {
      Publication edition = editions.read(piece.bytes, at);
      if (!edition.assises().id().value().equals(piece.assises)) {
        String message = "the feed belongs to another city than the register names";
        results.refused(refusal(piece, "/assises", message, false));
        return;
      }
      UpcomingProgramme.of(edition, piece, day).ifPresent(results::programme);
    } catch (InvalidInputException e) {
      results.refused(unreadable(piece, e.problems()));
    } catch (PublicationRefusedException e) {
      Finding first = e.findings().get(0);
      results.refused(refusal(piece, first.place(), first.message(), false));
    }
  }

  private static Refusal unreadable(FeedPiece piece, List<Problem> problems) {
    Problem first = problems.get(0);
    String more = problems.size() == 1 ? "" : " (and " + (problems.size() - 1) + " more problems)";
    Refusal refusal = refusal(piece, first.place(), first.message() + more, false);
    refusal.line = piece.line == 0 ? first.line() : piece.line;
    return refusal;
  }

  private static Refusal refusal(FeedPiece piece, String place, String message, boolean cleaned) {
    Refusal refusal = new Refusal();
    refusal.assises = piece.assises;
    refusal.inseeCode = piece.inseeCode;
    refusal.file = piece.file;
    refusal.line = piece.line;
    refusal.place = place;
    refusal.message = message;
    refusal.cleaned = cleaned;
    return refusal;
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }
}
