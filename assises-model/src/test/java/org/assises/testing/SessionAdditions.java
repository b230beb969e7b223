package org.assises.testing;

import static org.assises.testing.Additions.DOCUMENT;
import static org.assises.testing.Additions.LINK;
import static org.assises.testing.Additions.TEXT;
import static org.assises.testing.Additions.WORD;
import static org.assises.testing.BareAssises.DAY;
import static org.assises.testing.BareAssises.EDITION_ID;
import static org.assises.testing.BareAssises.EXPERT;
import static org.assises.testing.BareAssises.TALK;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assises.model.Accessibility;
import org.assises.model.Assises;
import org.assises.model.Attested;
import org.assises.model.Broadcast;
import org.assises.model.Contribution;
import org.assises.model.Contribution.Role;
import org.assises.model.DayPart;
import org.assises.model.Figure;
import org.assises.model.OnBehalfOf;
import org.assises.model.Registration;
import org.assises.model.Session;
import org.assises.model.SessionKind;
import org.assises.model.SessionStatus;
import org.assises.model.Slot;
import org.assises.model.Subject;

/** The optional members of sessions. */
final class SessionAdditions {
  private static final Contribution PART = Contribution.of(EXPERT.id(), Role.SPEAKER);
  private static final Slot.Timed HOUR = (Slot.Timed) TALK.slot();

  private SessionAdditions() {}

  static Stream<Addition> all() {
    return Stream.of(texts(), people(), facts(), slots()).flatMap(additions -> additions);
  }

  private static Stream<Addition> texts() {
    return Stream.of(
        word("its title in another language", s -> s.title(TALK.title().with("br", WORD))),
        word("its description", s -> s.description(TEXT)),
        word("its page", s -> s.page(LINK)),
        word("a document", s -> s.documents(List.of(DOCUMENT))),
        word("the address of a replay", s -> s.broadcasts(List.of(Broadcast.replay(LINK)))),
        word("the address of a live stream", s -> s.broadcasts(List.of(Broadcast.live(LINK)))),
        word("where to register", s -> s.registration(registration(Optional.of(3)))),
        word("its room", "zqxroom", s -> s.place(BareAssises.ANNEX.id()).room(BareAssises.ROOM)),
        word("its place", "zqxannex", s -> s.place(BareAssises.ANNEX.id())),
        word("its theme", "zqxtheme", s -> s.themes(List.of(BareAssises.THEME))));
  }

  private static Stream<Addition> people() {
    return Stream.of(
        word("who speaks", "zqxexpert", s -> s.contributions(List.of(PART))),
        word(
            "the function of who speaks",
            "zqxfunction",
            s -> s.contributions(List.of(PART.withMandate(BareAssises.MANDATE)))),
        word("for whom", "zqxbody", s -> s.contributions(List.of(PART.withOnBehalfOf(body())))),
        sign(
            "the role",
            s -> s.contributions(List.of(Contribution.of(EXPERT.id(), Role.MODERATOR)))),
        sign("how many came", s -> s.attendance(Attested.of(Figure.exactly(4711)))));
  }

  private static OnBehalfOf body() {
    return new OnBehalfOf.Body(BareAssises.BODY);
  }

  private static Stream<Addition> facts() {
    return Stream.of(
        sign("that it is a workshop", s -> s.kind(SessionKind.WORKSHOP)),
        sign("that it is tentative", s -> s.status(SessionStatus.TENTATIVE)),
        sign("that it is cancelled", s -> s.status(SessionStatus.CANCELLED)),
        sign("that the floor is open", s -> s.openFloor(true)),
        sign("what is spoken", s -> s.languages(List.of(Locale.forLanguageTag("br")))),
        sign("what it offers", s -> s.accessibility(List.of(Accessibility.SIGN_LANGUAGE))),
        sign("a survey it reports on", subject(new Subject.OfSurvey(BareAssises.THE_SURVEY.id()))),
        sign("a balance it reports on", subject(new Subject.OfBalance(EDITION_ID))),
        sign("workshops it reports on", subject(new Subject.OfWorkshops(EDITION_ID, List.of()))),
        sign("a source", s -> s.sources(List.of(BareAssises.SOURCE))),
        pair(
            "how many may register",
            s -> s.registration(registration(Optional.of(3))),
            s -> s.registration(registration(Optional.of(4)))));
  }

  private static UnaryOperator<Session.Builder> subject(Subject subject) {
    return session -> session.subjects(List.of(subject));
  }

  private static Registration registration(Optional<Integer> places) {
    return new Registration(true, Optional.of(LINK), places, Optional.empty());
  }

  private static Stream<Addition> slots() {
    LocalDate next = DAY.plusDays(1);
    return Stream.of(
        slots("another start", HOUR, new Slot.Timed(HOUR.start().plusMinutes(5), HOUR.length())),
        slots("another end", HOUR, HOUR.withLength(Duration.ofMinutes(50))),
        slots("the place in a half-day", half(DayPart.MORNING, 1), half(DayPart.MORNING, 2)),
        slots("the half-day", half(DayPart.MORNING, 1), half(DayPart.AFTERNOON, 1)),
        slots("the last of several days", Slot.WholeDay.of(DAY), new Slot.WholeDay(DAY, next)),
        slots("the day", Slot.WholeDay.of(DAY), Slot.WholeDay.of(next)),
        slots("that no day is known", HOUR, new Slot.Unscheduled()));
  }

  private static Slot half(DayPart part, int order) {
    return new Slot.PartOfDay(DAY, part, order);
  }

  private static Addition slots(String what, Slot one, Slot other) {
    return pair(what, session -> session.slot(one), session -> session.slot(other));
  }

  private static Addition word(String what, UnaryOperator<Session.Builder> add) {
    return word(what, WORD, add);
  }

  private static Addition word(String what, String word, UnaryOperator<Session.Builder> add) {
    return new Addition(
        Addition.Kind.SESSION, what, word, with(UnaryOperator.identity()), with(add));
  }

  private static Addition sign(String what, UnaryOperator<Session.Builder> add) {
    return word(what, "", add);
  }

  private static Addition pair(
      String what, UnaryOperator<Session.Builder> one, UnaryOperator<Session.Builder> other) {
    return new Addition(Addition.Kind.SESSION, what, "", with(one), with(other));
  }

  private static Assises with(UnaryOperator<Session.Builder> add) {
    Session changed = add.apply(TALK.toBuilder()).build();
    return BareAssises.builder().sessions(List.of(changed, BareAssises.WORKSHOP)).build();
  }
}
