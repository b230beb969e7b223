package org.assises.portal.city;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assises.finding.Finding;
import org.assises.input.Problem;
import org.assises.portal.Publications;
import org.assises.portal.Routes;
import org.assises.portal.city.edit.Forms;
import org.assises.portal.page.Advice;
import org.assises.portal.page.CityPage;
import org.assises.portal.page.News;
import org.assises.portal.page.RefusedPage;
import org.assises.portal.page.Site;
import org.assises.portal.store.AuditEntry;
import org.assises.portal.store.KeptDraft;
import org.assises.portal.store.Store;
import org.assises.publication.Publication;

/**
 * Creates the main page of the back office.
 *
 * @param publications all publications
 * @param store the audit trail
 * @param routes the addresses of the site
 * @param desk the draft
 */
record CityView(Publications publications, Store store, Routes routes, Desk desk) {
  private static final int LONGEST_TRAIL = 100;

  CityPage page(Draft draft, String token, Optional<String> notice) {
    Site site = site();
    return new CityPage(
        site,
        publications.number(),
        draft.version(),
        draft.saved().map(saved -> waiting(draft, saved)),
        former(site),
        store.auditTrail(LONGEST_TRAIL).stream().map(entry -> done(site, entry)).toList(),
        Forms.lists(),
        token,
        notice);
  }

  RefusedPage refused(List<Problem> problems) {
    return new RefusedPage(site(), problems.stream().map(Advice::of).toList());
  }

  RefusedPage anotherAssises() {
    return new RefusedPage(site(), List.of(Advice.anotherAssises()));
  }

  private Site site() {
    return routes.site(publications.get().publication(), Map.of());
  }

  private CityPage.Waiting waiting(Draft draft, KeptDraft saved) {
    return new CityPage.Waiting(
        saved.what() + ", " + brought(site(), saved.at(), saved.by()),
        saved.base(),
        draft.preview().isPresent(),
        draft.findings().stream().map(CityView::advice).toList(),
        draft.preview().map(this::changes).orElse(List.of()));
  }

  /** Returns the advice of a finding, with a link to the form of the item. */
  private static Advice advice(Finding finding) {
    String[] place = finding.place().split("/", 4);
    Optional<String> editor =
        place.length < 3 ? Optional.empty() : Forms.editor(place[1], place[2]);
    return Advice.of(finding).at(editor);
  }

  /** Returns the changes with the titles of the preview, which also knows new sessions. */
  private List<News.Section> changes(Publication preview) {
    Site next = routes.preview().site(preview, Map.of());
    return new News(next).sections(preview.changes());
  }

  private List<CityPage.Former> former(Site site) {
    return store.history(LONGEST_TRAIL).stream()
        .map(kept -> new CityPage.Former(kept, brought(site, kept.at(), kept.by())))
        .toList();
  }

  private static CityPage.Done done(Site site, AuditEntry entry) {
    return new CityPage.Done(site.instant(entry.at()), entry.who(), entry.what(), entry.detail());
  }

  private static String brought(Site site, Instant at, String by) {
    return "le " + site.instant(at) + " par " + by;
  }
}
