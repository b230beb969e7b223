package org.assises.input;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.assises.model.Area;
import org.assises.model.Attested;
import org.assises.model.Broadcast;
import org.assises.model.Contribution;
import org.assises.model.Coordinates;
import org.assises.model.Cost;
import org.assises.model.CouncilDecision;
import org.assises.model.Document;
import org.assises.model.Figure;
import org.assises.model.FollowUp;
import org.assises.model.Location;
import org.assises.model.Money;
import org.assises.model.OnBehalfOf;
import org.assises.model.Origin;
import org.assises.model.Registration;
import org.assises.model.Slot;
import org.assises.model.Subject;

/**
 * Converts values of the model to maps, from which fingerprints are computed. The names of members
 * are constants here, because they must not change when Java components are renamed.
 */
final class Sayings {
  private Sayings() {}

  static Object of(Slot slot) {
    return slot.<Object>match(
        timed -> Map.of("start", timed.start(), "length", timed.length()),
        half -> Map.of("day", half.day(), "part", half.part(), "order", half.order()),
        days -> Map.of("first", days.first(), "last", days.last()),
        unscheduled -> "unscheduled");
  }

  /** {@return the start of a slot: a clock time, a part of a day or a day} */
  static Object startOf(Slot slot) {
    return slot instanceof Slot.Timed timed ? timed.start() : slot.firstDay();
  }

  static Object of(Contribution contribution) {
    return Map.of(
        "speaker",
        contribution.speaker(),
        "role",
        contribution.role(),
        "mandate",
        contribution.mandate(),
        "onBehalfOf",
        contribution.onBehalfOf().map(Sayings::of));
  }

  private static Object of(OnBehalfOf other) {
    return other.match(
        person -> Map.of("speaker", person.speaker()),
        body -> Map.of("organization", body.organization()));
  }

  static Object of(Subject subject) {
    return subject.match(
        of -> Map.of("survey", of.survey()),
        of -> Map.of("workshopsOf", of.edition(), "workshops", of.workshops()),
        of -> Map.of("balanceOf", of.edition()));
  }

  static Object of(Registration registration) {
    return Map.of(
        "required",
        registration.required(),
        "page",
        registration.page(),
        "capacity",
        registration.capacity(),
        "until",
        registration.until());
  }

  static Object of(Document document) {
    return Map.of(
        "title",
        document.title(),
        "page",
        document.page(),
        "mediaType",
        document.mediaType(),
        "language",
        document.language());
  }

  static Object of(Broadcast broadcast) {
    return Map.of(
        "kind",
        broadcast.kind(),
        "page",
        broadcast.page(),
        "channel",
        broadcast.channel(),
        "start",
        broadcast.start(),
        "sources",
        broadcast.sources());
  }

  static <T> Object of(Attested<T> fact, Function<T, Object> value) {
    return Map.of(
        "value",
        value.apply(fact.value()),
        "reason",
        fact.reason(),
        "claims",
        each(
            fact.claims(),
            claim ->
                Map.of(
                    "value",
                    value.apply(claim.value()),
                    "source",
                    claim.source(),
                    "note",
                    claim.note())));
  }

  static Object of(Figure figure) {
    return Map.of("number", figure.value(), "accuracy", figure.accuracy());
  }

  static Object of(Cost cost) {
    return Map.of("kind", cost.kind(), "amount", of(cost.amount(), Sayings::of));
  }

  private static Object of(Money money) {
    return Map.of("amount", money.amount(), "currency", money.currency());
  }

  static Object of(Location location) {
    return Map.of(
        "area",
        location.area().map(Sayings::of),
        "name",
        location.name(),
        "place",
        location.place(),
        "coordinates",
        location.coordinates().map(Sayings::of));
  }

  private static Object of(Area area) {
    return Map.of("name", area.name(), "code", area.code());
  }

  static Object of(Coordinates point) {
    return Map.of("latitude", point.latitude(), "longitude", point.longitude());
  }

  static Object of(Origin origin) {
    return origin.match(
        in -> Map.of("session", in.session()), through -> Map.of("channel", through.channel()));
  }

  /** {@return the contents of a follow-up without its date} */
  static Object of(FollowUp followUp) {
    return Map.of(
        "status", followUp.status(),
        "progress", followUp.progress(),
        "reason", followUp.reason(),
        "note", followUp.note(),
        "responsible", followUp.responsible(),
        "measures", followUp.measures(),
        "evidence", each(followUp.evidence(), Sayings::of),
        "decision", followUp.decision().map(Sayings::of));
  }

  private static Object of(CouncilDecision decision) {
    return Map.of("delibId", decision.delibId(), "day", decision.day(), "page", decision.page());
  }

  static <T> List<Object> each(List<T> values, Function<T, Object> saying) {
    return values.stream().map(saying).toList();
  }
}
