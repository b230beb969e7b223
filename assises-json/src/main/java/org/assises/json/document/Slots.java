package org.assises.json.document;

import static org.assises.json.codec.Members.members;
import static org.assises.json.codec.Scalars.choice;
import static org.assises.json.codec.Scalars.wholeNumber;
import static org.assises.json.codec.UnionCodec.union;
import static org.assises.json.codec.UnionCodec.variant;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.assises.json.codec.Codec;
import org.assises.json.codec.ObjectCodec;
import org.assises.json.codec.Reading;
import org.assises.json.codec.Scalars;
import org.assises.json.codec.Values;
import org.assises.json.codec.Writing;
import org.assises.model.DayPart;
import org.assises.model.RefusedValueException;
import org.assises.model.Slot;

/** Codecs for the times of sessions. */
public final class Slots {
  /** A slot of any kind. */
  public static final Codec<Slot> SLOT =
      union(
          "slot",
          "How precisely the time is known: a clock time, a part of a day, whole days, or not"
              + " yet.",
          variant("timed", Slot.Timed.class, timed()),
          variant("part-of-day", Slot.PartOfDay.class, partOfDay()),
          variant("whole-day", Slot.WholeDay.class, wholeDay()),
          variant("unscheduled", Slot.Unscheduled.class, unscheduled()));

  private Slots() {}

  private static ObjectCodec<Slot.Timed> timed() {
    var members = members("timed", "A start at a clock time, with or without an end.");
    var start =
        members.req(
            "start",
            Scalars.TIME,
            "The start, with its offset from UTC, such as 2024-11-23T09:00:00+01:00.");
    var end =
        members.opt(
            "end",
            Scalars.TIME,
            "The end, with its offset from UTC. It is after the start. Left out if it is not "
                + "known.");
    var timeZone = members.opt("timeZone", Scalars.ZONE, Zones.DESCRIPTION);
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(Slot.Timed timed, Writing out) {
        out.put(start, timed.start().toOffsetDateTime())
            .put(end, Zones.withOffset(timed.end()))
            .put(timeZone, Zones.stated(timed.start().getZone(), out));
      }

      @Override
      protected Slot.Timed make(Values in) {
        return timed(in.of(start), in.of(end), in.of(timeZone), in.document());
      }
    };
  }

  private static Slot.Timed timed(
      OffsetDateTime start, Optional<OffsetDateTime> end, Optional<ZoneId> stated, Reading in) {
    Optional<ZoneId> zone = stated.or(in::zone);
    ZonedDateTime from = Zones.zoned("start", start, zone, in);
    if (end.isPresent() && !end.get().isAfter(start)) {
      throw RefusedValueException.of("end-not-after-start", "start", start, "end", end.get());
    }
    return new Slot.Timed(
        from, end.map(to -> Duration.between(from, Zones.zoned("end", to, zone, in))));
  }

  private static ObjectCodec<Slot.PartOfDay> partOfDay() {
    var members =
        members(
            "part-of-day",
            "A place in the order of a morning, an afternoon or an evening, if no clock "
                + "time is known.");
    var day = members.req("day", Scalars.DATE, "The day, such as 2024-11-23.");
    var part =
        members.req(
            "part",
            choice(DayPart.class),
            "The part of the day: before 12:00, from 12:00 to 18:00, or from 18:00.");
    var order =
        members.req(
            "order",
            wholeNumber(1, 1_000),
            "The place of the session in that part of the day: 1 for the first.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(Slot.PartOfDay partOfDay, Writing out) {
        out.put(day, partOfDay.day()).put(part, partOfDay.part()).put(order, partOfDay.order());
      }

      @Override
      protected Slot.PartOfDay make(Values in) {
        return new Slot.PartOfDay(in.of(day), in.of(part), in.of(order));
      }
    };
  }

  private static ObjectCodec<Slot.WholeDay> wholeDay() {
    var members = members("whole-day", "One or several whole days.");
    var first = members.req("first", Scalars.DATE, "The first day, such as 2024-11-23.");
    var last =
        members.req(
            "last", Scalars.DATE, "The last day, inclusive. The same as the first for one day.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(Slot.WholeDay wholeDay, Writing out) {
        out.put(first, wholeDay.first()).put(last, wholeDay.last());
      }

      @Override
      protected Slot.WholeDay make(Values in) {
        return new Slot.WholeDay(in.of(first), in.of(last));
      }
    };
  }

  private static ObjectCodec<Slot.Unscheduled> unscheduled() {
    var members =
        members("unscheduled", "The session is in the programme, but its day is not known yet.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(Slot.Unscheduled unscheduled, Writing out) {}

      @Override
      protected Slot.Unscheduled make(Values in) {
        return new Slot.Unscheduled();
      }
    };
  }
}
