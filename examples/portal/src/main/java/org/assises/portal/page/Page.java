package org.assises.portal.page;

import java.util.List;
import java.util.Optional;

/** The content of a page, for the template of the same name. */
public interface Page {
  /** {@return what all pages share} */
  Site site();

  /** {@return the template that writes it, such as {@code programme.jte}} */
  String template();

  /** {@return the title, without the name of the site} */
  String title();

  /** {@return the title of the window, with the name of the site} */
  default String fullTitle() {
    String name = site().plain(site().assises().name());
    return title().contains(name) ? title() : title() + " – " + name;
  }

  /** {@return a summary in one or two sentences; empty for none} */
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

  /** {@return the path of its entry in the navigation; empty for none} */
  default String section() {
    return path();
  }

  /** {@return whether it is public and open to search engines} */
  default boolean isPublic() {
    return !site().isPreview();
  }

  /** {@return the feeds with the content of this page, or all feeds} */
  default List<Feed> alternates() {
    return site().feeds();
  }

  /** {@return JSON-LD that is safe for a script element; empty for none} */
  default Optional<String> linkedData() {
    return Optional.of(LinkedData.outline(site()));
  }
}
