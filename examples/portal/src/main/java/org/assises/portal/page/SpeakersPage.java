package org.assises.portal.page;

import java.util.Comparator;
import java.util.List;

/**
 * The list of the people in the sessions, with their functions.
 *
 * @param site what all pages share
 */
public record SpeakersPage(Site site) implements Page {

  @Override
  public String template() {
    return "speakers.jte";
  }

  @Override
  public String title() {
    return site.words().of("speakers.title");
  }

  @Override
  public String path() {
    return "/intervenants";
  }

  /** {@return the speakers by name, then those whose name is not published} */
  public List<SpeakerPage> speakers() {
    return site.assises().speakers().stream()
        .map(speaker -> new SpeakerPage(site, speaker))
        .sorted(
            Comparator.comparing((SpeakerPage page) -> page.speaker().name().isEmpty())
                .thenComparing(SpeakerPage::title, Site.ORDER))
        .toList();
  }
}
