package org.assises.portal.page;

import java.util.List;
import java.util.Optional;

/**
 * The back office: what is published, what waits to be, and who did what.
 *
 * @param site what all pages share
 * @param number of the current publication
 * @param version of the draft, which forms send back
 * @param draft what the agents changed since; empty where they changed nothing
 * @param former all publications, the newest first
 * @param trail what was done, the newest first
 * @param lists of items that can be edited
 * @param token that forms send back
 * @param notice what to tell about what was just done; empty for nothing
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
   * A draft that waits to be published.
   *
   * @param saved what was done last, when and by whom
   * @param base the number of the publication that it began from
   * @param publishable whether nothing blocks it
   * @param advice what is wrong or to be looked at
   * @param changes what would change, by how much it matters; empty for nothing
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
   * @param kept its number, and what is kept of it
   * @param published when and by whom
   */
  public record Former(org.assises.portal.store.Former kept, String published) {
    /** {@return from 1} */
    public long number() {
      return kept.number();
    }
  }

  /**
   * An entry of the audit trail.
   *
   * @param at when
   * @param who the user
   * @param what in a word
   * @param detail what exactly
   */
  public record Done(String at, String who, String what, String detail) {}
}
