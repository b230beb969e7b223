package org.assises.benchmarks.json;

import java.time.LocalDate;
import java.util.List;
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

/** Proposals of the model as plain records. */
@NullUnmarked
final class PlainProposals {
  private PlainProposals() {}

  static List<Plain.Proposal> of(Publication publication) {
    return publication.assises().proposals().stream()
        .map(proposal -> of(proposal, publication.revision(proposal.id()), day(publication)))
        .toList();
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
        proposal.description().map(Text::byLanguage).orElse(null),
        new Plain.Origin(
            "session", ((Origin.InSession) proposal.origin().orElseThrow()).session().value()),
        of(proposal.author().orElseThrow()),
        proposal.submittedOn().orElse(null),
        proposal.themes().stream().map(ThemeId::value).toList(),
        proposal.supporters().orElse(null),
        proposal.followUps().stream().map(PlainProposals::of).toList(),
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
          professional.role().map(Text::byLanguage).orElse(null),
          professional.organization().map(OrganizationId::value).orElse(null),
          null);
    }
    Author.Inhabitant inhabitant = (Author.Inhabitant) author;
    return new Plain.Author(
        "inhabitant",
        null,
        null,
        null,
        null,
        inhabitant.quarter().map(Text::byLanguage).orElse(null));
  }

  private static Plain.FollowUp of(FollowUp followUp) {
    return new Plain.FollowUp(
        followUp.date().day().orElseThrow(),
        followUp.status().name(),
        followUp.progress().orElse(null),
        followUp.note().map(Text::byLanguage).orElse(null),
        followUp.responsible().map(OrganizationId::value).orElse(null));
  }
}
