package org.assises.portal.page;

import java.util.List;
import org.assises.json.schemaorg.SchemaOrgFormat;
import org.assises.model.EditionId;
import org.assises.model.SessionId;

/** The content of a page as JSON-LD in the schema.org vocabulary, safe for a script element. */
final class LinkedData {
  private LinkedData() {}

  /** {@return the series with all editions and their sessions} */
  static String whole(Site site) {
    return script(site, SchemaOrgFormat.builder());
  }

  /** {@return the series and its editions} */
  static String outline(Site site) {
    return script(site, SchemaOrgFormat.builder().outline());
  }

  static String of(Site site, EditionId edition) {
    return script(site, SchemaOrgFormat.builder().edition(edition));
  }

  static String of(Site site, SessionId session) {
    return script(site, SchemaOrgFormat.builder().session(session));
  }

  private static String script(Site site, SchemaOrgFormat.Builder document) {
    return document.languages(List.of(site.language())).build().script(site.publication());
  }
}
