package org.assises.json.decidim;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.assises.input.IdText;
import org.assises.model.Assises;
import org.assises.model.Proposal;
import org.assises.model.ProposalId;

/**
 * Finds proposals by the whole links to their pages, since the number at the end of a link is not a
 * unique id.
 */
final class ProposalLinks {
  private final Map<String, ProposalId> byPage = new HashMap<>();
  private final Map<ProposalId, Proposal> read;
  private final Optional<Assises> known;
  private final String idPrefix;

  ProposalLinks(Map<ProposalId, Proposal> read, Optional<Assises> known, String idPrefix) {
    this.read = read;
    this.known = known;
    this.idPrefix = idPrefix;
    known.ifPresent(assises -> assises.proposals().forEach(this::add));
    read.values().forEach(this::add);
  }

  private void add(Proposal proposal) {
    proposal.page().ifPresent(page -> byPage.put(plain(page.toString()), proposal.id()));
  }

  Optional<ProposalId> byPage(String link) {
    return Optional.ofNullable(byPage.get(plain(link)));
  }

  /** {@return the proposal with that number on the platform; empty if it is not known} */
  Optional<ProposalId> byNumber(String number) {
    return IdText.of(idPrefix, number)
        .map(ProposalId::new)
        .filter(id -> read.containsKey(id) || known.filter(assises -> assises.has(id)).isPresent());
  }

  /** Returns the link without its query, such as the language of the page, and its fragment. */
  private static String plain(String link) {
    try {
      URI uri = URI.create(link);
      return uri.getScheme() + "://" + uri.getRawAuthority() + uri.getRawPath();
    } catch (IllegalArgumentException e) {
      return link;
    }
  }
}
