package org.assises.portal.page;

import java.util.List;
import java.util.Optional;
import org.assises.model.Author;
import org.assises.model.FollowUpStatus;
import org.assises.model.Origin;
import org.assises.model.Proposal;
import org.assises.model.Theme;

/**
 * A proposal as shown in lists and on its own page.
 *
 * @param site what all pages share
 * @param proposal which
 */
public record Proposed(Site site, Proposal proposal) {

  /** {@return its address on the site} */
  public String path() {
    return ProposalPage.path(proposal.id());
  }

  public Spoken title() {
    return site.say(proposal.title());
  }

  /** {@return its status on the day of the publication} */
  public FollowUpStatus status() {
    return proposal.statusOn(site.publication().day());
  }

  /** {@return its status in words, or that there is no answer yet} */
  public String outcome() {
    return isUnanswered()
        ? site.words().of("status.unanswered")
        : site.words().of("status", status());
  }

  /** {@return the CSS class of its status} */
  public String fate() {
    return Fate.of(proposal, site.publication().day()).style();
  }

  private boolean isUnanswered() {
    return Fate.of(proposal, site.publication().day()) == Fate.UNANSWERED;
  }

  /** {@return the themes} */
  public List<Theme> themes() {
    return proposal.themes().stream().map(site.assises()::theme).toList();
  }

  /** {@return the author, as far as it is public; empty if not recorded} */
  public Optional<String> author() {
    return proposal.author().map(this::called);
  }

  /** {@return the session or channel in which it was made; empty if not recorded} */
  public Optional<Spoken> origin() {
    return proposal.origin().map(this::said);
  }

  private Spoken said(Origin origin) {
    return origin.match(
        in -> site.say(site.assises().session(in.session()).title()),
        through -> site.word("channel." + Choice.parameter(through.channel())));
  }

  private String called(Author author) {
    String group = described(author);
    return author
        .name()
        .map(name -> name.value() + ", " + group.toLowerCase(site.words().language()))
        .orElse(group);
  }

  private String described(Author author) {
    return author.match(
        inhabitant ->
            site.words().of("author.inhabitant")
                + inhabitant.quarter().map(quarter -> ", " + site.plain(quarter)).orElse(""),
        professional ->
            professional.role().map(site::plain).orElse(site.words().of("author.professional"))
                + professional
                    .organization()
                    .map(id -> ", " + site.plain(site.assises().organization(id).name()))
                    .orElse(""),
        collective -> site.plain(collective.title()));
  }
}
