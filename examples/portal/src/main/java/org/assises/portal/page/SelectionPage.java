package org.assises.portal.page;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import org.assises.model.Session;

/**
 * A calendar of the sessions that a reader chose.
 *
 * @param site what all pages share
 * @param chosen the sessions
 */
public record SelectionPage(Site site, List<Session> chosen) implements Page {
  @Override
  public String template() {
    return "selection.jte";
  }

  @Override
  public String title() {
    return site.words().of("selection.title");
  }

  @Override
  public String path() {
    return "/mon-programme";
  }

  @Override
  public boolean isPublic() {
    return false;
  }

  @Override
  public Optional<String> linkedData() {
    return Optional.empty();
  }

  /** {@return the sessions as the programme shows them} */
  public List<Item> items() {
    return chosen.stream().map(session -> new Item(site, session)).toList();
  }

  /** {@return the address of their calendar} */
  public String calendar() {
    return "/flux/programme.ics?seances="
        + chosen.stream().map(session -> session.id().value()).collect(joining(","));
  }
}
