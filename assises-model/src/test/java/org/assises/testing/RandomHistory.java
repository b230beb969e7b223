package org.assises.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.assises.model.Accessibility;
import org.assises.model.Assises;
import org.assises.model.Attested;
import org.assises.model.Author;
import org.assises.model.Broadcast;
import org.assises.model.DeclaredBalance;
import org.assises.model.Document;
import org.assises.model.Edition;
import org.assises.model.EditionStatus;
import org.assises.model.Figure;
import org.assises.model.FollowUp;
import org.assises.model.FollowUpStatus;
import org.assises.model.Forgetting;
import org.assises.model.Id;
import org.assises.model.KeyFigure;
import org.assises.model.Measure;
import org.assises.model.Name;
import org.assises.model.NamingBasis;
import org.assises.model.Orientation;
import org.assises.model.PartialDate;
import org.assises.model.Place;
import org.assises.model.Proposal;
import org.assises.model.Room;
import org.assises.model.Session;
import org.assises.model.SessionKind;
import org.assises.model.SessionStatus;
import org.assises.model.Speaker;
import org.assises.model.Survey;
import org.assises.model.Territory;
import org.assises.model.Theme;
import org.assises.model.Visibility;

/**
 * A random history of an assises over several years, in which every part of the model changes.
 *
 * <pre>{@code
 * RandomHistory history = new RandomHistory(seed);
 * Publication publication = Publication.of(history.assises(), history.at());
 * history.goOn();
 * publication = publication.revise(history.assises(), history.at());
 * }</pre>
 */
public final class RandomHistory {
  private final Draw draw;
  private final Words words;
  private Assises assises;
  private Instant at = RandomAssises.PUBLISHED;

  public RandomHistory(long seed) {
    this.draw = new Draw(seed);
    this.words = new Words(draw);
    this.assises = RandomAssises.of(seed);
  }

  /** {@return the current assises} */
  public Assises assises() {
    return assises;
  }

  /** {@return the current instant} */
  public Instant at() {
    return at;
  }

  /** Makes one to four changes, and advances the time by a minute, days or a year. */
  public void goOn() {
    at = at.plus(draw.oneOf(Duration.ofMinutes(1), Duration.ofDays(1), Duration.ofDays(40)));
    at = at.plus(Duration.ofDays(draw.chance(10) ? 365 : 0));
    if (draw.chance(10)) {
      return;
    }
    int changes = draw.between(1, 4);
    for (int i = 0; i < changes; i++) {
      assises = changed();
    }
  }

  private Assises changed() {
    try {
      return change();
    } catch (IllegalArgumentException e) {
      return assises; // The model refuses the change.
    }
  }

  private Assises change() {
    return switch (draw.between(0, 17)) {
      case 0 -> RandomAssises.changed(assises, draw.between(0, 1_000_000));
      case 1 -> series(assises.toBuilder()).build();
      case 2, 3 -> assises.toBuilder().editions(one(assises.editions(), this::edition)).build();
      case 4, 5, 6 -> assises.toBuilder().sessions(one(assises.sessions(), this::session)).build();
      case 7, 8 -> assises.toBuilder().proposals(one(assises.proposals(), this::proposal)).build();
      case 9 -> assises.toBuilder().surveys(one(assises.surveys(), this::survey)).build();
      case 10 -> answers();
      case 11, 12 -> assises.toBuilder().speakers(one(assises.speakers(), this::speaker)).build();
      case 13 -> assises.toBuilder().places(one(assises.places(), this::place)).build();
      case 14 -> rooms();
      case 15 -> names();
      case 16 -> forgetting();
      default -> assises.toBuilder().balances(one(assises.balances(), this::balance)).build();
    };
  }

  private Assises forgetting() {
    List<Id> items = new ArrayList<>();
    assises.sessions().forEach(session -> items.add(session.id()));
    assises.proposals().forEach(proposal -> items.add(proposal.id()));
    assises.editions().forEach(edition -> items.add(edition.id()));
    List<Forgetting> all = new ArrayList<>(assises.forgettings());
    all.add(new Forgetting(items.get(draw.between(0, items.size() - 1)), at));
    return assises.toBuilder().forgettings(all).build();
  }

  private <T> List<T> one(List<T> items, UnaryOperator<T> change) {
    if (items.isEmpty()) {
      return items;
    }
    List<T> changed = new ArrayList<>(items);
    int which = draw.between(0, items.size() - 1);
    changed.set(which, change.apply(items.get(which)));
    return changed;
  }

  private Assises.Builder series(Assises.Builder series) {
    List<Locale> languages = new ArrayList<>(assises.languages());
    languages.add(0, languages.remove(languages.size() - 1));
    return switch (draw.between(0, 6)) {
      case 0 -> series.name(words.text(false));
      case 1 -> series.description(words.text(false));
      case 2 -> series.languages(languages);
      case 3 ->
          series.territory(
              new Territory(draw.oneOf("29232", "35238"), words.text(false), Optional.empty()));
      case 4 -> series.page(words.link(false));
      case 5 -> series.licence(draw.oneOf("ODbL-1.0", Assises.LICENCE_OUVERTE));
      default -> inAnotherZone();
    };
  }

  private Assises.Builder inAnotherZone() {
    ZoneId zone = ZoneId.of(draw.oneOf("Europe/Paris", "Indian/Reunion", "Europe/London"));
    Assises.Builder moved =
        Assises.builder(assises.id(), assises.name(), zone)
            .languages(assises.languages())
            .licence(assises.licence())
            .sources(assises.sources())
            .organizations(assises.organizations())
            .places(assises.places())
            .rooms(assises.rooms())
            .themes(assises.themes())
            .speakers(assises.speakers())
            .editions(assises.editions())
            .surveys(assises.surveys())
            .sessions(assises.sessions())
            .proposals(assises.proposals())
            .orientations(assises.orientations())
            .measures(assises.measures())
            .balances(assises.balances())
            .forgettings(assises.forgettings());
    assises.description().ifPresent(moved::description);
    assises.organizer().ifPresent(moved::organizer);
    assises.territory().ifPresent(moved::territory);
    assises.page().ifPresent(moved::page);
    return moved;
  }

  private Edition edition(Edition edition) {
    Edition.Builder changed = edition.toBuilder();
    return switch (draw.between(0, 9)) {
      case 0 -> changed.title(Attested.of(words.text(false))).build();
      case 1 ->
          changed.status(draw.oneOf(EditionStatus.CONFIRMED, EditionStatus.CANCELLED)).build();
      case 2 -> edition.postponedTo(Attested.of(PartialDate.parse("2027-03-14")));
      case 3 -> changed.description(words.text(false)).build();
      case 4 -> changed.broadcasts(List.of(Broadcast.replay(words.link(false)))).build();
      case 5 -> changed.page(words.link(false)).build();
      case 6 -> changed.objectives(List.of(words.text(false))).build();
      case 7 -> changed.keyFigures(List.of(figure())).build();
      case 8 -> changed.documents(List.of(document())).build();
      default -> changed.visibility(Visibility.PUBLIC).method(List.of(words.text(false))).build();
    };
  }

  private KeyFigure figure() {
    return new KeyFigure(words.text(false), Attested.of(Figure.about(draw.between(0, 99))));
  }

  private Document document() {
    return Document.of(words.text(false), words.link(false));
  }

  private Session session(Session session) {
    Session.Builder changed = session.toBuilder();
    return switch (draw.between(0, 13)) {
      case 0 -> changed.edition(draw.oneOf(assises.editions()).id()).build();
      case 1 -> changed.title(words.text(false)).build();
      case 2 -> changed.status(draw.oneOf(SessionStatus.values())).build();
      case 3 -> changed.slot(new RandomSlots(draw).slot()).build();
      case 4 -> changed.kind(draw.oneOf(SessionKind.values())).build();
      case 5 -> changed.description(words.text(false)).build();
      case 6 -> changed.openFloor(!session.openFloor()).build();
      case 7 -> changed.accessibility(List.of(draw.oneOf(Accessibility.values()))).build();
      case 8 -> changed.documents(List.of(document())).build();
      case 9 -> changed.broadcasts(List.of(Broadcast.live(words.link(false)))).build();
      case 10 -> changed.page(words.link(false)).build();
      case 11 -> changed.languages(List.of(Locale.forLanguageTag("br"))).build();
      case 12 -> changed.attendance(Attested.of(Figure.about(draw.between(0, 99)))).build();
      default -> changed.visibility(draw.oneOf(Visibility.values())).build();
    };
  }

  private Proposal proposal(Proposal proposal) {
    Proposal.Builder changed = proposal.toBuilder();
    return switch (draw.between(0, 7)) {
      case 0 -> changed.title(words.text(false)).build();
      case 1 -> changed.description(words.text(false)).build();
      case 2 -> changed.followUps(followedUp(proposal)).build();
      case 3 -> changed.supporters(draw.between(0, 99)).build();
      case 4 ->
          changed
              .author(new Author.Inhabitant(Optional.of(name()), Optional.of(words.text(false))))
              .build();
      case 5 -> changed.page(words.link(false)).build();
      case 6 ->
          changed.themes(draw.someOf(assises.themes()).stream().map(Theme::id).toList()).build();
      default -> changed.visibility(draw.oneOf(Visibility.values())).build();
    };
  }

  /** Some follow-ups are dated later, and are published on that day. */
  private List<FollowUp> followedUp(Proposal proposal) {
    List<FollowUp> followUps = new ArrayList<>(proposal.followUps());
    followUps.add(
        FollowUp.builder(
                at.atZone(assises.zone()).toLocalDate().plusDays(draw.between(0, 60)),
                draw.oneOf(FollowUpStatus.values()))
            .note(words.text(false))
            .correction(true)
            .build());
    return followUps;
  }

  private Name name() {
    return Name.of(
        words.name(false),
        NamingBasis.Consent.of(at.atZone(assises.zone()).toLocalDate().minusDays(1)));
  }

  private Survey survey(Survey survey) {
    Survey.Builder changed = survey.toBuilder();
    return draw.chance(50)
        ? changed.title(words.text(false)).build()
        : changed.respondents(List.of(figure())).build();
  }

  private Assises answers() {
    return draw.chance(50)
        ? assises.toBuilder().orientations(one(assises.orientations(), this::retitled)).build()
        : assises.toBuilder().measures(one(assises.measures(), this::measure)).build();
  }

  private Orientation retitled(Orientation orientation) {
    return new Orientation(
        orientation.id(),
        orientation.edition(),
        words.text(false),
        orientation.description(),
        draw.someOf(orientation.proposals()),
        orientation.themes());
  }

  private Measure measure(Measure measure) {
    return draw.chance(50)
        ? measure.toBuilder().status(draw.oneOf(FollowUpStatus.values())).build()
        : measure.toBuilder().evidence(List.of(document())).build();
  }

  /** Changes the name, biography or page of a speaker, or withdraws the consent. */
  private Speaker speaker(Speaker speaker) {
    Optional<Name> named = draw.chance(30) ? Optional.empty() : Optional.of(name());
    return switch (draw.between(0, 3)) {
      case 0 ->
          new Speaker(speaker.id(), named, speaker.mandates(), speaker.biography(), speaker.page());
      case 1 ->
          new Speaker(
              speaker.id(),
              speaker.name(),
              speaker.mandates(),
              Optional.of(words.text(false)),
              speaker.page());
      case 2 ->
          new Speaker(
              speaker.id(),
              speaker.name(),
              speaker.mandates(),
              speaker.biography(),
              Optional.of(words.link(false)));
      default ->
          new Speaker(
              speaker.id(),
              speaker.name(),
              draw.shuffled(speaker.mandates()),
              speaker.biography(),
              speaker.page());
    };
  }

  private Place place(Place place) {
    return switch (draw.between(0, 2)) {
      case 0 ->
          new Place(
              place.id(),
              words.text(false),
              place.address(),
              place.coordinates(),
              place.accessibility(),
              place.page());
      case 1 -> place.withAddress(words.line("rue", false));
      default -> place.withAccessibility(draw.oneOf(Accessibility.values()));
    };
  }

  private Assises rooms() {
    return assises.toBuilder()
        .rooms(
            one(
                assises.rooms(),
                room ->
                    new Room(
                        room.id(),
                        room.place(),
                        words.text(false),
                        Optional.of(draw.between(1, 99)),
                        room.accessibility())))
        .build();
  }

  private Assises names() {
    return switch (draw.between(0, 2)) {
      case 0 ->
          assises.toBuilder()
              .organizations(one(assises.organizations(), body -> body.withPage(words.link(false))))
              .build();
      case 1 ->
          assises.toBuilder()
              .themes(
                  one(
                      assises.themes(),
                      theme -> new Theme(theme.id(), words.text(false), theme.description())))
              .build();
      default ->
          assises.toBuilder()
              .sources(one(assises.sources(), source -> source.withPage(words.link(false))))
              .build();
    };
  }

  private DeclaredBalance balance(DeclaredBalance balance) {
    return new DeclaredBalance(
        balance.edition(),
        balance.date(),
        balance.total(),
        balance.shares(),
        Optional.of(words.text(false)),
        balance.sources());
  }
}
