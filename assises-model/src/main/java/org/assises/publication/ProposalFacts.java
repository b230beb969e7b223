package org.assises.publication;

import static org.assises.publication.Fact.*;

import org.assises.model.Measure;
import org.assises.model.Orientation;
import org.assises.model.Proposal;
import org.assises.model.Survey;

/**
 * The facts of proposals, surveys, orientations and measures, one on each line. Follow-ups are
 * compared one by one elsewhere.
 */
final class ProposalFacts {
  static final Facts<Proposal> OF_PROPOSAL =
      new Facts<Proposal>()
          .one(EDITION, Proposal::edition, Values::reference)
          .one(TITLE, Proposal::title, Values::words)
          .maybe(DESCRIPTION, Proposal::description, Values::words)
          .maybe(ORIGIN, Proposal::origin, Values::origin)
          .maybe(AUTHOR, Proposal::author, Values::author)
          .maybe(SUBMITTED, Proposal::submittedOn, Values::day)
          .many(THEMES, Proposal::themes, Values::reference)
          .maybe(SUPPORTERS, Proposal::supporters, Values::number)
          .many(COSTS, Proposal::costs, Values::cost)
          .many(LOCATIONS, Proposal::locations, Values::location)
          .many(DIAGNOSES, Proposal::diagnoses, Values::reference)
          .many(INSIGHTS, Proposal::insights, Values::reference)
          .many(SUCCESSIONS, Proposal::successions, Values::succession)
          .page(Proposal::page)
          .many(SOURCES, Proposal::sources, Values::reference);

  static final Facts<Survey> OF_SURVEY =
      new Facts<Survey>()
          .one(EDITION, Survey::edition, Values::reference)
          .one(TITLE, Survey::title, Values::words)
          .maybe(CONDUCTED_BY, Survey::conductedBy, Values::reference)
          .maybe(START, Survey::startDate, Values.attested(Values::date))
          .maybe(END, Survey::endDate, Values.attested(Values::date))
          .many(MODES, Survey::modes, Values::code)
          .many(RESPONDENTS, Survey::respondents, Values::keyFigure)
          .many(RESULTS, Survey::results, Values::result)
          .many(DOCUMENTS, Survey::documents, Values::document)
          .page(Survey::page)
          .many(SOURCES, Survey::sources, Values::reference);

  static final Facts<Orientation> OF_ORIENTATION =
      new Facts<Orientation>()
          .one(EDITION, Orientation::edition, Values::reference)
          .one(TITLE, Orientation::title, Values::words)
          .maybe(DESCRIPTION, Orientation::description, Values::words)
          .many(PROPOSALS, Orientation::proposals, Values::reference)
          .many(THEMES, Orientation::themes, Values::reference);

  static final Facts<Measure> OF_MEASURE =
      new Facts<Measure>()
          .one(EDITION, Measure::edition, Values::reference)
          .one(TITLE, Measure::title, Values::words)
          .maybe(DESCRIPTION, Measure::description, Values::words)
          .many(ORIENTATIONS, Measure::orientations, Values::reference)
          .many(PROPOSALS, Measure::proposals, Values::reference)
          .maybe(STATUS, Measure::status, Values::code)
          .maybe(RESPONSIBLE, Measure::responsible, Values::reference)
          .many(EVIDENCE, Measure::evidence, Values::document)
          .many(SOURCES, Measure::sources, Values::reference);

  private ProposalFacts() {}
}
