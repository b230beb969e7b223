package org.assises.portal.page;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assises.model.Broadcast;
import org.assises.model.DayPart;
import org.assises.model.Edition;
import org.assises.model.KeyFigure;
import org.assises.model.PartialDate;
import org.assises.model.Slot;

/**
 * The programme of an edition by days and half-days, with the preparatory events first.
 *
 * @param site what all pages share
 * @param edition the edition
 */
public record ProgrammePage(Site site, Edition edition) implements Page {

  @Override
  public String template() {
    return "programme.jte";
  }

  @Override
  public String title() {
    return site.dated(edition).text();
  }

  @Override
  public Optional<String> summary() {
    return edition.description().map(site::plain).map(Page::shortened);
  }

  @Override
  public String path() {
    return "/editions/" + edition.id().value();
  }

  @Override
  public List<Feed> alternates() {
    return site.feeds(edition.id());
  }

  @Override
  public Optional<String> linkedData() {
    return Optional.of(LinkedData.of(site, edition.id()));
  }

  /** {@return the days of the edition itself} */
  public List<Day> days() {
    return days(
        items(false).stream()
            .filter(item -> item.session().slot().firstDay().isPresent())
            .toList());
  }

  /** {@return the sessions without a day} */
  public List<Item> unscheduled() {
    return items(false).stream()
        .filter(item -> item.session().slot().firstDay().isEmpty())
        .toList();
  }

  /** {@return the live streams and replays that are currently useful} */
  public List<Broadcast> broadcasts() {
    return site.current(edition, edition.broadcasts());
  }

  /** {@return whether readers can select sessions for their own agenda} */
  public boolean isSelectable() {
    return items(false).stream().filter(item -> !item.isCancelled()).count() > 1;
  }

  /** {@return the preparatory events: meetings, survey desks} */
  public List<Item> preparation() {
    return items(true);
  }

  /** {@return its date, as precisely as it is known} */
  public String date() {
    PartialDate first = edition.startDate().value();
    return edition
        .endDate()
        .map(last -> site.words().dates().range(first, last.value()))
        .orElseGet(() -> site.words().dates().of(first));
  }

  /** {@return the claimed dates that differ from the retained one} */
  public List<Dispute> disputes() {
    PartialDate retained = edition.startDate().value();
    return edition.startDate().claims().stream()
        .filter(claim -> !claim.value().equals(retained))
        .map(claim -> dispute(claim.value(), claim.source()))
        .toList();
  }

  /** {@return different claims about a figure} */
  public Optional<String> otherwise(KeyFigure figure) {
    return site.figures().otherwise(figure.figure());
  }

  /** {@return the venue} */
  public Optional<org.assises.model.Place> venue() {
    return edition.venue().map(site.assises()::place);
  }

  private Dispute dispute(PartialDate claimed, org.assises.model.SourceId source) {
    return new Dispute(
        site.words().dates().of(claimed), site.say(site.assises().source(source).title()));
  }

  private List<Item> items(boolean preparatory) {
    return site.assises().programme(edition.id()).stream()
        .filter(session -> session.kind().isPreparatory() == preparatory)
        .map(session -> new Item(site, session))
        .toList();
  }

  private List<Day> days(List<Item> items) {
    Map<Optional<LocalDate>, List<Item>> byDay =
        items.stream()
            .collect(
                groupingBy(item -> item.session().slot().firstDay(), LinkedHashMap::new, toList()));
    return byDay.entrySet().stream().map(day -> day(day.getKey(), day.getValue())).toList();
  }

  private Day day(Optional<LocalDate> day, List<Item> items) {
    Map<String, List<Item>> parts =
        items.stream().collect(groupingBy(this::part, LinkedHashMap::new, toList()));
    return new Day(
        day.map(site.words().dates()::weekday).orElse(site.words().of("unscheduled")),
        parts.entrySet().stream()
            .map(part -> new Part(part.getKey(), together(part.getValue())))
            .toList());
  }

  /** Groups sessions that begin at the same time. */
  private static List<List<Item>> together(List<Item> items) {
    return List.copyOf(
        items.stream()
            .collect(groupingBy(item -> item.session().slot(), LinkedHashMap::new, toList()))
            .values());
  }

  private String part(Item item) {
    Slot slot = item.session().slot();
    if (slot instanceof Slot.PartOfDay half) {
      return site.words().of("part", half.part());
    }
    return slot instanceof Slot.Timed timed
        ? site.words().of("part", DayPart.of(timed.start().toLocalTime()))
        : site.words().of("part.whole-day");
  }

  /**
   * A day.
   *
   * @param title the title, such as {@code samedi 23 novembre 2024}
   * @param parts its half-days, in their order
   */
  public record Day(String title, List<Part> parts) {}

  /**
   * A half-day.
   *
   * @param title the title, such as {@code Matin}
   * @param moments the sessions in their order, grouped by time
   */
  public record Part(String title, List<List<Item>> moments) {}

  /**
   * A claimed date that differs from the retained one.
   *
   * @param date the date, as precise as in the source
   * @param source the title of the source
   */
  public record Dispute(String date, Spoken source) {}
}
