package org.assises.json.document;

import static org.assises.json.codec.Member.opt;
import static org.assises.json.codec.Member.req;
import static org.assises.json.codec.ObjectDeclaration.object;
import static org.assises.json.codec.Scalars.choice;
import static org.assises.json.codec.Scalars.wholeNumber;
import static org.assises.json.codec.UnionCodec.union;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.assises.json.codec.Codec;
import org.assises.json.codec.ObjectCodec;
import org.assises.json.codec.Reading;
import org.assises.json.codec.Scalars;
import org.assises.json.codec.Writing;
import org.assises.model.DayPart;
import org.assises.model.RefusedValueException;
import org.assises.model.Slot;

/** Codecs for the times of sessions. */
public final class Slots {
  /** A slot of any kind. */
  public static final Codec<Slot> SLOT =
      union(
              Slot.class,
              "slot",
              "How precisely the time is known: a clock time, a part of a day, whole days, or not"
                  + " yet.")
          .variant("timed", timed())
          .variant("part-of-day", partOfDay())
          .variant("whole-day", wholeDay())
          .variant("unscheduled", unscheduled())
          .build();

  private Slots() {}

  /** A timed slot as it is written: with a zone only if that differs from the document's. */
  private record TimedForm(
      OffsetDateTime start, Optional<OffsetDateTime> end, Optional<ZoneId> timeZone) {

    static TimedForm of(Slot.Timed slot, Writing out) {
      return new TimedForm(
          slot.start().toOffsetDateTime(),
          slot.end().map(ZonedDateTime::toOffsetDateTime),
          Zones.stated(slot.start().getZone(), out));
    }

    Slot.Timed slot(Reading in) {
      Optional<ZoneId> zone = timeZone.or(in::zone);
      ZonedDateTime from = Zones.zoned("start", start, zone, in);
      if (end.isPresent() && !end.get().isAfter(start)) {
        throw RefusedValueException.of("end-not-after-start", "start", start, "end", end.get());
      }
      return new Slot.Timed(
          from, end.map(to -> Duration.between(from, Zones.zoned("end", to, zone, in))));
    }
  }

  private static ObjectCodec<Slot.Timed> timed() {
    return object(TimedForm.class, "timed", "A start at a clock time, with or without an end.")
        .of(
            req(
                "start",
                Scalars.TIME,
                TimedForm::start,
                "The start, with its offset from UTC, such as 2024-11-23T09:00:00+01:00."),
            opt(
                "end",
                Scalars.TIME,
                TimedForm::end,
                "The end, with its offset from UTC. It is after the start. Left out if it "
                    + "is not known."),
            opt("timeZone", Scalars.ZONE, TimedForm::timeZone, Zones.DESCRIPTION),
            TimedForm::new)
        .mapped(Slot.Timed.class, TimedForm::slot, TimedForm::of);
  }

  private static ObjectCodec<Slot.PartOfDay> partOfDay() {
    return object(
            Slot.PartOfDay.class,
            "part-of-day",
            "A place in the order of a morning, an afternoon or an evening, if no "
                + "clock time is known.")
        .of(
            req("day", Scalars.DATE, Slot.PartOfDay::day, "The day, such as 2024-11-23."),
            req(
                "part",
                choice(DayPart.class),
                Slot.PartOfDay::part,
                "The part of the day: before 12:00, from 12:00 to 18:00, or from 18:00."),
            req(
                "order",
                wholeNumber(1, 1_000),
                Slot.PartOfDay::order,
                "The place of the session in that part of the day: 1 for the first."),
            Slot.PartOfDay::new);
  }

  private static ObjectCodec<Slot.WholeDay> wholeDay() {
    return object(Slot.WholeDay.class, "whole-day", "One or several whole days.")
        .of(
            req("first", Scalars.DATE, Slot.WholeDay::first, "The first day, such as 2024-11-23."),
            req(
                "last",
                Scalars.DATE,
                Slot.WholeDay::last,
                "The last day, inclusive. The same as the first for one day."),
            Slot.WholeDay::new);
  }

  private static ObjectCodec<Slot.Unscheduled> unscheduled() {
    return object(
            Slot.Unscheduled.class,
            "unscheduled",
            "The session is in the programme, but its day is not known yet.")
        .empty(Slot.Unscheduled::new);
  }
}
