package org.assises.portal.page;

import java.util.List;

/**
 * The page that explains why an uploaded document was refused.
 *
 * @param site what all pages share
 * @param advice every problem with its place, and what to do
 */
public record RefusedPage(Site site, List<Advice> advice) implements OfficePage {
  @Override
  public String template() {
    return "refused.jte";
  }

  @Override
  public String title() {
    return "Document refusé";
  }
}
