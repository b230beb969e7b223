package org.assises.portal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.assises.model.Id;
import org.assises.model.Trace;

/**
 * The chain from diagnosis to deed as a picture: one line from the survey down to the measure, a
 * station for each thing on it. The list behind it says the same.
 *
 * @param stops from the top; what is not known has no stop
 */
public record TracePicture(List<Stop> stops) {
  private static final int HEAD = 30;
  private static final int LINE = 20;
  private static final int GAP = 14;
  private static final int WIDEST = 44;
  private static final int MOST = 8;

  static TracePicture of(Site site, Id id) {
    Trace trace = site.assises().trace(id);
    List<Stop> stops = new ArrayList<>();
    Stops drawing = new Stops(stops);
    drawing.add(
        "Enquête",
        "survey",
        trace.surveys(),
        survey -> link(survey.id(), site.say(survey.title())));
    drawing.add(
        "Constats",
        "result",
        trace.results(),
        result -> link(result.id(), site.say(result.statement())));
    drawing.add(
        "Éclairages",
        "insight",
        trace.insights(),
        session -> new Link(new Item(site, session).path(), site.say(session.title())));
    drawing.add(
        "Propositions",
        "proposal",
        trace.proposals(),
        proposal -> new Link(ProposalPage.path(proposal.id()), site.say(proposal.title())));
    drawing.add(
        "Orientations",
        "orientation",
        trace.orientations(),
        orientation -> link(orientation.id(), site.say(orientation.title())));
    drawing.add(
        "Mesures",
        "measure",
        trace.measures(),
        measure -> link(measure.id(), site.say(measure.title())));
    return new TracePicture(List.copyOf(stops));
  }

  /** {@return its height in pixels} */
  public int height() {
    return stops.isEmpty() ? 0 : stops.get(stops.size() - 1).bottom();
  }

  /** {@return whether there is a way to see: at least two stops} */
  public boolean isWay() {
    return stops.size() > 1;
  }

  /** {@return the picture in words} */
  public String description() {
    return stops.stream()
        .map(stop -> stop.links().size() + " " + stop.name().toLowerCase(java.util.Locale.FRENCH))
        .collect(
            java.util.stream.Collectors.joining(", puis ", "Du diagnostic à l’action : ", "."));
  }

  private static Link link(Id id, Spoken text) {
    return new Link(TracePage.path(id), text);
  }

  /** The stops so far. */
  private record Stops(List<Stop> stops) {
    <T> void add(String name, String kind, List<T> things, Function<T, Link> link) {
      if (!things.isEmpty()) {
        int top = stops.isEmpty() ? 0 : stops.get(stops.size() - 1).bottom() + GAP;
        List<Link> links = things.stream().map(link).toList();
        stops.add(new Stop(name, kind, top, links));
      }
    }
  }

  /**
   * One kind of things on the way.
   *
   * @param name in the plural, for the reader
   * @param kind for the style
   * @param top of the picture, in pixels
   * @param links what stands there
   */
  public record Stop(String name, String kind, int top, List<Link> links) {
    /**
     * {@return the lines that are drawn: at most {@value #MOST} things, each on one line or more}
     */
    public List<Line> lines() {
      List<Line> lines = new ArrayList<>();
      int y = top + HEAD;
      for (Link link : links.subList(0, Math.min(MOST, links.size()))) {
        for (String words : Wrapping.lines(link.text().text(), WIDEST)) {
          y += LINE;
          lines.add(new Line(y, words, link));
        }
        y += 4;
      }
      if (links.size() > MOST) {
        lines.add(new Line(y + LINE, "… et " + (links.size() - MOST) + " autres", links.get(MOST)));
      }
      return lines;
    }

    /** {@return where the next thing may begin, in pixels} */
    public int bottom() {
      List<Line> lines = lines();
      return lines.get(lines.size() - 1).y() + GAP;
    }
  }

  /**
   * A line of text in the picture.
   *
   * @param y of its baseline, in pixels
   * @param words what stands on it
   * @param link of which thing
   */
  public record Line(int y, String words, Link link) {}
}
