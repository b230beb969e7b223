package org.assises.json.document;

import static org.assises.json.codec.Members.members;
import static org.assises.json.codec.Scalars.choice;
import static org.assises.json.codec.UnionCodec.union;
import static org.assises.json.codec.UnionCodec.variant;

import org.assises.json.codec.Codec;
import org.assises.json.codec.ObjectCodec;
import org.assises.json.codec.Scalars;
import org.assises.json.codec.Values;
import org.assises.json.codec.Writing;
import org.assises.model.Registration;
import org.assises.model.Session;
import org.assises.model.SessionKind;
import org.assises.model.SessionStatus;
import org.assises.model.Subject;
import org.assises.model.Visibility;

/** Codecs for sessions. */
public final class Sessions {
  /** What a session reports on. */
  public static final Codec<Subject> SUBJECT = subject();

  /** How to register for a session. */
  public static final Codec<Registration> REGISTRATION = registration();

  /** One item of the programme. */
  public static final ObjectCodec<Session> SESSION = session();

  private Sessions() {}

  private static ObjectCodec<Session> session() {
    var members =
        members(
            "session", "One item of the programme of an edition, such as a talk or a workshop.");
    var id =
        members.req(
            "id",
            Ids.SESSION.own(),
            "The id of the session. Calendars know the session by it, so it must not change "
                + "once published.");
    var edition =
        members.req(
            "edition",
            Ids.EDITION.reference(),
            "The id of the edition that the session belongs to.");
    var kind = members.req("kind", choice(SessionKind.class), "The kind of session.");
    var title = members.req("title", Facts.TEXT, "The title of the session.");
    var slot =
        members.req(
            "slot", Slots.SLOT, "When the session takes place, as precisely as it is known.");
    var description =
        members.opt("description", Facts.TEXT, "A description of the session in plain text.");
    var place =
        members.opt(
            "place",
            Ids.PLACE.reference(),
            "The id of the place of the session, if it differs from the venue of the edition.");
    var room = members.opt("room", Ids.ROOM.reference(), "The id of the room of the session.");
    var themes =
        members.list("themes", Ids.THEME.reference(), "The ids of the themes of the session.");
    var contributions =
        members.list(
            "contributions",
            People.CONTRIBUTION,
            "The people who take part in the session, in the order of their appearance.");
    var subjects =
        members.list(
            "subjects",
            SUBJECT,
            "What the session reports on: a survey, workshops, or the balance of an edition.");
    var openFloor = members.flag("openFloor", "Whether the audience can speak.");
    var languages =
        members.list(
            "languages",
            Scalars.LANGUAGE,
            "The languages spoken in the session, if they differ from the main language of "
                + "the series.");
    var accessibility =
        members.list(
            "accessibility",
            Places.ACCESSIBILITY,
            "What the session offers to people with disabilities, in addition to its place "
                + "and room.");
    var registration =
        members.opt(
            "registration",
            REGISTRATION,
            "How to register for the session. Left out if nobody has to.");
    var documents =
        members.list(
            "documents", Links.DOCUMENT, "Documents of the session, such as slides and minutes.");
    var broadcasts =
        members.list(
            "broadcasts", Links.BROADCAST, "Live streams and replays of this session alone.");
    var attendance =
        members.opt(
            "attendance",
            Facts.ATTESTED_FIGURE,
            "The number of people who came, with what its sources claim.");
    var page = members.opt("page", Scalars.LINK, "The web page of the session.");
    var status =
        members.usual(
            "status",
            choice(SessionStatus.class),
            SessionStatus.CONFIRMED,
            "The status of the session.");
    var sources =
        members.list(
            "sources",
            Ids.SOURCE.reference(),
            "The ids of the sources from which the facts of this session were taken.");
    var visibility =
        members.usual(
            "visibility",
            Editions.VISIBILITY,
            Visibility.PUBLIC,
            "Whether the session is published.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(Session session, Writing out) {
        out.put(id, session.id())
            .put(edition, session.edition())
            .put(kind, session.kind())
            .put(title, session.title())
            .put(slot, session.slot())
            .put(description, session.description())
            .put(place, session.place())
            .put(room, session.room())
            .put(themes, session.themes())
            .put(contributions, session.contributions())
            .put(subjects, session.subjects())
            .put(openFloor, session.openFloor())
            .put(languages, session.languages())
            .put(accessibility, session.accessibility())
            .put(registration, session.registration())
            .put(documents, session.documents())
            .put(broadcasts, session.broadcasts())
            .put(attendance, session.attendance())
            .put(page, session.page())
            .put(status, session.status())
            .put(sources, session.sources())
            .put(visibility, session.visibility());
      }

      @Override
      protected Session make(Values in) {
        return Session.builder(in.of(id), in.of(edition), in.of(kind), in.of(title), in.of(slot))
            .description(in.of(description))
            .place(in.of(place))
            .room(in.of(room))
            .themes(in.of(themes))
            .contributions(in.of(contributions))
            .subjects(in.of(subjects))
            .openFloor(in.of(openFloor))
            .languages(in.of(languages))
            .accessibility(in.of(accessibility))
            .registration(in.of(registration))
            .documents(in.of(documents))
            .broadcasts(in.of(broadcasts))
            .attendance(in.of(attendance))
            .page(in.of(page))
            .status(in.of(status))
            .sources(in.of(sources))
            .visibility(in.of(visibility))
            .build();
      }
    };
  }

  private static Codec<Subject> subject() {
    return union(
        "subject",
        "What the session reports on: a survey, workshops, or the balance of an edition.",
        variant("survey", Subject.OfSurvey.class, ofSurvey()),
        variant("workshops", Subject.OfWorkshops.class, ofWorkshops()),
        variant("balance", Subject.OfBalance.class, ofBalance()));
  }

  private static ObjectCodec<Registration> registration() {
    var members = members("registration", "How to register for a session.");
    var required =
        members.flag(
            "required",
            "Whether people must register. If left out, they may register but need not.");
    var page = members.opt("page", Scalars.LINK, "The web page on which people register.");
    var capacity =
        members.opt("capacity", Counts.FROM_ONE, "The number of people who can register.");
    var until =
        members.opt("until", Scalars.DATE, "The last day on which people can register, inclusive.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(Registration registration, Writing out) {
        out.put(required, registration.required())
            .put(page, registration.page())
            .put(capacity, registration.capacity())
            .put(until, registration.until());
      }

      @Override
      protected Registration make(Values in) {
        return new Registration(in.of(required), in.of(page), in.of(capacity), in.of(until));
      }
    };
  }

  private static ObjectCodec<Subject.OfSurvey> ofSurvey() {
    var members = members("of-survey", "The session presents the results of a survey.");
    var survey = members.req("survey", Ids.SURVEY.reference(), "The id of the survey.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(Subject.OfSurvey ofSurvey, Writing out) {
        out.put(survey, ofSurvey.survey());
      }

      @Override
      protected Subject.OfSurvey make(Values in) {
        return new Subject.OfSurvey(in.of(survey));
      }
    };
  }

  private static ObjectCodec<Subject.OfWorkshops> ofWorkshops() {
    var members = members("of-workshops", "The session presents what workshops proposed.");
    var edition =
        members.req(
            "edition",
            Ids.EDITION.reference(),
            "The id of the edition whose workshops are reported on.");
    var workshops =
        members.list(
            "workshops",
            Ids.SESSION.reference(),
            "The ids of the workshops that are reported on. Left out if it is all of them.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(Subject.OfWorkshops ofWorkshops, Writing out) {
        out.put(edition, ofWorkshops.edition()).put(workshops, ofWorkshops.workshops());
      }

      @Override
      protected Subject.OfWorkshops make(Values in) {
        return new Subject.OfWorkshops(in.of(edition), in.of(workshops));
      }
    };
  }

  private static ObjectCodec<Subject.OfBalance> ofBalance() {
    var members =
        members(
            "of-balance",
            "The session presents how far the proposals of an edition have been carried out.");
    var edition =
        members.req(
            "edition",
            Ids.EDITION.reference(),
            "The id of the edition whose proposals are reported on.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(Subject.OfBalance ofBalance, Writing out) {
        out.put(edition, ofBalance.edition());
      }

      @Override
      protected Subject.OfBalance make(Values in) {
        return new Subject.OfBalance(in.of(edition));
      }
    };
  }
}
