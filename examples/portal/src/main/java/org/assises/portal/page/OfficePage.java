package org.assises.portal.page;

import java.util.List;
import java.util.Optional;

/** A page of the back office, which has no feeds and is not for search engines. */
public interface OfficePage extends Page {
  @Override
  default String path() {
    return "/mairie";
  }

  @Override
  default boolean isPublic() {
    return false;
  }

  @Override
  default List<Feed> alternates() {
    return List.of();
  }

  @Override
  default Optional<String> linkedData() {
    return Optional.empty();
  }

  @Override
  default String section() {
    return "/mairie";
  }
}
