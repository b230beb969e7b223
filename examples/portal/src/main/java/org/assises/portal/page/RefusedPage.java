package org.assises.portal.page;

import java.util.List;
import java.util.Optional;

/**
 * Why a document that was brought is not taken.
 *
 * @param site what all pages share
 * @param advice every problem with its place, and what to do
 */
public record RefusedPage(Site site, List<Advice> advice) implements Page {
  @Override
  public String template() {
    return "refused.jte";
  }

  @Override
  public String title() {
    return "Document refusé";
  }

  @Override
  public String path() {
    return "/mairie";
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
