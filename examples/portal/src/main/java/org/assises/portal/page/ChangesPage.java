package org.assises.portal.page;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.assises.model.Edition;
import org.assises.model.EditionId;
import org.assises.model.Id;
import org.assises.model.Proposal;
import org.assises.model.ProposalId;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.publication.Change;

/**
 * What changed, publication by publication, the newest first.
 *
 * @param site what all pages share
 */
public record ChangesPage(Site site) implements Page {

  @Override
  public String template() {
    return "changes.jte";
  }

  @Override
  public String title() {
    return "Ce qui a changé";
  }

  @Override
  public String path() {
    return "/changements";
  }

  /** {@return the publications in which something changed} */
  public List<Group> groups() {
    Map<Instant, List<Change>> byInstant =
        site.publication().history().stream()
            .collect(groupingBy(Change::at, LinkedHashMap::new, toList()));
    return byInstant.entrySet().stream()
        .map(group -> group(group.getKey(), group.getValue()))
        .toList();
  }

  private Group group(Instant at, List<Change> changes) {
    return new Group(
        Dates.instant(at, site.assises().zone()),
        changes.stream().map(change -> line(site, change)).toList());
  }

  /** {@return a change as a sentence about something} */
  public static Line line(Site site, Change change) {
    return new Line(said(site, change), link(site, change.item()), change.item().value());
  }

  private static String said(Site site, Change change) {
    if (change instanceof Change.SessionMoved moved) {
      return "Séance déplacée, désormais " + when(site, moved);
    }
    if (change instanceof Change.EditionMoved moved) {
      return "Édition déplacée du " + Dates.of(moved.from()) + " au " + Dates.of(moved.to());
    }
    if (change instanceof Change.EditionStatusChanged changed) {
      return "Édition : " + Words.of(changed.to()).toLowerCase(java.util.Locale.FRENCH);
    }
    if (change instanceof Change.ProposalFollowedUp followed) {
      return "Suite donnée : "
          + Words.of(followed.followUp().status()).toLowerCase(java.util.Locale.FRENCH);
    }
    return plainly(change);
  }

  private static String plainly(Change change) {
    if (change instanceof Change.EditionAdded) {
      return "Nouvelle édition";
    }
    if (change instanceof Change.EditionAmended) {
      return "Édition complétée";
    }
    if (change instanceof Change.SessionAdded) {
      return "Nouvelle séance";
    }
    if (change instanceof Change.SessionRelocated) {
      return "Séance dans un autre lieu";
    }
    if (change instanceof Change.SessionRetitled) {
      return "Séance renommée";
    }
    if (change instanceof Change.SpeakersReplaced) {
      return "Autres intervenants";
    }
    if (change instanceof Change.SessionCancelled) {
      return "Séance annulée";
    }
    if (change instanceof Change.SessionReinstated) {
      return "Séance rétablie";
    }
    if (change instanceof Change.ProposalAdded) {
      return "Nouvelle proposition";
    }
    if (change instanceof Change.ProposalRemoved) {
      return "Proposition retirée";
    }
    return change instanceof Change.SessionAmended ? "Séance complétée" : "Proposition complétée";
  }

  private static String when(Site site, Change.SessionMoved moved) {
    Session now = site.assises().session(moved.item());
    return new Item(site, now.toBuilder().slot(moved.to()).build()).when();
  }

  private static Optional<Link> link(Site site, Id item) {
    try {
      return Optional.of(existing(site, item));
    } catch (NoSuchElementException gone) {
      return Optional.empty();
    }
  }

  private static Link existing(Site site, Id item) {
    if (item instanceof SessionId id) {
      Session session = site.assises().session(id);
      return new Link(new Item(site, session).path(), site.say(session.title()));
    }
    if (item instanceof ProposalId id) {
      Proposal proposal = site.assises().proposal(id);
      return new Link(ProposalPage.path(id), site.say(proposal.title()));
    }
    Edition edition = site.assises().edition((EditionId) item);
    return new Link("/editions/" + edition.id().value(), site.title(edition));
  }

  /**
   * The changes of one publication.
   *
   * @param at when it was made
   * @param lines what changed
   */
  public record Group(String at, List<Line> lines) {}

  /**
   * A change.
   *
   * @param said what happened
   * @param link to what it is about; empty where that is gone
   * @param id of what it is about
   */
  public record Line(String said, Optional<Link> link, String id) {}
}
