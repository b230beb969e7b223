package org.assises.portal.page;

import java.util.List;
import java.util.Optional;

/** A page of the back office: no feed has what is on it, and no search engine reads it. */
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
