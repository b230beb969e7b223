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
