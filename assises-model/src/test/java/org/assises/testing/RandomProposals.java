package org.assises.testing;

import static org.assises.testing.RandomAssises.DAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assises.model.Area;
import org.assises.model.Assises;
import org.assises.model.Attested;
import org.assises.model.Author;
import org.assises.model.Coordinates;
import org.assises.model.Cost;
import org.assises.model.CouncilDecision;
import org.assises.model.DeclaredBalance;
import org.assises.model.DeclaredShare;
import org.assises.model.Edition;
import org.assises.model.FollowUp;
import org.assises.model.FollowUpStatus;
import org.assises.model.Location;
import org.assises.model.Measure;
import org.assises.model.MeasureId;
import org.assises.model.Money;
import org.assises.model.Name;
import org.assises.model.Orientation;
import org.assises.model.OrientationId;
import org.assises.model.Origin;
import org.assises.model.PartialDate;
import org.assises.model.Place;
import org.assises.model.Proposal;
import org.assises.model.ProposalId;
import org.assises.model.Session;
import org.assises.model.Source;
import org.assises.model.Succession;
import org.assises.model.SurveyResult;
import org.assises.model.Theme;
import org.assises.model.Visibility;

/** Random proposals with follow-ups. Some are drafts, as are all of the last edition. */
final class RandomProposals {
  private final Draw draw;
  private final Words words;
  private final RandomHouse house;
  private final RandomProgramme programme;
  private final RandomMedia media;
  private final List<Proposal> proposals = new ArrayList<>();
  private final List<Orientation> orientations = new ArrayList<>();
  private final List<Measure> measures = new ArrayList<>();
  private final List<DeclaredBalance> balances = new ArrayList<>();

  RandomProposals(Draw draw, Words words, RandomHouse house, RandomProgramme programme) {
    this.draw = draw;
    this.words = words;
    this.house = house;
    this.programme = programme;
    this.media = new RandomMedia(draw, words, house);
    for (Edition edition : programme.editions) {
      measures.addAll(draw.upTo(2, () -> measure(edition, isSecret(edition))));
    }
    for (Edition edition : programme.editions) {
      boolean secret = isSecret(edition);
      for (int i = draw.between(0, 3); i > 0; i--) {
        proposals.add(proposal(edition, secret || draw.chance(20)));
      }
      orientations.addAll(draw.upTo(2, () -> orientation(edition, secret)));
      balances.addAll(draw.upTo(2, () -> balance(edition, secret)));
    }
    measures.replaceAll(this::answering);
  }

  void addTo(Assises.Builder assises) {
    assises.proposals(proposals).orientations(orientations).measures(measures).balances(balances);
  }

  private static boolean isSecret(Edition edition) {
    return edition.visibility() == Visibility.DRAFT;
  }

  private Measure measure(Edition edition, boolean secret) {
    Measure.Builder measure =
        Measure.builder(
                new MeasureId(words.id("measure", secret)), edition.id(), words.text(secret))
            .evidence(draw.upTo(1, () -> media.document(secret)))
            .sources(draw.someOf(house.sources.ids(secret, Source::id)));
    draw.maybe(() -> words.text(secret)).ifPresent(measure::description);
    draw.maybe(() -> draw.oneOf(FollowUpStatus.values())).ifPresent(measure::status);
    draw.maybe(() -> house.organization(secret)).ifPresent(measure::responsible);
    return measure.build();
  }

  /**
   * {@return a copy of the measure that responds to random orientations and proposals, secret or
   * not}
   */
  private Measure answering(Measure measure) {
    return measure.toBuilder()
        .orientations(draw.someOf(orientations).stream().map(Orientation::id).toList())
        .proposals(draw.someOf(proposals).stream().map(Proposal::id).toList())
        .build();
  }

  private Proposal proposal(Edition edition, boolean secret) {
    List<Session> sessions = programme.sessions;
    Proposal.Builder proposal =
        Proposal.builder(
                new ProposalId(words.id("proposal", secret)), edition.id(), words.text(secret))
            .themes(draw.someOf(house.themes.ids(secret, Theme::id)))
            .costs(costs(secret))
            .locations(draw.upTo(2, () -> location(secret)).stream().distinct().toList())
            .diagnoses(draw.someOf(results()).stream().map(SurveyResult::id).toList())
            .insights(draw.someOf(sessions).stream().map(Session::id).toList())
            .followUps(followUps(secret))
            .successions(draw.someOf(proposals).stream().map(this::succession).toList())
            .sources(draw.someOf(house.sources.ids(secret, Source::id)))
            .visibility(secret ? Visibility.DRAFT : Visibility.PUBLIC);
    draw.maybe(() -> words.text(secret)).ifPresent(proposal::description);
    draw.maybe(this::origin).ifPresent(proposal::origin);
    draw.maybe(() -> author(secret)).ifPresent(proposal::author);
    draw.maybe(() -> DAY.minusDays(draw.between(0, 900))).ifPresent(proposal::submittedOn);
    draw.maybe(() -> draw.between(0, 99)).ifPresent(proposal::supporters);
    draw.maybe(() -> words.link(secret)).ifPresent(proposal::page);
    return proposal.build();
  }

  private List<Cost> costs(boolean secret) {
    return Stream.of(Cost.Kind.values())
        .flatMap(kind -> draw.maybe(() -> new Cost(kind, money(secret))).stream())
        .toList();
  }

  private Attested<Money> money(boolean secret) {
    return media.attested(amount(), this::amount, secret);
  }

  private Money amount() {
    return Money.euros(BigDecimal.valueOf(draw.between(0, 9_999_999), draw.between(0, 2)));
  }

  private Location location(boolean secret) {
    return new Location(
        Optional.of(area(secret)),
        draw.maybe(() -> words.text(secret)),
        draw.maybe(() -> draw.oneOf(house.places.ids(secret, Place::id))),
        draw.maybe(() -> new Coordinates(draw.between(-90, 90), draw.between(-180, 180))));
  }

  private Area area(boolean secret) {
    return new Area(words.text(secret), draw.maybe(() -> words.id("area", secret)));
  }

  private List<SurveyResult> results() {
    return programme.surveys.stream().flatMap(survey -> survey.results().stream()).toList();
  }

  private Succession succession(Proposal successor) {
    return new Succession(draw.oneOf(Succession.Kind.values()), successor.id());
  }

  private Origin origin() {
    return draw.chance(50)
        ? new Origin.InSession(draw.oneOf(programme.sessions).id())
        : new Origin.Through(draw.oneOf(Origin.Channel.values()));
  }

  private Author author(boolean secret) {
    RandomNaming naming = RandomNaming.ofAuthor(draw, words, house.secretSource());
    Optional<Name> name = secret ? naming.name().map(RandomNaming::marked) : naming.name();
    return switch (draw.between(0, 2)) {
      case 0 -> new Author.Inhabitant(name, draw.maybe(() -> words.text(secret)));
      case 1 ->
          new Author.Professional(
              name,
              draw.maybe(() -> words.text(secret)),
              draw.maybe(() -> house.organization(secret)));
      default -> new Author.Collective(words.text(secret), draw.maybe(() -> draw.between(1, 40)));
    };
  }

  /**
   * {@return up to three follow-ups; all but the first are corrections, which may have any status}
   */
  private List<FollowUp> followUps(boolean secret) {
    List<FollowUp> followUps = new ArrayList<>();
    LocalDate date = DAY.minusDays(draw.between(0, 100));
    for (int i = draw.between(0, 3); i > 0; i--) {
      followUps.add(followUp(date, !followUps.isEmpty(), secret));
      date = date.plusDays(draw.between(0, 30));
    }
    return followUps;
  }

  /** {@return that day with a random precision} */
  private PartialDate precise(LocalDate day) {
    return day.getDayOfMonth() == 1 && draw.chance(50)
        ? PartialDate.of(YearMonth.from(day))
        : PartialDate.of(day);
  }

  private FollowUp followUp(LocalDate date, boolean correction, boolean secret) {
    FollowUpStatus status = draw.oneOf(FollowUpStatus.values());
    FollowUp.Builder followUp =
        FollowUp.builder(precise(date), status)
            .correction(correction)
            .measures(draw.someOf(measures).stream().map(Measure::id).toList())
            .evidence(draw.upTo(1, () -> media.document(secret)));
    draw.maybe(() -> words.text(secret)).ifPresent(followUp::note);
    draw.maybe(() -> house.organization(secret)).ifPresent(followUp::responsible);
    draw.maybe(
            () ->
                new CouncilDecision(
                    words.id("delib", secret),
                    Optional.of(date),
                    draw.maybe(() -> words.link(secret))))
        .ifPresent(followUp::decision);
    if (status == FollowUpStatus.NOT_RETAINED) {
      followUp.reason(draw.oneOf(FollowUp.Reason.values()));
    }
    if (status == FollowUpStatus.IN_PROGRESS) {
      followUp.progress(draw.between(0, 100));
    }
    return followUp.build();
  }

  private Orientation orientation(Edition edition, boolean secret) {
    return new Orientation(
        new OrientationId(words.id("orientation", secret)),
        edition.id(),
        words.text(secret),
        draw.maybe(() -> words.text(secret)),
        draw.someOf(proposals).stream().map(Proposal::id).toList(),
        draw.someOf(house.themes.ids(secret, Theme::id)));
  }

  private DeclaredBalance balance(Edition edition, boolean secret) {
    int done = draw.between(0, 100);
    return new DeclaredBalance(
        edition.id(),
        house.date(),
        100,
        List.of(
            DeclaredShare.percent(
                done, FollowUpStatus.IMPLEMENTED, FollowUpStatus.ALREADY_IN_PLACE),
            DeclaredShare.count(100 - done, FollowUpStatus.NOT_RETAINED)),
        draw.maybe(() -> words.text(secret)),
        draw.someOf(house.sources.ids(secret, Source::id)));
  }
}
