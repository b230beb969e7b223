package org.assises.portal.page;

import java.util.List;
import java.util.Optional;

/**
 * Proposals from a sheet or from another system: what would be taken over, and then taken over.
 *
 * @param site what all pages share
 * @param token that the form sends back
 * @param version of the draft, which the form sends back
 * @param editions to choose from
 * @param formats to choose from
 * @param report what was found in a file; empty before one was brought
 */
public record ImportPage(
    Site site,
    String token,
    long version,
    List<Choice> editions,
    List<Choice> formats,
    Optional<Report> report)
    implements OfficePage {
  @Override
  public String template() {
    return "import.jte";
  }

  @Override
  public String title() {
    return "Importer des propositions";
  }

  /**
   * What was found in a file.
   *
   * @param saved whether it is in the draft now
   * @param counts how many items had which outcome, each a sentence
   * @param advice what was left out and why, or what keeps the file from being read
   * @param more how many further reports there are
   */
  public record Report(boolean saved, List<String> counts, List<Advice> advice, int more) {}
}
