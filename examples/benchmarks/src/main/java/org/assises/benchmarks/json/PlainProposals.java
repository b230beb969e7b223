package org.assises.benchmarks.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assises.balance.Outcome;
import org.assises.model.Author;
import org.assises.model.FollowUp;
import org.assises.model.FollowUpStatus;
import org.assises.model.OrganizationId;
import org.assises.model.Origin;
import org.assises.model.Proposal;
import org.assises.model.Text;
import org.assises.model.ThemeId;
import org.assises.publication.Publication;
import org.assises.publication.Revision;
import org.jspecify.annotations.NullUnmarked;

/**
 * Proposals of the model as plain records.
 *
 * <p>Loops instead of streams and functions, because {@code FirstExports} measures this code as
 * part of the first export of the other libraries.
 */
@NullUnmarked
final class PlainProposals {
  private PlainProposals() {}

  static List<Plain.Proposal> of(Publication publication) {
    List<Plain.Proposal> proposals = new ArrayList<>();
    for (Proposal proposal : publication.assises().proposals()) {
      proposals.add(of(proposal, publication.revision(proposal.id()), day(publication)));
    }
    return proposals;
  }

  private static LocalDate day(Publication publication) {
    return publication.at().atZone(publication.assises().zone()).toLocalDate();
  }

  private static Plain.Proposal of(Proposal proposal, Revision revision, LocalDate day) {
    FollowUpStatus status = proposal.statusOn(day);
    return new Plain.Proposal(
        proposal.id().value(),
        proposal.edition().value(),
        proposal.title().byLanguage(),
        of(proposal.description()),
        new Plain.Origin(
            "session", ((Origin.InSession) proposal.origin().orElseThrow()).session().value()),
        of(proposal.author().orElseThrow()),
        proposal.submittedOn().orElse(null),
        values(proposal.themes()),
        proposal.supporters().orElse(null),
        of(proposal.followUps()),
        proposal.page().orElse(null),
        new Plain.Revision(revision.number(), revision.created(), revision.lastModified()),
        status.name(),
        Outcome.of(status).name());
  }

  private static Plain.Author of(Author author) {
    if (author instanceof Author.Collective collective) {
      return new Plain.Author(
          "collective",
          collective.title().byLanguage(),
          collective.size().orElse(null),
          null,
          null,
          null);
    }
    if (author instanceof Author.Professional professional) {
      return new Plain.Author(
          "professional",
          null,
          null,
          of(professional.role()),
          value(professional.organization()),
          null);
    }
    Author.Inhabitant inhabitant = (Author.Inhabitant) author;
    return new Plain.Author("inhabitant", null, null, null, null, of(inhabitant.quarter()));
  }

  private static List<Plain.FollowUp> of(List<FollowUp> followUps) {
    List<Plain.FollowUp> plain = new ArrayList<>();
    for (FollowUp followUp : followUps) {
      plain.add(of(followUp));
    }
    return plain;
  }

  private static Plain.FollowUp of(FollowUp followUp) {
    return new Plain.FollowUp(
        followUp.date().day().orElseThrow(),
        followUp.status().name(),
        followUp.progress().orElse(null),
        of(followUp.note()),
        value(followUp.responsible()));
  }

  private static Map<String, String> of(Optional<Text> text) {
    return text.isPresent() ? text.get().byLanguage() : null;
  }

  private static String value(Optional<OrganizationId> id) {
    return id.isPresent() ? id.get().value() : null;
  }

  private static List<String> values(List<ThemeId> ids) {
    List<String> values = new ArrayList<>();
    for (ThemeId id : ids) {
      values.add(id.value());
    }
    return values;
  }
}
