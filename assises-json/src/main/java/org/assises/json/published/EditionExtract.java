package org.assises.json.published;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.assises.balance.Balance;
import org.assises.model.Assises;
import org.assises.model.Edition;
import org.assises.model.EditionId;
import org.assises.model.EditionPart;
import org.assises.model.FollowUp;
import org.assises.model.Id;
import org.assises.model.Item;
import org.assises.model.Organization;
import org.assises.model.OrganizationId;
import org.assises.model.Proposal;
import org.assises.model.ProposalId;
import org.assises.model.Session;
import org.assises.publication.Publication;
import org.assises.publication.Tombstone;

/**
 * One edition of a publication with the items that it refers to.
 *
 * <p>Items are written after everything that refers to them. Writing an item calls {@link #accept}
 * for each of its references, so a feed is written in one pass and has only items that its edition
 * needs.
 */
public final class EditionExtract implements Consumer<Id> {
  private final Publication publication;
  private final Assises assises;
  private final Edition edition;
  private final Set<Id> referred = new HashSet<>();

  /**
   * @throws java.util.NoSuchElementException if the edition is not published
   */
  public EditionExtract(Publication publication, EditionId edition) {
    this.publication = publication;
    this.assises = publication.assises();
    this.edition = assises.edition(edition);
  }

  /** Records that an item with this id is referred to. */
  @Override
  public void accept(Id id) {
    if (!(id instanceof ProposalId)) {
      referred.add(id);
    }
  }

  Publication publication() {
    return publication;
  }

  Assises assises() {
    return assises;
  }

  Edition edition() {
    return edition;
  }

  Optional<EditionId> previous() {
    return id(assises.previous(edition.id()));
  }

  Optional<EditionId> next() {
    return id(assises.next(edition.id()));
  }

  private static Optional<EditionId> id(Optional<Edition> edition) {
    return edition.isPresent() ? Optional.of(edition.get().id()) : Optional.empty();
  }

  /** {@return the sessions, which a publication has in the order of the programme} */
  List<Revisions.RevisedSession> programme() {
    List<Revisions.RevisedSession> programme = new ArrayList<>();
    for (Session session : own(assises.sessions())) {
      programme.add(new Revisions.RevisedSession(session, publication.revision(session.id())));
    }
    return programme;
  }

  List<Revisions.StatedProposal> proposals() {
    List<Revisions.StatedProposal> proposals = new ArrayList<>();
    for (Proposal proposal : own(assises.proposals())) {
      proposals.add(
          new Revisions.StatedProposal(
              new Revisions.RevisedProposal(proposal, publication.revision(proposal.id())),
              publication.shown(proposal)));
    }
    return proposals;
  }

  List<Tombstone> tombstones() {
    return own(publication.tombstones());
  }

  /**
   * Returns the balance on the day of the last follow-up. It depends on the follow-ups only, not on
   * the day of publication.
   */
  Optional<Balance> balance() {
    Optional<LocalDate> day = lastFollowUp(publication.day());
    return day.isPresent()
        ? Optional.of(Balance.of(assises, edition.id(), day.get()))
        : Optional.empty();
  }

  private Optional<LocalDate> lastFollowUp(LocalDate today) {
    LocalDate last = LocalDate.MIN;
    for (Proposal proposal : assises.proposals()) {
      Optional<FollowUp> followUp =
          proposal.edition().equals(edition.id()) ? proposal.followUpOn(today) : Optional.empty();
      if (followUp.isPresent() && followUp.get().date().earliest().isAfter(last)) {
        last = followUp.get().date().earliest();
      }
    }
    return last.equals(LocalDate.MIN) ? Optional.empty() : Optional.of(last);
  }

  /** {@return the parts of this edition, in their order} */
  <T extends EditionPart> List<T> own(List<T> all) {
    List<T> own = new ArrayList<>();
    for (T part : all) {
      if (part.edition().equals(edition.id())) {
        own.add(part);
      }
    }
    return own;
  }

  /** {@return the items that have been referred to so far, in their order} */
  <T extends Item> List<T> referred(List<T> all) {
    List<T> met = new ArrayList<>();
    for (T item : all) {
      if (referred.contains(item.id())) {
        met.add(item);
      }
    }
    return met;
  }

  /**
   * {@return the organizations that have been referred to so far, and those that they belong to}
   */
  List<Organization> organizations() {
    for (Organization organization : referred(assises.organizations())) {
      Optional<OrganizationId> whole = organization.partOf();
      while (whole.isPresent()) {
        referred.add(whole.get());
        whole = assises.organization(whole.get()).partOf();
      }
    }
    return referred(assises.organizations());
  }
}
