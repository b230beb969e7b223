package org.assises.portal.page;

import java.util.List;
import java.util.Optional;

/** What one page shows, for the template of the same name. */
public interface Page {
  /** {@return what all pages share} */
  Site site();

  /** {@return the template that writes it, such as {@code programme.jte}} */
  String template();

  /** {@return what the page is called, without the name of the site} */
  String title();

  /** {@return the title of the window: of the page and the site} */
  default String fullTitle() {
    String name = site().plain(site().assises().name());
    return title().contains(name) ? title() : title() + " – " + name;
  }

  /** {@return what is on it in one or two sentences; empty for nothing} */
  default Optional<String> summary() {
    return site().assises().description().map(site()::plain).map(Page::shortened);
  }

  /** {@return the beginning of a text, up to the end of a word} */
  static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.length() <= 200 ? line : line.substring(0, line.lastIndexOf(' ', 200)) + " …";
  }

  /** {@return its address on the site} */
  String path();

  /** {@return which entry of the navigation it belongs to, by path; empty for none} */
  default String section() {
    return path();
  }

  /** {@return whether everybody can read it, and search engines may} */
  default boolean isPublic() {
    return !site().isPreview();
  }

  /** {@return the feeds that carry what is on it, or all of the site} */
  default List<Feed> alternates() {
    return site().feeds();
  }

  /** {@return JSON-LD that is safe to stand in a script element; empty for none} */
  default Optional<String> linkedData() {
    return Optional.of(LinkedData.outline(site()));
  }
}
