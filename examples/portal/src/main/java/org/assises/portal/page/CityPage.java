package org.assises.portal.page;

import java.util.List;
import java.util.Optional;

/**
 * The main page of the back office: publications, the draft, and the audit trail.
 *
 * @param site what all pages share
 * @param number the number of the current publication
 * @param version the version of the draft, which forms send back
 * @param draft the draft; empty if there are no changes
 * @param former all publications, the newest first
 * @param trail the audit trail, the newest entry first
 * @param lists links to the lists of items
 * @param token the token that forms send back
 * @param notice a message about the last action; empty for none
 */
public record CityPage(
    Site site,
    long number,
    long version,
    Optional<Waiting> draft,
    List<Former> former,
    List<Done> trail,
    List<Link> lists,
    String token,
    Optional<String> notice)
    implements OfficePage {

  @Override
  public String template() {
    return "city.jte";
  }

  @Override
  public String title() {
    return "Mairie";
  }

  /**
   * A draft before publication.
   *
   * @param saved the last change, with its time and author
   * @param base the number of the publication that it is based on
   * @param publishable whether nothing blocks it
   * @param advice the findings
   * @param changes what would change, by importance; empty for nothing
   */
  public record Waiting(
      String saved,
      long base,
      boolean publishable,
      List<Advice> advice,
      List<News.Section> changes) {}

  /**
   * A publication.
   *
   * @param kept the number, and what is kept
   * @param published the time and the author
   */
  public record Former(org.assises.portal.store.Former kept, String published) {
    public long number() {
      return kept.number();
    }
  }

  /**
   * An entry of the audit trail.
   *
   * @param at the time
   * @param who the user
   * @param what the action in a word
   * @param detail the details
   */
  public record Done(String at, String who, String what, String detail) {}
}
