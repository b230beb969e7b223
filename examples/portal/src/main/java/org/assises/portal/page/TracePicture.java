package org.assises.portal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.assises.model.Id;
import org.assises.model.Trace;

/**
 * The chain from the diagnosis to the measures, with one stop per kind of item.
 *
 * @param stops the stops, from the top; kinds without items have none
 */
public record TracePicture(List<Stop> stops) {

  static TracePicture of(Site site, Id id) {
    Trace trace = site.assises().trace(id);
    List<Stop> stops = new ArrayList<>();
    add(site, stops, "survey", trace.surveys(), it -> link(it.id(), site.say(it.title())));
    add(site, stops, "result", trace.results(), it -> link(it.id(), site.say(it.statement())));
    add(
        site,
        stops,
        "insight",
        trace.insights(),
        it -> new Link(new Item(site, it).path(), site.say(it.title())));
    add(
        site,
        stops,
        "proposal",
        trace.proposals(),
        it -> new Link(ProposalPage.path(it.id()), site.say(it.title())));
    add(
        site,
        stops,
        "orientation",
        trace.orientations(),
        it -> link(it.id(), site.say(it.title())));
    add(site, stops, "measure", trace.measures(), it -> link(it.id(), site.say(it.title())));
    return new TracePicture(List.copyOf(stops));
  }

  /** {@return whether there are at least two stops} */
  public boolean isWay() {
    return stops.size() > 1;
  }

  private static Link link(Id id, Spoken text) {
    return new Link(TracePage.path(id), text);
  }

  private static <T> void add(
      Site site, List<Stop> stops, String kind, List<T> things, Function<T, Link> link) {
    if (!things.isEmpty()) {
      stops.add(
          new Stop(site.words().of("trace." + kind), kind, things.stream().map(link).toList()));
    }
  }

  /**
   * The items of one kind.
   *
   * @param name the name of the kind, in the plural
   * @param kind the CSS class
   * @param links the links to the items
   */
  public record Stop(String name, String kind, List<Link> links) {
    private static final int MOST = 8;

    /** {@return the links that are always shown} */
    public List<Link> first() {
      return links.subList(0, Math.min(MOST, links.size()));
    }

    /** {@return the links that are shown on demand} */
    public List<Link> rest() {
      return links.subList(first().size(), links.size());
    }
  }
}
