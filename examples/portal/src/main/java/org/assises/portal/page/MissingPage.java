package org.assises.portal.page;

import java.util.List;
import java.util.Optional;

/**
 * The page for addresses without content.
 *
 * @param site what all pages share
 */
public record MissingPage(Site site) implements Page {

  @Override
  public String template() {
    return "missing.jte";
  }

  @Override
  public String title() {
    return site.words().of("missing");
  }

  @Override
  public String path() {
    return "/";
  }

  @Override
  public List<Feed> alternates() {
    return List.of();
  }

  @Override
  public Optional<String> linkedData() {
    return Optional.empty();
  }

  @Override
  public String section() {
    return "";
  }
}
