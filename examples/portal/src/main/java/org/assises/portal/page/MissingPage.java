package org.assises.portal.page;

/**
 * What is shown where there is nothing.
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
    return "Page introuvable";
  }

  @Override
  public String path() {
    return "/";
  }

  @Override
  public String section() {
    return "";
  }
}
