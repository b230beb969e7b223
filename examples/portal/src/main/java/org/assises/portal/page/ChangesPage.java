package org.assises.portal.page;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assises.publication.Change;

/**
 * What changed, publication by publication, the newest first.
 *
 * @param site what all pages share
 */
public record ChangesPage(Site site) implements Page {

  @Override
  public String template() {
    return "changes.jte";
  }

  @Override
  public String title() {
    return site.words().of("changes.title");
  }

  @Override
  public String path() {
    return "/changements";
  }

  /** {@return the publications in which something changed} */
  public List<Group> groups() {
    News news = new News(site);
    Map<Instant, List<Change>> byInstant =
        site.publication().history().stream()
            .collect(groupingBy(Change::at, LinkedHashMap::new, toList()));
    return byInstant.entrySet().stream()
        .map(group -> new Group(site.instant(group.getKey()), news.sections(group.getValue())))
        .toList();
  }

  /**
   * The changes of one publication.
   *
   * @param at the instant of the publication
   * @param sections the changes, by importance
   */
  public record Group(String at, List<News.Section> sections) {}
}
