package org.assises.portal.page;

/**
 * A link to another page of the site.
 *
 * @param path the path of the page
 * @param text the text of the link
 */
public record Link(String path, Spoken text) {
  public static Link of(String path, String french) {
    return new Link(path, new Spoken(french, "fr"));
  }
}
