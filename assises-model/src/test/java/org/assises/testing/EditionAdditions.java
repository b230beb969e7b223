package org.assises.testing;

import static org.assises.testing.Additions.DOCUMENT;
import static org.assises.testing.Additions.LINK;
import static org.assises.testing.Additions.TEXT;
import static org.assises.testing.Additions.WORD;
import static org.assises.testing.BareAssises.HALL;
import static org.assises.testing.BareAssises.PERSON;
import static org.assises.testing.BareAssises.SOURCE;
import static org.assises.testing.BareAssises.THE_EDITION;
import static org.assises.testing.BareAssises.THE_SURVEY;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assises.model.Accessibility;
import org.assises.model.Assises;
import org.assises.model.Attested;
import org.assises.model.Broadcast;
import org.assises.model.Coordinates;
import org.assises.model.Edition;
import org.assises.model.EditionStatus;
import org.assises.model.Figure;
import org.assises.model.KeyFigure;
import org.assises.model.PartialDate;
import org.assises.model.Place;
import org.assises.model.Speaker;
import org.assises.model.Survey;
import org.assises.model.SurveyResult;
import org.assises.model.Territory;
import org.assises.model.Text;
import org.assises.testing.Addition.Kind;

/** The optional members of assises, editions, surveys, places and speakers. */
final class EditionAdditions {
  private static final KeyFigure FIGURE = new KeyFigure(TEXT, Attested.of(Figure.nearly(1_200)));
  private static final PartialDate NEXT_YEAR = PartialDate.parse("2025");

  private EditionAdditions() {}

  static Stream<Addition> all() {
    return Stream.of(assises(), editionTexts(), editionFacts(), surveys(), places(), speakers())
        .flatMap(additions -> additions);
  }

  private static Stream<Addition> assises() {
    return Stream.of(
        assises("its description", WORD, a -> a.description(TEXT)),
        assises("its page", WORD, a -> a.page(LINK)),
        assises("who holds it", "", a -> a.organizer(BareAssises.BODY)),
        assises(
            "its territory", "", a -> a.territory(new Territory("29232", TEXT, Optional.empty()))),
        assises("another licence", "", a -> a.licence("ODbL-1.0")));
  }

  private static Addition assises(String what, String word, UnaryOperator<Assises.Builder> add) {
    return Addition.of(Kind.ASSISES, what, word, add);
  }

  private static Stream<Addition> editionTexts() {
    Attested<Text> title = THE_EDITION.title();
    return Stream.of(
        edition("a claim of its title", WORD, e -> e.title(title.withClaim(TEXT, SOURCE))),
        edition("the reason for its title", WORD, e -> e.title(title.withReason(TEXT))),
        edition("its description", WORD, e -> e.description(TEXT)),
        edition("its page", WORD, e -> e.page(LINK)),
        edition("an objective", WORD, e -> e.objectives(List.of(TEXT))),
        edition("a step of its method", WORD, e -> e.method(List.of(TEXT))),
        edition("a key figure", WORD, e -> e.keyFigures(List.of(FIGURE))),
        edition("a document", WORD, e -> e.documents(List.of(DOCUMENT))),
        edition("a replay", WORD, e -> e.broadcasts(List.of(Broadcast.replay(LINK)))));
  }

  private static Stream<Addition> editionFacts() {
    Attested<PartialDate> date = THE_EDITION.startDate();
    return Stream.of(
        edition("a claim of its date", "", e -> e.startDate(date.withClaim(NEXT_YEAR, SOURCE))),
        edition("its last day", "", e -> e.endDate(Attested.of(NEXT_YEAR))),
        edition("a former date", "", e -> e.formerDates(List.of(NEXT_YEAR))),
        edition("that it is cancelled", "", e -> e.status(EditionStatus.CANCELLED)),
        venue(),
        edition("who holds it", "", e -> e.organizer(BareAssises.BODY)),
        edition("a theme", "", e -> e.themes(List.of(BareAssises.THEME))),
        edition("a source", "", e -> e.sources(List.of(SOURCE))));
  }

  private static Addition venue() {
    Assises nowhere = BareAssises.builder().editions(List.of(BareAssises.WITHOUT_VENUE)).build();
    return new Addition(Kind.EDITION, "its venue", "", nowhere, BareAssises.builder().build());
  }

  private static Addition edition(String what, String word, UnaryOperator<Edition.Builder> add) {
    Edition changed = add.apply(THE_EDITION.toBuilder()).build();
    return Addition.of(Kind.EDITION, what, word, assises -> assises.editions(List.of(changed)));
  }

  private static Stream<Addition> surveys() {
    SurveyResult result =
        new SurveyResult(BareAssises.RESULT, TEXT, Optional.of(Attested.of(Figure.exactly(75))));
    return Stream.of(
        survey("a result", WORD, s -> s.results(List.of(result))),
        survey("how many answered", WORD, s -> s.respondents(List.of(FIGURE))),
        survey("a document", WORD, s -> s.documents(List.of(DOCUMENT))),
        survey("its page", WORD, s -> s.page(LINK)),
        survey("who ran it", "", s -> s.conductedBy(BareAssises.BODY)),
        survey("how one could answer", "", s -> s.modes(List.of(Survey.Mode.PAPER))),
        survey("since when", "", s -> s.startDate(Attested.of(NEXT_YEAR))),
        survey("until when", "", s -> s.endDate(Attested.of(NEXT_YEAR))),
        survey("a source", "", s -> s.sources(List.of(SOURCE))));
  }

  private static Addition survey(String what, String word, UnaryOperator<Survey.Builder> add) {
    Survey changed = add.apply(THE_SURVEY.toBuilder()).build();
    return Addition.of(Kind.SURVEY, what, word, assises -> assises.surveys(List.of(changed)));
  }

  private static Stream<Addition> places() {
    return Stream.of(
        place("its address", WORD, HALL.withAddress(WORD)),
        place(
            "where on earth", "", place(Optional.of(new Coordinates(47.9959, -4.0972)), List.of())),
        place("what it offers", "", place(Optional.empty(), List.of(Accessibility.WHEELCHAIR))));
  }

  private static Place place(Optional<Coordinates> coordinates, List<Accessibility> offers) {
    return new Place(
        HALL.id(), HALL.name(), Optional.empty(), coordinates, offers, Optional.empty());
  }

  private static Addition place(String what, String word, Place changed) {
    return inHall(
        Kind.PLACE, what, word, assises -> assises.places(List.of(changed, BareAssises.ANNEX)));
  }

  private static Stream<Addition> speakers() {
    return Stream.of(
        speaker(
            "a biography",
            new Speaker(
                PERSON.id(), PERSON.name(), List.of(), Optional.of(TEXT), Optional.empty())),
        speaker(
            "a page",
            new Speaker(
                PERSON.id(), PERSON.name(), List.of(), Optional.empty(), Optional.of(LINK))));
  }

  private static Addition speaker(String what, Speaker changed) {
    return inHall(
        Kind.SPEAKER,
        what,
        WORD,
        assises -> assises.speakers(List.of(changed, BareAssises.EXPERT)));
  }

  private static Addition inHall(
      Kind kind, String what, String word, UnaryOperator<Assises.Builder> add) {
    Assises without = BareAssises.withTalkInHall().build();
    return new Addition(kind, what, word, without, add.apply(without.toBuilder()).build());
  }
}
