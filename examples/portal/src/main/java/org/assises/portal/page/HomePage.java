package org.assises.portal.page;

import java.util.List;
import java.util.Optional;
import org.assises.model.Edition;

/**
 * The series and its editions.
 *
 * @param site what all pages share
 */
public record HomePage(Site site) implements Page {

  @Override
  public String template() {
    return "home.jte";
  }

  @Override
  public String title() {
    return site.words().of("home");
  }

  @Override
  public String path() {
    return "/";
  }

  @Override
  public String fullTitle() {
    return site.plain(site.assises().name());
  }

  @Override
  public Optional<String> linkedData() {
    return Optional.of(LinkedData.whole(site));
  }

  /** {@return the newest edition} */
  public Optional<ProgrammePage> latest() {
    return site.newestFirst().stream().findFirst().map(this::programme);
  }

  /** {@return the earlier editions, the newest first} */
  public List<ProgrammePage> earlier() {
    return site.newestFirst().stream().skip(1).map(this::programme).toList();
  }

  /** {@return the news: first what was cancelled or moved, then what is new or was answered} */
  public List<News.Line> changes() {
    return new News(site).headlines(site.publication().history(), 6);
  }

  private ProgrammePage programme(Edition edition) {
    return new ProgrammePage(site, edition);
  }
}
