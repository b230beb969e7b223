package org.assises.portal.page;

import java.util.List;
import java.util.Optional;
import org.assises.model.Mandate;
import org.assises.model.Speaker;

/**
 * The page of a speaker: functions, and contributions to sessions with the function on that day.
 *
 * @param site what all pages share
 * @param speaker who
 */
public record SpeakerPage(Site site, Speaker speaker) implements Page {

  @Override
  public String template() {
    return "speaker.jte";
  }

  @Override
  public String title() {
    return speaker.name().map(org.assises.model.Name::value).orElse(site.words().of("speaker"));
  }

  @Override
  public Optional<String> summary() {
    return speaker.biography().map(site::plain).map(Page::shortened);
  }

  @Override
  public String path() {
    return "/intervenants/" + speaker.id().value();
  }

  @Override
  public String section() {
    return "/intervenants";
  }

  /** {@return the functions, in the order of the document} */
  public List<Spoken> functions() {
    return speaker.mandates().stream().map(Mandate::function).map(site::say).toList();
  }

  /** {@return the contributions to sessions, in the order of the publication} */
  public List<Voice> parts() {
    return site.assises().sessions().stream()
        .flatMap(
            session ->
                session.contributions().stream()
                    .filter(part -> part.speaker().equals(speaker.id()))
                    .map(part -> new Voice(site, session, part)))
        .toList();
  }

  /** {@return the session of a contribution} */
  public Item item(Voice part) {
    return new Item(site, part.session());
  }

  /** {@return the address of the calendar of this person's sessions} */
  public String calendar() {
    return "/flux/programme.ics?intervenant=" + speaker.id().value();
  }
}
