package org.assises.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.assises.model.Area;
import org.assises.model.Attested;
import org.assises.model.Author;
import org.assises.model.Broadcast;
import org.assises.model.Claim;
import org.assises.model.Contribution;
import org.assises.model.Coordinates;
import org.assises.model.Cost;
import org.assises.model.CouncilDecision;
import org.assises.model.DeclaredBalance;
import org.assises.model.DeclaredShare;
import org.assises.model.Document;
import org.assises.model.Figure;
import org.assises.model.FollowUp;
import org.assises.model.Id;
import org.assises.model.KeyFigure;
import org.assises.model.Location;
import org.assises.model.Mandate;
import org.assises.model.OnBehalfOf;
import org.assises.model.Origin;
import org.assises.model.PartialDate;
import org.assises.model.Registration;
import org.assises.model.Subject;
import org.assises.model.Succession;
import org.assises.model.SurveyResult;
import org.assises.model.Territory;
import org.assises.model.Text;
import org.assises.wording.Codes;

/** Converts parts of the model to values for changes. */
final class Values {
  private Values() {}

  static ShownValue words(Text text) {
    return new ShownValue.Words(text);
  }

  static ShownValue line(String line) {
    return new ShownValue.Line(line);
  }

  static ShownValue number(Integer number) {
    return new ShownValue.Count(number);
  }

  static ShownValue flag(Boolean set) {
    return new ShownValue.Flag(set);
  }

  static ShownValue code(Enum<?> constant) {
    return new ShownValue.Code(Codes.of(constant));
  }

  static ShownValue language(Locale language) {
    return new ShownValue.Code(language.toLanguageTag());
  }

  static ShownValue link(java.net.URI address) {
    return new ShownValue.Link(address);
  }

  static ShownValue reference(Id item) {
    return new ShownValue.Reference(item);
  }

  static ShownValue day(java.time.LocalDate day) {
    return new ShownValue.Day(PartialDate.of(day));
  }

  static ShownValue date(PartialDate date) {
    return new ShownValue.Day(date);
  }

  static <T> Function<Attested<T>, ShownValue> attested(Function<T, ShownValue> shown) {
    return fact -> attested(fact, shown);
  }

  private static <T> ShownValue attested(Attested<T> fact, Function<T, ShownValue> shown) {
    if (fact.claims().isEmpty() && fact.reason().isEmpty()) {
      return shown.apply(fact.value());
    }
    return new PartsBuilder()
        .add("value", shown.apply(fact.value()))
        .many("claims", fact.claims(), claim -> claim(claim, shown))
        .maybe("reason", fact.reason(), Values::words)
        .build();
  }

  private static <T> ShownValue claim(Claim<T> claim, Function<T, ShownValue> shown) {
    return new PartsBuilder()
        .add("value", shown.apply(claim.value()))
        .add("source", reference(claim.source()))
        .maybe("note", claim.note(), Values::words)
        .build();
  }

  static ShownValue figure(Figure figure) {
    return figure.accuracy() == Figure.Accuracy.EXACT
        ? new ShownValue.Count(figure.value())
        : new PartsBuilder()
            .add("accuracy", code(figure.accuracy()))
            .add("value", new ShownValue.Count(figure.value()))
            .build();
  }

  static ShownValue keyFigure(KeyFigure figure) {
    return new PartsBuilder()
        .add("label", words(figure.label()))
        .add("figure", attested(figure.figure(), Values::figure))
        .build();
  }

  static ShownValue coordinates(Coordinates point) {
    return line(point.latitude() + ", " + point.longitude());
  }

  static ShownValue territory(Territory territory) {
    return new PartsBuilder()
        .add("name", words(territory.name()))
        .add("insee", line(territory.inseeCode()))
        .maybe("department", territory.department(), Values::words)
        .build();
  }

  static ShownValue document(Document document) {
    return new PartsBuilder()
        .add("title", words(document.title()))
        .add("page", link(document.page()))
        .maybe("media-type", document.mediaType(), Values::line)
        .maybe("language", document.language(), Values::language)
        .build();
  }

  static ShownValue broadcast(Broadcast broadcast) {
    return new PartsBuilder()
        .add("kind", code(broadcast.kind()))
        .maybe("page", broadcast.page(), Values::link)
        .maybe("channel", broadcast.channel(), Values::words)
        .maybe("start", broadcast.start(), ShownValue.Moment::new)
        .many("sources", broadcast.sources(), Values::reference)
        .build();
  }

  static ShownValue registration(Registration registration) {
    return new PartsBuilder()
        .add("required", flag(registration.required()))
        .maybe("page", registration.page(), Values::link)
        .maybe("capacity", registration.capacity(), Values::number)
        .maybe("until", registration.until(), Values::day)
        .build();
  }

  static ShownValue contribution(Contribution part) {
    return new PartsBuilder()
        .add("speaker", reference(part.speaker()))
        .add("role", code(part.role()))
        .maybe("function", part.mandate(), Values::reference)
        .maybe("on-behalf-of", part.onBehalfOf(), Values::onBehalfOf)
        .build();
  }

  private static ShownValue onBehalfOf(OnBehalfOf other) {
    return other.match(
        person -> reference(person.speaker()), body -> reference(body.organization()));
  }

  static ShownValue subject(Subject subject) {
    return subject.match(
        of -> new PartsBuilder().add("survey", reference(of.survey())).build(),
        of ->
            new PartsBuilder()
                .add("workshops-of", reference(of.edition()))
                .many("workshops", of.workshops(), Values::reference)
                .build(),
        of -> new PartsBuilder().add("balance-of", reference(of.edition())).build());
  }

  static ShownValue mandate(Mandate mandate) {
    return new PartsBuilder()
        .add("function", words(mandate.function()))
        .add("id", reference(mandate.id()))
        .maybe("organization", mandate.organization(), Values::reference)
        .maybe("since", mandate.since(), Values::date)
        .maybe("until", mandate.until(), Values::date)
        .many("seen", mandate.attestations(), claim -> claim(claim, Values::date))
        .build();
  }

  static ShownValue origin(Origin origin) {
    return origin.match(in -> reference(in.session()), through -> code(through.channel()));
  }

  /** An author without the name. The value only tells whether a name is published. */
  static ShownValue author(Author author) {
    PartsBuilder parts =
        new PartsBuilder()
            .add("group", code(author.group()))
            .add("named", flag(author.name().isPresent()));
    return author
        .match(
            inhabitant -> parts.maybe("quarter", inhabitant.quarter(), Values::words),
            professional ->
                parts
                    .maybe("role", professional.role(), Values::words)
                    .maybe("organization", professional.organization(), Values::reference),
            collective ->
                parts
                    .add("title", words(collective.title()))
                    .maybe("size", collective.size(), Values::number))
        .build();
  }

  static ShownValue cost(Cost cost) {
    return new PartsBuilder()
        .add("kind", code(cost.kind()))
        .add("amount", attested(cost.amount(), money -> new ShownValue.Code(money.toString())))
        .build();
  }

  static ShownValue location(Location location) {
    return new PartsBuilder()
        .maybe("area", location.area(), Values::area)
        .maybe("name", location.name(), Values::words)
        .maybe("place", location.place(), Values::reference)
        .maybe("coordinates", location.coordinates(), Values::coordinates)
        .build();
  }

  private static ShownValue area(Area area) {
    return new PartsBuilder()
        .add("name", words(area.name()))
        .maybe("code", area.code(), Values::line)
        .build();
  }

  static ShownValue succession(Succession succession) {
    return new PartsBuilder()
        .add("kind", code(succession.kind()))
        .add("proposal", reference(succession.successor()))
        .build();
  }

  static ShownValue followUp(FollowUp followUp) {
    return new PartsBuilder()
        .add("status", code(followUp.status()))
        .add("date", date(followUp.date()))
        .maybe("progress", followUp.progress(), Values::number)
        .maybe("reason", followUp.reason(), Values::code)
        .maybe("note", followUp.note(), Values::words)
        .maybe("responsible", followUp.responsible(), Values::reference)
        .many("measures", followUp.measures(), Values::reference)
        .many("evidence", followUp.evidence(), Values::document)
        .maybe("decision", followUp.decision(), Values::decision)
        .flag("correction", followUp.correction())
        .build();
  }

  private static ShownValue decision(CouncilDecision decision) {
    return new PartsBuilder()
        .add("id", line(decision.delibId()))
        .maybe("day", decision.day(), Values::day)
        .maybe("page", decision.page(), Values::link)
        .build();
  }

  static ShownValue result(SurveyResult result) {
    return new PartsBuilder()
        .add("statement", words(result.statement()))
        .add("id", reference(result.id()))
        .maybe("percent", result.percent(), percent -> attested(percent, Values::figure))
        .build();
  }

  static ShownValue balance(DeclaredBalance balance) {
    return new PartsBuilder()
        .add("date", date(balance.date()))
        .add("total", number(balance.total()))
        .many("shares", balance.shares(), Values::share)
        .maybe("note", balance.note(), Values::words)
        .many("sources", balance.sources(), Values::reference)
        .build();
  }

  private static ShownValue share(DeclaredShare share) {
    return new PartsBuilder()
        .many("statuses", share.statuses(), Values::code)
        .maybe("percent", share.percent(), Values::number)
        .maybe("count", share.count(), Values::number)
        .many("reasons", share.reasons(), Values::code)
        .build();
  }

  static <V> Optional<ShownValue> many(List<V> values, Function<? super V, ShownValue> shown) {
    if (values.isEmpty()) {
      return Optional.empty();
    }
    List<ShownValue> all = new ArrayList<>(values.size());
    for (V value : values) {
      all.add(shown.apply(value));
    }
    return Optional.of(new ShownValue.Many(all));
  }

  /** Collects named parts, without absent ones. */
  private static final class PartsBuilder {
    private final Map<String, ShownValue> parts = new LinkedHashMap<>();

    PartsBuilder add(String name, ShownValue value) {
      parts.put(name, value);
      return this;
    }

    <V> PartsBuilder maybe(String name, Optional<V> value, Function<? super V, ShownValue> shown) {
      value.ifPresent(present -> parts.put(name, shown.apply(present)));
      return this;
    }

    <V> PartsBuilder many(String name, List<V> values, Function<? super V, ShownValue> shown) {
      Values.many(values, shown).ifPresent(all -> parts.put(name, all));
      return this;
    }

    PartsBuilder flag(String name, boolean set) {
      if (set) {
        parts.put(name, new ShownValue.Flag(true));
      }
      return this;
    }

    ShownValue build() {
      return new ShownValue.Parts(parts);
    }
  }
}
