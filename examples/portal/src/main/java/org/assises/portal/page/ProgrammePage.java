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
 * The programme of an edition, day by day and half-day by half-day, after what prepared it.
 *
 * @param site what all pages share
 * @param edition which edition
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

  /** {@return what is in the programme and has no day yet} */
  public List<Item> unscheduled() {
    return items(false).stream()
        .filter(item -> item.session().slot().firstDay().isEmpty())
        .toList();
  }

  /** {@return whether its live streams are of interest: not once it was held or called off} */
  public List<Broadcast> broadcasts() {
    return site.current(edition, edition.broadcasts());
  }

  /** {@return whether there is something to choose from for one's own agenda} */
  public boolean isSelectable() {
    return items(false).stream().filter(item -> !item.isCancelled()).count() > 1;
  }

  /** {@return what prepared it: meetings, survey desks} */
  public List<Item> preparation() {
    return items(true);
  }

  /** {@return when it is held, as exactly as is known} */
  public String date() {
    PartialDate first = edition.startDate().value();
    return edition
        .endDate()
        .map(last -> site.words().dates().range(first, last.value()))
        .orElseGet(() -> site.words().dates().of(first));
  }

  /** {@return the dates that sources claim and that are not the one retained} */
  public List<Dispute> disputes() {
    PartialDate retained = edition.startDate().value();
    return edition.startDate().claims().stream()
        .filter(claim -> !claim.value().equals(retained))
        .map(claim -> dispute(claim.value(), claim.source()))
        .toList();
  }

  /** {@return what other sources claim of a figure} */
  public Optional<String> otherwise(KeyFigure figure) {
    return site.figures().otherwise(figure.figure());
  }

  /** {@return where it is held} */
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

  /** Sessions that begin at once stand side by side. */
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
   * @param title such as {@code samedi 23 novembre 2024}
   * @param parts its half-days, in their order
   */
  public record Day(String title, List<Part> parts) {}

  /**
   * A half-day.
   *
   * @param title such as {@code Matin}
   * @param moments its sessions in their order, those at one time together
   */
  public record Part(String title, List<List<Item>> moments) {}

  /**
   * A date that a source claims and that is not the one retained.
   *
   * @param date as exactly as the source says it
   * @param source what the source calls itself
   */
  public record Dispute(String date, Spoken source) {}
}
