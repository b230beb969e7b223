package org.assises.portal.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assises.model.Edition;
import org.assises.model.Session;
import org.assises.model.Subject;
import org.assises.publication.Revision;

/**
 * The page of a session.
 *
 * @param site what all pages share
 * @param session which
 */
public record SessionPage(Site site, Session session) implements Page {

  @Override
  public String template() {
    return "session.jte";
  }

  @Override
  public String title() {
    return site.plain(session.title());
  }

  @Override
  public Optional<String> summary() {
    return session.description().map(site::plain).map(Page::shortened);
  }

  @Override
  public String path() {
    return item().path();
  }

  @Override
  public String section() {
    return "/editions/" + session.edition().value();
  }

  @Override
  public List<Feed> alternates() {
    return Stream.concat(Stream.of(Feed.of(session)), site.feeds(session.edition()).stream())
        .toList();
  }

  @Override
  public Optional<String> linkedData() {
    return Optional.of(LinkedData.of(site, session.id()));
  }

  /** {@return the session as shown in the programme} */
  public Item item() {
    return new Item(site, session);
  }

  /** {@return the edition it belongs to} */
  public Edition edition() {
    return site.assises().edition(session.edition());
  }

  /** {@return the revision} */
  public Revision revision() {
    return site.publication().revision(session.id());
  }

  /** {@return the address of "add to my calendar"} */
  public String calendar() {
    return Feed.of(session).path();
  }

  /** {@return links to the subjects that it reports on} */
  public List<Link> subjects() {
    return session.subjects().stream().map(this::link).toList();
  }

  /** {@return the proposals that were made in it or that it informed} */
  public List<Link> proposals() {
    return site.assises().proposals().stream()
        .filter(this::concerns)
        .map(proposal -> new Link(ProposalPage.path(proposal.id()), site.say(proposal.title())))
        .toList();
  }

  private boolean concerns(org.assises.model.Proposal proposal) {
    return proposal.insights().contains(session.id())
        || proposal
            .origin()
            .filter(new org.assises.model.Origin.InSession(session.id())::equals)
            .isPresent();
  }

  private Link link(Subject subject) {
    return subject.match(
        of ->
            new Link(
                TracePage.path(of.survey()), site.say(site.assises().survey(of.survey()).title())),
        of ->
            new Link(
                "/propositions?edition=" + of.edition().value(),
                site.word("session.workshops", title(of.edition()))),
        of ->
            new Link(
                BalancePage.path(of.edition()), site.word("session.balance", title(of.edition()))));
  }

  private String title(org.assises.model.EditionId edition) {
    return site.plain(site.assises().edition(edition).title().value());
  }
}
