package org.assises.testing;

import static org.assises.testing.RandomAssises.DAY;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assises.model.Accessibility;
import org.assises.model.Assises;
import org.assises.model.Attested;
import org.assises.model.Contribution;
import org.assises.model.Edition;
import org.assises.model.EditionId;
import org.assises.model.EditionStatus;
import org.assises.model.Figure;
import org.assises.model.KeyFigure;
import org.assises.model.Mandate;
import org.assises.model.OnBehalfOf;
import org.assises.model.Organization;
import org.assises.model.PartialDate;
import org.assises.model.Place;
import org.assises.model.Registration;
import org.assises.model.ResultId;
import org.assises.model.Room;
import org.assises.model.RoomId;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.model.SessionKind;
import org.assises.model.SessionStatus;
import org.assises.model.Source;
import org.assises.model.Speaker;
import org.assises.model.Subject;
import org.assises.model.Survey;
import org.assises.model.SurveyId;
import org.assises.model.SurveyResult;
import org.assises.model.Theme;
import org.assises.model.Visibility;

/** Random editions with surveys and sessions. The last edition is a draft with all its items. */
final class RandomProgramme {
  private final Draw draw;
  private final Words words;
  private final RandomHouse house;
  private final RandomMedia media;
  private final RandomSlots slots;
  final List<Edition> editions = new ArrayList<>();
  final List<Survey> surveys = new ArrayList<>();
  final List<Session> sessions = new ArrayList<>();

  RandomProgramme(Draw draw, Words words, RandomHouse house) {
    this.draw = draw;
    this.words = words;
    this.house = house;
    this.media = new RandomMedia(draw, words, house);
    this.slots = new RandomSlots(draw);
    int shown = draw.between(1, 2);
    for (int i = 1; i <= shown + 1; i++) {
      boolean secret = i > shown;
      editions.add(edition(i, secret));
      surveys.addAll(draw.upTo(1, () -> survey(secret)));
      for (int j = draw.between(0, 3); j > 0; j--) {
        sessions.add(session(secret || draw.chance(20)));
      }
    }
    sessions.add(sessionWithEverySecret());
  }

  void addTo(Assises.Builder assises) {
    assises.editions(editions).surveys(surveys).sessions(sessions);
  }

  Edition lastEdition() {
    return editions.get(editions.size() - 1);
  }

  private static boolean isSecret(Edition edition) {
    return edition.visibility() == Visibility.DRAFT;
  }

  private Edition edition(int ordinal, boolean secret) {
    Edition.Builder edition =
        Edition.builder(
                new EditionId(words.id("edition", secret)),
                ordinal,
                media.attested(words.text(secret), () -> words.text(secret), secret),
                media.attested(house.date(), house::date, secret))
            .status(draw.oneOf(EditionStatus.values()))
            .formerDates(draw.exactly(draw.between(1, 2), house::date))
            .objectives(draw.upTo(2, () -> words.text(secret)))
            .method(draw.upTo(2, () -> words.text(secret)))
            .themes(draw.someOf(house.themes.ids(secret, Theme::id)))
            .keyFigures(draw.upTo(2, () -> keyFigure(secret)))
            .broadcasts(draw.upTo(2, () -> media.broadcast(secret)))
            .documents(draw.upTo(2, () -> media.document(secret)))
            .sources(draw.someOf(house.sources.ids(secret, Source::id)))
            .visibility(secret ? Visibility.DRAFT : Visibility.PUBLIC);
    draw.maybe(() -> draw.oneOf(house.places.ids(secret, Place::id))).ifPresent(edition::venue);
    draw.maybe(() -> house.organization(secret)).ifPresent(edition::organizer);
    draw.maybe(() -> words.text(secret)).ifPresent(edition::description);
    draw.maybe(() -> words.link(secret)).ifPresent(edition::page);
    draw.maybe(() -> Attested.of(PartialDate.parse("2024-12-31"))).ifPresent(edition::endDate);
    return edition.build();
  }

  private KeyFigure keyFigure(boolean secret) {
    return new KeyFigure(words.text(secret), media.attested(figure(), this::figure, secret));
  }

  private Figure figure() {
    return new Figure(draw.between(0, 2_000), draw.oneOf(Figure.Accuracy.values()));
  }

  private Survey survey(boolean secret) {
    Survey.Builder survey =
        Survey.builder(
                new SurveyId(words.id("survey", secret)), lastEdition().id(), words.text(secret))
            .modes(draw.someOf(List.of(Survey.Mode.values())))
            .respondents(draw.upTo(2, () -> keyFigure(secret)))
            .results(draw.upTo(3, () -> result(secret)))
            .documents(draw.upTo(1, () -> media.document(secret)))
            .sources(draw.someOf(house.sources.ids(secret, Source::id)));
    draw.maybe(() -> house.organization(secret)).ifPresent(survey::conductedBy);
    draw.maybe(() -> words.link(secret)).ifPresent(survey::page);
    draw.maybe(() -> Attested.of(house.date()))
        .ifPresent(
            start -> {
              survey.startDate(start);
              if (start.value().precision() == PartialDate.Precision.DAY) {
                survey.endDate(start);
              }
            });
    return survey.build();
  }

  private SurveyResult result(boolean secret) {
    return new SurveyResult(
        new ResultId(words.id("result", secret)),
        words.text(secret),
        draw.maybe(() -> Attested.of(Figure.about(draw.between(0, 100)))));
  }

  private Session session(boolean secret) {
    Edition edition = lastEdition();
    Session.Builder session =
        Session.builder(
                new SessionId(words.id("session", secret)),
                edition.id(),
                draw.oneOf(SessionKind.values()),
                words.text(secret),
                slots.slot())
            .themes(draw.someOf(house.themes.ids(secret, Theme::id)))
            .contributions(draw.upTo(2, () -> contribution(secret)))
            .subjects(draw.upTo(2, this::subject))
            .openFloor(draw.chance(50))
            .languages(draw.someOf(List.of(Locale.FRENCH, Locale.forLanguageTag("br"))))
            .accessibility(draw.someOf(List.of(Accessibility.values())))
            .documents(draw.upTo(1, () -> media.document(secret)))
            .broadcasts(draw.upTo(1, () -> media.broadcast(secret)))
            .status(draw.oneOf(SessionStatus.values()))
            .sources(draw.someOf(house.sources.ids(secret, Source::id)))
            .visibility(
                secret && (!isSecret(edition) || draw.chance(50))
                    ? Visibility.DRAFT
                    : Visibility.PUBLIC);
    draw.maybe(() -> words.text(secret)).ifPresent(session::description);
    Optional<RoomId> room = draw.maybe(() -> draw.oneOf(house.rooms.ids(secret, Room::id)));
    room.ifPresent(session::room);
    if (room.isEmpty()) {
      draw.maybe(() -> draw.oneOf(house.places.ids(secret, Place::id))).ifPresent(session::place);
    }
    draw.maybe(() -> words.link(secret)).ifPresent(session::page);
    draw.maybe(() -> registration(secret)).ifPresent(session::registration);
    draw.maybe(() -> media.attested(figure(), this::figure, secret)).ifPresent(session::attendance);
    return session.build();
  }

  private Registration registration(boolean secret) {
    return new Registration(
        draw.chance(50),
        draw.maybe(() -> words.link(secret)),
        draw.maybe(() -> draw.between(1, 300)),
        draw.maybe(() -> DAY.plusDays(draw.between(0, 20))));
  }

  private Contribution contribution(boolean secret) {
    Speaker speaker = draw.oneOf(secret ? house.speakers.all() : house.speakers.open());
    return new Contribution(
        speaker.id(),
        draw.oneOf(Contribution.Role.values()),
        speaker.mandates().stream().map(Mandate::id).filter(id -> draw.chance(50)).findFirst(),
        draw.maybe(() -> onBehalfOf(secret)));
  }

  private OnBehalfOf onBehalfOf(boolean secret) {
    return draw.chance(50)
        ? new OnBehalfOf.Person(draw.oneOf(house.speakers.ids(secret, Speaker::id)))
        : new OnBehalfOf.Body(house.organization(secret));
  }

  /** {@return a subject that may be secret even if the session is not} */
  private Subject subject() {
    Edition edition = draw.oneOf(editions);
    Optional<Survey> survey = surveys.stream().filter(s -> draw.chance(50)).findFirst();
    if (survey.isPresent()) {
      return new Subject.OfSurvey(survey.get().id());
    }
    return draw.chance(50)
        ? new Subject.OfBalance(edition.id())
        : new Subject.OfWorkshops(
            edition.id(), draw.someOf(sessions.stream().map(Session::id).toList()));
  }

  /** {@return a draft that refers to all secret items} */
  private Session sessionWithEverySecret() {
    Edition shown = editions.get(0);
    Organization body = house.organizations.secret().get(1);
    return Session.builder(
            new SessionId(words.id("session", true)),
            shown.id(),
            SessionKind.DEBATE,
            words.text(true),
            slots.slot())
        .room(house.rooms.secret().get(0).id())
        .themes(house.themes.secret().stream().map(Theme::id).toList())
        .sources(house.sources.secret().stream().map(Source::id).toList())
        .contributions(
            house.speakers.secret().stream()
                .map(person -> Contribution.of(person.id(), Contribution.Role.SPEAKER))
                .map(part -> part.withOnBehalfOf(new OnBehalfOf.Body(body.id())))
                .toList())
        .visibility(Visibility.DRAFT)
        .build();
  }
}
