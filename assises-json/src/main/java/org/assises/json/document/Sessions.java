package org.assises.json.document;

import static org.assises.json.codec.Codec.later;
import static org.assises.json.codec.Member.flag;
import static org.assises.json.codec.Member.list;
import static org.assises.json.codec.Member.opt;
import static org.assises.json.codec.Member.req;
import static org.assises.json.codec.ObjectDeclaration.object;
import static org.assises.json.codec.Scalars.choice;
import static org.assises.json.codec.UnionCodec.union;

import org.assises.json.codec.Codec;
import org.assises.json.codec.DeclaredObject;
import org.assises.json.codec.ObjectCodec;
import org.assises.json.codec.Scalars;
import org.assises.model.Registration;
import org.assises.model.Session;
import org.assises.model.SessionKind;
import org.assises.model.SessionStatus;
import org.assises.model.Subject;
import org.assises.model.Visibility;

/** The items of the programme. */
public final class Sessions {
  /** What a session reports on. */
  public static final Codec<Subject> SUBJECT = later(Sessions::subject);

  /** How one registers. */
  public static final Codec<Registration> REGISTRATION = later(Sessions::registration);

  /** One item of the programme. */
  public static final DeclaredObject<Session> SESSION =
      object(Session.class, "session", "One item of the programme.")
          .from(
              req("id", Ids.SESSION.own(), Session::id, "Frozen once published."),
              req("edition", Ids.EDITION.reference(), Session::edition, "Of which edition."),
              req("kind", choice(SessionKind.class), Session::kind, "What it is for."),
              req("title", Facts.TEXT, Session::title, "What it is called."),
              req("slot", Slots.SLOT, Session::slot, "When."),
              Session::builder)
          .opt(
              "description",
              Facts.TEXT,
              Session::description,
              Session.Builder::description,
              "What it is about, in plain text.")
          .opt(
              "place",
              Ids.PLACE.reference(),
              Session::place,
              Session.Builder::place,
              "Where, where not at the edition's venue.")
          .opt("room", Ids.ROOM.reference(), Session::room, Session.Builder::room, "In which room.")
          .list(
              "themes",
              Ids.THEME.reference(),
              Session::themes,
              Session.Builder::themes,
              "What it is about.")
          .list(
              "contributions",
              People.CONTRIBUTION,
              Session::contributions,
              Session.Builder::contributions,
              "Who takes part, in the order of appearance.")
          .list(
              "subjects",
              SUBJECT,
              Session::subjects,
              Session.Builder::subjects,
              "What it reports on.")
          .flag(
              "openFloor",
              Session::openFloor,
              Session.Builder::openFloor,
              "Whether there is an exchange with the room.")
          .list(
              "languages",
              Scalars.LANGUAGE,
              Session::languages,
              Session.Builder::languages,
              "What is spoken, where not the main language of the series.")
          .list(
              "accessibility",
              Places.ACCESSIBILITY,
              Session::accessibility,
              Session.Builder::accessibility,
              "What it offers beyond what its place does.")
          .opt(
              "registration",
              REGISTRATION,
              Session::registration,
              Session.Builder::registration,
              "How one registers.")
          .list(
              "documents",
              Links.DOCUMENT,
              Session::documents,
              Session.Builder::documents,
              "Slides, minutes, reports.")
          .list(
              "broadcasts",
              Links.BROADCAST,
              Session::broadcasts,
              Session.Builder::broadcasts,
              "Its own live streams and replays.")
          .opt(
              "attendance",
              Facts.ATTESTED_FIGURE,
              Session::attendance,
              Session.Builder::attendance,
              "How many people came.")
          .opt("page", Scalars.LINK, Session::page, Session.Builder::page, "Its page.")
          .usual(
              "status",
              choice(SessionStatus.class),
              Session::status,
              Session.Builder::status,
              SessionStatus.CONFIRMED,
              "How it stands.")
          .list(
              "sources",
              Ids.SOURCE.reference(),
              Session::sources,
              Session.Builder::sources,
              "What it was drawn from.")
          .usual(
              "visibility",
              Editions.VISIBILITY,
              Session::visibility,
              Session.Builder::visibility,
              Visibility.PUBLIC,
              "Whether it is published.")
          .build(Session.Builder::build);

  private Sessions() {}

  private static Codec<Subject> subject() {
    return union(Subject.class, "subject")
        .variant("survey", ofSurvey())
        .variant("workshops", ofWorkshops())
        .variant("balance", ofBalance())
        .build();
  }

  private static Codec<Registration> registration() {
    return object(Registration.class, "registration", "How one registers for a session.")
        .of(
            flag(
                "required",
                Registration::required,
                "Whether registration is required, or only possible."),
            opt("page", Scalars.LINK, Registration::page, "The page to register on."),
            opt(
                "capacity",
                Counts.FROM_ONE,
                Registration::capacity,
                "How many people can register."),
            opt("until", Scalars.DATE, Registration::until, "The last day to register."),
            Registration::new);
  }

  private static ObjectCodec<Subject.OfSurvey> ofSurvey() {
    return object(Subject.OfSurvey.class, "of-survey", "What a survey found.")
        .of(
            req("survey", Ids.SURVEY.reference(), Subject.OfSurvey::survey, "That survey."),
            Subject.OfSurvey::new);
  }

  private static ObjectCodec<Subject.OfWorkshops> ofWorkshops() {
    return object(Subject.OfWorkshops.class, "of-workshops", "What workshops proposed.")
        .of(
            req(
                "edition",
                Ids.EDITION.reference(),
                Subject.OfWorkshops::edition,
                "Whose workshops."),
            list(
                "workshops",
                Ids.SESSION.reference(),
                Subject.OfWorkshops::workshops,
                "Which of them; left out for all."),
            Subject.OfWorkshops::new);
  }

  private static ObjectCodec<Subject.OfBalance> ofBalance() {
    return object(Subject.OfBalance.class, "of-balance", "What became of proposals.")
        .of(
            req("edition", Ids.EDITION.reference(), Subject.OfBalance::edition, "Whose proposals."),
            Subject.OfBalance::new);
  }
}
