package org.assises.portal.page;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.assises.model.EditionId;
import org.assises.model.Id;
import org.assises.model.Proposal;
import org.assises.model.ProposalId;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.publication.Change;
import org.assises.publication.ChangeTexts;

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
    ChangeTexts texts = ChangeTexts.of(site.publication(), List.of(Locale.FRENCH));
    return new Line(texts.label(change), link(site, change.item()), texts.name(change.item()));
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
    if (item instanceof EditionId id) {
      return new Link("/editions/" + id.value(), site.title(site.assises().edition(id)));
    }
    throw new NoSuchElementException("there is no page of its own");
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
