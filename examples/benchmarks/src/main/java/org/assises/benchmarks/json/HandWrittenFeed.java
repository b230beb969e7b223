package org.assises.benchmarks.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.assises.balance.Outcome;
import org.assises.model.Author;
import org.assises.model.FollowUp;
import org.assises.model.FollowUpStatus;
import org.assises.model.Origin;
import org.assises.model.Proposal;
import org.assises.model.Text;
import org.assises.publication.Publication;
import org.assises.publication.Revision;

/**
 * The limit: hand-written code for the generated proposals only. The rest of the feed is copied as
 * finished octets.
 */
final class HandWrittenFeed {
  private static final Map<FollowUpStatus, String> STATUSES =
      Map.of(
          FollowUpStatus.IN_PROGRESS, "in-progress",
          FollowUpStatus.IMPLEMENTED, "implemented",
          FollowUpStatus.NOT_RETAINED, "not-retained");

  private static final Map<Outcome, String> OUTCOMES =
      Map.of(
          Outcome.DONE, "done",
          Outcome.IN_PROGRESS, "in-progress",
          Outcome.NOT_RETAINED, "not-retained",
          Outcome.PENDING, "pending");

  private final JsonBuffer json;
  private final Map<Revision, byte[]> revisions = new HashMap<>();

  private HandWrittenFeed(OutputStream out) {
    this.json = new JsonBuffer(out);
  }

  /**
   * Writes a feed.
   *
   * @param before the part before the first proposal
   * @param after the part after the last proposal
   */
  static void write(Publication publication, byte[] before, byte[] after, OutputStream out)
      throws IOException {
    HandWrittenFeed feed = new HandWrittenFeed(out);
    feed.json.copy(before);
    byte[] separator = {};
    for (Proposal proposal : publication.assises().proposals()) {
      feed.json.copy(separator);
      feed.write(proposal, publication.revision(proposal.id()));
      separator = new byte[] {','};
    }
    feed.json.copy(after);
    feed.json.flush();
  }

  private void write(Proposal proposal, Revision revision) throws IOException {
    json.raw("{\"id\":\"").raw(proposal.id().value());
    json.raw("\",\"edition\":\"").raw(proposal.edition().value());
    json.raw("\",\"title\":");
    write(proposal.title());
    json.raw(",\"description\":");
    write(proposal.description().orElseThrow());
    json.raw(",\"origin\":{\"type\":\"session\",\"session\":\"");
    json.raw(((Origin.InSession) proposal.origin().orElseThrow()).session().value());
    json.raw("\"},\"author\":");
    write(proposal.author().orElseThrow());
    json.raw(",\"submittedOn\":\"");
    date(proposal.submittedOn().orElseThrow());
    json.raw("\",\"themes\":[\"").raw(proposal.themes().get(0).value());
    json.raw("\"],\"supporters\":").number(proposal.supporters().orElseThrow());
    json.raw(",\"followUps\":[");
    write(proposal.followUps().get(0));
    json.raw(",");
    write(proposal.followUps().get(1));
    json.raw("],\"page\":\"").raw(proposal.page().orElseThrow().toString());
    json.copy(revisions.computeIfAbsent(revision, HandWrittenFeed::octets));
    FollowUpStatus status = proposal.followUps().get(1).status();
    json.raw(",\"status\":\"").raw(requireNonNull(STATUSES.get(status)));
    json.raw("\",\"outcome\":\"").raw(requireNonNull(OUTCOMES.get(Outcome.of(status)))).raw("\"}");
  }

  private void write(Author author) throws IOException {
    if (author instanceof Author.Collective collective) {
      json.raw("{\"type\":\"collective\",\"title\":");
      write(collective.title());
      json.raw(",\"size\":").number(collective.size().orElseThrow()).raw("}");
    } else if (author instanceof Author.Professional professional) {
      json.raw("{\"type\":\"professional\",\"role\":");
      write(professional.role().orElseThrow());
      json.raw(",\"organization\":\"").raw(professional.organization().orElseThrow().value());
      json.raw("\"}");
    } else if (author instanceof Author.Inhabitant inhabitant) {
      json.raw("{\"type\":\"inhabitant\",\"quarter\":");
      write(inhabitant.quarter().orElseThrow());
      json.raw("}");
    }
  }

  private void write(FollowUp followUp) throws IOException {
    json.raw("{\"date\":\"");
    date(followUp.date().day().orElseThrow());
    json.raw("\",\"status\":\"").raw(requireNonNull(STATUSES.get(followUp.status())));
    Optional<Integer> progress = followUp.progress();
    if (progress.isPresent()) {
      json.raw("\",\"progress\":").number(progress.get()).raw(",\"note\":");
    } else {
      json.raw("\",\"note\":");
    }
    write(followUp.note().orElseThrow());
    json.raw(",\"responsible\":\"").raw(followUp.responsible().orElseThrow().value()).raw("\"}");
  }

  private void write(Text text) throws IOException {
    json.raw("{\"fr\":\"").text(requireNonNull(text.byLanguage().get("fr"))).raw("\"}");
  }

  private void date(LocalDate date) throws IOException {
    json.twoDigits(date.getYear() / 100).twoDigits(date.getYear() % 100).raw("-");
    json.twoDigits(date.getMonthValue()).raw("-").twoDigits(date.getDayOfMonth());
  }

  private static byte[] octets(Revision revision) {
    Instant created = revision.created();
    Instant lastModified = revision.lastModified();
    String json =
        "\",\"revision\":{\"number\":%d,\"created\":\"%s\",\"lastModified\":\"%s\"}"
            .formatted(revision.number(), created, lastModified);
    return json.getBytes(UTF_8);
  }
}
