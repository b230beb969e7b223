package org.assises.ical.write;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.assises.model.Assises;
import org.assises.model.DayPart;
import org.assises.model.EditionId;
import org.assises.model.HalfDayHours;
import org.assises.model.Session;
import org.assises.publication.Scope;
import org.assises.publication.Selection;

/** The options of a calendar, as set by {@link ICalendarFormat.Builder}. */
public record CalendarOptions(
    Optional<String> authority,
    List<Locale> languages,
    Optional<EditionId> edition,
    Optional<Selection> selection,
    Map<DayPart, HalfDayHours> halfDays,
    boolean unscheduledOverEdition,
    boolean withCancelled,
    Duration missingEnd,
    Duration refreshInterval,
    Optional<String> color,
    Optional<URI> image,
    Optional<URI> source,
    boolean busy,
    boolean rich) {
  /** The options that a builder starts with: the whole series in its main language. */
  public static final CalendarOptions DEFAULT =
      new CalendarOptions(
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Map.of(),
          false,
          true,
          Duration.ofHours(1),
          Duration.ofHours(6),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false,
          false);

  public CalendarOptions {
    languages = List.copyOf(languages);
    halfDays = Map.copyOf(halfDays);
  }

  boolean includes(Assises assises, Session session) {
    return (edition.isEmpty() || edition.get().equals(session.edition()))
        && (selection.isEmpty() || selection.get().includes(assises, session));
  }

  /** {@return the part of a publication that the calendar contains} */
  public Scope scope() {
    Scope programme = edition.isPresent() ? Scope.programme(edition.get()) : Scope.programmes();
    return selection.isPresent() ? Scope.selected(programme, selection.get()) : programme;
  }

  /** Returns the preferred languages for texts: those set, then those of the assises. */
  List<Locale> languages(Assises assises) {
    if (languages.isEmpty()) {
      return assises.languages();
    }
    List<Locale> all = new ArrayList<>(languages);
    all.addAll(assises.languages());
    return all;
  }

  String authority(Assises assises) {
    return authority.orElse(assises.id().value());
  }
}
