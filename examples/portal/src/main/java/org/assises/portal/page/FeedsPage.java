package org.assises.portal.page;

import java.util.List;
import org.assises.model.Room;
import org.assises.model.Speaker;
import org.assises.model.Theme;

/**
 * Every format at its address, and how to subscribe to it.
 *
 * @param site what all pages share
 */
public record FeedsPage(Site site) implements Page {

  @Override
  public String template() {
    return "feeds.jte";
  }

  @Override
  public String title() {
    return site.words().of("subscribe");
  }

  @Override
  public String path() {
    return "/abonnements";
  }

  /** {@return the feeds for calendar apps} */
  public List<Feed> calendars() {
    return feeds(Feed.Audience.CALENDARS);
  }

  /** {@return the feeds for other systems} */
  public List<Feed> data() {
    return feeds(Feed.Audience.SYSTEMS);
  }

  private List<Feed> feeds(Feed.Audience audience) {
    return site.feeds().stream().filter(feed -> feed.audience() == audience).toList();
  }

  /** {@return calendars of a theme, a room or a speaker, each with sessions in it} */
  public List<Link> filtered() {
    return java.util.stream.Stream.of(themes(), rooms(), speakers())
        .flatMap(links -> links)
        .toList();
  }

  private java.util.stream.Stream<Link> themes() {
    return site.assises().themes().stream()
        .filter(this::hasSessions)
        .map(theme -> filtered("theme", theme.id(), site.say(theme.name())));
  }

  private java.util.stream.Stream<Link> rooms() {
    return site.assises().rooms().stream()
        .filter(this::hasSessions)
        .map(room -> filtered("salle", room.id(), site.say(room.name())));
  }

  private java.util.stream.Stream<Link> speakers() {
    return site.assises().speakers().stream()
        .filter(this::hasSessions)
        .map(speaker -> new SpeakerPage(site, speaker))
        .map(page -> filtered("intervenant", page.speaker().id(), Spoken.plain(page.title())));
  }

  private static Link filtered(String parameter, org.assises.model.Id id, Spoken name) {
    return new Link("/flux/programme.ics?" + parameter + "=" + id.value(), name);
  }

  private boolean hasSessions(Theme theme) {
    return site.assises().sessions().stream()
        .anyMatch(session -> session.themes().contains(theme.id()));
  }

  private boolean hasSessions(Room room) {
    return site.assises().sessions().stream()
        .anyMatch(session -> session.room().filter(room.id()::equals).isPresent());
  }

  private boolean hasSessions(Speaker speaker) {
    return site.assises().sessions().stream()
        .flatMap(session -> session.contributions().stream())
        .anyMatch(part -> part.speaker().equals(speaker.id()));
  }
}
