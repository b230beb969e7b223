package org.assises.portal.page;

import java.util.List;
import java.util.Optional;
import org.assises.model.Edition;
import org.assises.publication.Change;

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
    return "Accueil";
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

  /** {@return the edition that comes first to mind: the newest} */
  public Optional<ProgrammePage> latest() {
    return site.newestFirst().stream().findFirst().map(this::programme);
  }

  /** {@return the editions before, the newest first} */
  public List<ProgrammePage> earlier() {
    return site.newestFirst().stream().skip(1).map(this::programme).toList();
  }

  /** {@return what changed last, at most five changes} */
  public List<ChangesPage.Line> changes() {
    List<Change> history = site.publication().history();
    return history.subList(0, Math.min(5, history.size())).stream()
        .map(change -> ChangesPage.line(site, change))
        .toList();
  }

  private ProgrammePage programme(Edition edition) {
    return new ProgrammePage(site, edition);
  }
}
