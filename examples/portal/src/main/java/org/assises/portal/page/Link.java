package org.assises.portal.page;

/**
 * A link to another page of the site.
 *
 * @param path where
 * @param text what it says
 */
public record Link(String path, Spoken text) {
  public static Link of(String path, String french) {
    return new Link(path, new Spoken(french, "fr"));
  }
}
