package org.assises.publication;

import static org.assises.publication.Fact.*;

import org.assises.model.Assises;

/** The facts of the series and of editions, one on each line. */
final class EditionFacts {
  static final Facts<Assises> OF_SERIES =
      new Facts<Assises>()
          .one(NAME, Assises::name, Values::words)
          .maybe(DESCRIPTION, Assises::description, Values::words)
          .one(ZONE, Assises::zone, zone -> new ShownValue.Code(zone.getId()))
          .many(LANGUAGES, Assises::languages, Values::language)
          .maybe(ORGANIZER, Assises::organizer, Values::reference)
          .maybe(TERRITORY, Assises::territory, Values::territory)
          .one(LICENCE, Assises::licence, ShownValue.Code::new)
          .page(Assises::page);

  static final Facts<ShownEdition> OF_EDITION =
      new Facts<ShownEdition>()
          .one(STATUS, e -> e.edition().status(), Values::code)
          .one(START, e -> e.edition().startDate(), Values.attested(Values::date))
          .maybe(END, e -> e.edition().endDate(), Values.attested(Values::date))
          .one(TITLE, e -> e.edition().title(), Values.attested(Values::words))
          .one(ORDINAL, e -> e.edition().ordinal(), Values::number)
          .many(FORMER_DATES, e -> e.edition().formerDates(), Values::date)
          .maybe(PLACE, e -> e.edition().venue(), Values::reference)
          .maybe(ORGANIZER, e -> e.edition().organizer(), Values::reference)
          .maybe(DESCRIPTION, e -> e.edition().description(), Values::words)
          .many(OBJECTIVES, e -> e.edition().objectives(), Values::words)
          .many(METHOD, e -> e.edition().method(), Values::words)
          .many(THEMES, e -> e.edition().themes(), Values::reference)
          .many(KEY_FIGURES, e -> e.edition().keyFigures(), Values::keyFigure)
          .many(BROADCASTS, e -> e.edition().broadcasts(), Values::broadcast)
          .many(DOCUMENTS, e -> e.edition().documents(), Values::document)
          .page(e -> e.edition().page())
          .many(SOURCES, e -> e.edition().sources(), Values::reference)
          .many(BALANCES, ShownEdition::balances, Values::balance);

  private EditionFacts() {}
}
