package org.assises.portal.page;

import java.util.List;
import java.util.Optional;

/**
 * The page for importing proposals from a table or another system, with a trial run.
 *
 * @param site what all pages share
 * @param token the token that the form sends back
 * @param version the version of the draft, which the form sends back
 * @param editions the choices of editions
 * @param formats the choices of formats
 * @param report the report on a file; empty before an upload
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
   * The report on a file.
   *
   * @param saved whether the proposals are in the draft
   * @param counts one sentence per outcome, with the number of items
   * @param advice what was left out and why, or why the file cannot be read
   * @param more the number of further entries
   */
  public record Report(boolean saved, List<String> counts, List<Advice> advice, int more) {}
}
