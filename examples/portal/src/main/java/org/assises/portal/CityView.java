package org.assises.portal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assises.portal.page.ChangesPage;
import org.assises.portal.page.CityPage;
import org.assises.portal.page.Dates;
import org.assises.portal.page.Site;
import org.assises.portal.store.AuditEntry;
import org.assises.portal.store.Store;
import org.assises.publication.Publication;

/**
 * What the back office shows.
 *
 * @param publications what is and was published
 * @param store what waits, and the audit trail
 * @param routes for the addresses
 */
record CityView(Publications publications, Store store, Routes routes) {
  private static final int LONGEST_TRAIL = 100;

  CityPage page(Optional<Draft> draft, String token, Optional<String> notice) {
    Site site = routes.site(publications.get().publication(), Map.of());
    return new CityPage(
        site,
        publications.number(),
        draft.map(this::waiting),
        former(site),
        store.auditTrail(LONGEST_TRAIL).stream().map(entry -> done(site, entry)).toList(),
        token,
        notice);
  }

  private CityPage.Waiting waiting(Draft draft) {
    Site now = routes.site(publications.get().publication(), Map.of());
    return new CityPage.Waiting(
        draft.upload().digest(),
        brought(now, draft.upload().at(), draft.upload().by()),
        draft.preview().isPresent(),
        draft.advice(),
        draft.preview().map(this::changes).orElse(List.of()));
  }

  /** In the words of the preview, where a new session has its title already. */
  private List<ChangesPage.Line> changes(Publication preview) {
    Site next = routes.site(preview, Map.of());
    return preview.changes().stream().map(change -> ChangesPage.line(next, change)).toList();
  }

  private List<CityPage.Former> former(Site site) {
    return store.history(LONGEST_TRAIL).stream()
        .map(kept -> new CityPage.Former(kept.number(), brought(site, kept.at(), kept.by())))
        .toList();
  }

  private static CityPage.Done done(Site site, AuditEntry entry) {
    return new CityPage.Done(
        Dates.instant(entry.at(), site.assises().zone()),
        entry.who(),
        entry.what(),
        entry.detail());
  }

  private static String brought(Site site, Instant at, String by) {
    return "le " + Dates.instant(at, site.assises().zone()) + " par " + by;
  }
}
