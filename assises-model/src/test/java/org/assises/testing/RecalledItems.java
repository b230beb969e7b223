package org.assises.testing;

import static org.assises.testing.RandomAssises.DAY;
import static org.assises.testing.RecalledHouse.PART;
import static org.assises.testing.RecalledHouse.SOURCE;
import static org.assises.testing.RecalledHouse.WHOLE;
import static org.assises.testing.RecalledWords.document;
import static org.assises.testing.RecalledWords.line;
import static org.assises.testing.RecalledWords.link;
import static org.assises.testing.RecalledWords.name;
import static org.assises.testing.RecalledWords.text;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.assises.model.Attested;
import org.assises.model.Author;
import org.assises.model.Broadcast;
import org.assises.model.Claim;
import org.assises.model.Contribution;
import org.assises.model.CouncilDecision;
import org.assises.model.DeclaredBalance;
import org.assises.model.DeclaredShare;
import org.assises.model.EditionId;
import org.assises.model.Figure;
import org.assises.model.FollowUp;
import org.assises.model.FollowUpStatus;
import org.assises.model.KeyFigure;
import org.assises.model.Measure;
import org.assises.model.MeasureId;
import org.assises.model.NamingBasis;
import org.assises.model.OnBehalfOf;
import org.assises.model.Orientation;
import org.assises.model.OrientationId;
import org.assises.model.PartialDate;
import org.assises.model.Proposal;
import org.assises.model.ProposalId;
import org.assises.model.Registration;
import org.assises.model.ResultId;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.model.SessionKind;
import org.assises.model.Slot;
import org.assises.model.Subject;
import org.assises.model.Survey;
import org.assises.model.SurveyId;
import org.assises.model.SurveyResult;
import org.assises.model.Text;

/**
 * An item of every kind that a city publishes by mistake. All their texts contain {@link
 * RandomAssises#RECALLED}, except ids and the title of the session, which calendars and harvesters
 * need to remove them.
 */
final class RecalledItems {
  static final SessionId SESSION = new SessionId("recalled");
  static final ProposalId PROPOSAL = new ProposalId("recalled");
  private static final SurveyId SURVEY = new SurveyId("recalled");
  private static final ResultId RESULT = new ResultId("recalled");
  private static final OrientationId ORIENTATION = new OrientationId("recalled");
  private static final MeasureId MEASURE = new MeasureId("recalled");

  private static final LocalDateTime START = LocalDateTime.of(2024, 11, 23, 18, 0);

  private final EditionId edition;

  RecalledItems(EditionId edition) {
    this.edition = edition;
  }

  /** {@return the session, about the survey} */
  Session session() {
    return sessionAlone().subjects(List.of(new Subject.OfSurvey(SURVEY))).build();
  }

  /** {@return the session without subjects} */
  Session.Builder sessionAlone() {
    Contribution part =
        Contribution.of(RecalledHouse.SPEAKER, Contribution.Role.SPEAKER)
            .withMandate(RecalledHouse.MANDATE)
            .withOnBehalfOf(new OnBehalfOf.Body(WHOLE));
    return Session.builder(
            SESSION,
            edition,
            SessionKind.DEBATE,
            Text.of("fr", "Un titre"),
            Slot.Timed.of(START, START.plusHours(1), RandomAssises.ZONE))
        .description(text())
        .room(RecalledHouse.ROOM)
        .themes(List.of(RecalledHouse.THEME))
        .contributions(List.of(part))
        .registration(
            new Registration(true, Optional.of(link()), Optional.empty(), Optional.empty()))
        .documents(List.of(document()))
        .broadcasts(List.of(Broadcast.live(link()), Broadcast.liveOn(text())))
        .attendance(figure())
        .page(link())
        .sources(List.of(SOURCE));
  }

  /** {@return the proposal with the survey and the measure} */
  Proposal proposal() {
    return proposalAlone()
        .diagnoses(List.of(RESULT))
        .followUps(List.of(followUp().measures(List.of(MEASURE)).build()))
        .build();
  }

  /** {@return the proposal without the survey and the measure} */
  Proposal.Builder proposalAlone() {
    return Proposal.builder(PROPOSAL, edition, text())
        .description(text())
        .author(
            new Author.Professional(
                Optional.of(name(NamingBasis.Consent.of(DAY))),
                Optional.of(text()),
                Optional.of(PART)))
        .themes(List.of(RecalledHouse.THEME))
        .followUps(List.of(followUp().build()))
        .page(link())
        .sources(List.of(SOURCE));
  }

  /** {@return a follow-up with recalled texts} */
  FollowUp.Builder followUp() {
    return FollowUp.builder(DAY, FollowUpStatus.IMPLEMENTED)
        .note(text())
        .evidence(List.of(document()))
        .responsible(PART)
        .decision(new CouncilDecision(line(), Optional.of(DAY), Optional.of(link())));
  }

  Survey survey() {
    return Survey.builder(SURVEY, edition, text())
        .conductedBy(WHOLE)
        .respondents(List.of(new KeyFigure(text(), figure())))
        .results(List.of(new SurveyResult(RESULT, text(), Optional.of(figure()))))
        .documents(List.of(document()))
        .page(link())
        .sources(List.of(SOURCE))
        .build();
  }

  Orientation orientation() {
    return new Orientation(
        ORIENTATION,
        edition,
        text(),
        Optional.of(text()),
        List.of(PROPOSAL),
        List.of(RecalledHouse.THEME));
  }

  Measure measure() {
    return Measure.builder(MEASURE, edition, text())
        .description(text())
        .orientations(List.of(ORIENTATION))
        .proposals(List.of(PROPOSAL))
        .responsible(PART)
        .evidence(List.of(document()))
        .sources(List.of(SOURCE))
        .build();
  }

  DeclaredBalance balance() {
    DeclaredShare all = DeclaredShare.count(1, FollowUpStatus.IMPLEMENTED);
    return new DeclaredBalance(
        edition, PartialDate.of(DAY), 1, List.of(all), Optional.of(text()), List.of(SOURCE));
  }

  private static Attested<Figure> figure() {
    Claim<Figure> other = new Claim<>(Figure.about(8), SOURCE, Optional.of(text()));
    return new Attested<>(Figure.about(9), List.of(other), Optional.of(text()));
  }
}
