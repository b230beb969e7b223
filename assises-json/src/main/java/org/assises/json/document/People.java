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
import org.assises.model.Contribution;
import org.assises.model.Mandate;
import org.assises.model.Name;
import org.assises.model.NamingBasis;
import org.assises.model.OnBehalfOf;
import org.assises.model.Organization;
import org.assises.model.Speaker;

/** Codecs for people, their functions, their parts in sessions, and organizations. */
public final class People {
  private static final Codec<String> SIREN = Scalars.wellFormed("[0-9]{9}", "siren-malformed");

  /** An organization. */
  public static final ObjectCodec<Organization> ORGANIZATION = organization();

  /** The basis on which a name may be published. */
  public static final Codec<NamingBasis> NAMING_BASIS =
      union(
          "naming-basis",
          "Why the name may be published: consent, a public office, or an earlier publication.",
          variant("consent", NamingBasis.Consent.class, consent()),
          variant("public-office", NamingBasis.PublicOffice.class, publicOffice()),
          variant("public-record", NamingBasis.PublicRecord.class, publicRecord()));

  /** The name of a person. */
  public static final ObjectCodec<Name> NAME = name();

  /** A function that a person holds or held. */
  public static final ObjectCodec<Mandate> MANDATE = mandate();

  /** A person who takes part in sessions because of a function. */
  public static final ObjectCodec<Speaker> SPEAKER = speaker();

  /** The person or organization that a contributor replaces or represents. */
  public static final Codec<OnBehalfOf> ON_BEHALF_OF = onBehalfOf();

  /** The part that a person takes in a session. */
  public static final ObjectCodec<Contribution> CONTRIBUTION = contribution();

  private People() {}

  private static ObjectCodec<Organization> organization() {
    var members =
        members(
            "organization",
            "An organization: one that organizes, employs, is responsible for something or "
                + "is represented.");
    var id =
        members.req(
            "id",
            Ids.ORGANIZATION.own(),
            "The id by which other items refer to this organization.");
    var name =
        members.req("name", Facts.TEXT, "The name of the organization, as it uses it itself.");
    var partOf =
        members.opt(
            "partOf",
            Ids.ORGANIZATION.reference(),
            "The id of the organization that it belongs to, such as the city for one of its "
                + "services.");
    var siren =
        members.opt(
            "siren",
            SIREN,
            "The SIREN number of the organization: nine digits, the last of which is a "
                + "check digit.");
    var page = members.opt("page", Scalars.LINK, "The web page of the organization.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(Organization organization, Writing out) {
        out.put(id, organization.id())
            .put(name, organization.name())
            .put(partOf, organization.partOf())
            .put(siren, organization.siren())
            .put(page, organization.page());
      }

      @Override
      protected Organization make(Values in) {
        return new Organization(in.of(id), in.of(name), in.of(partOf), in.of(siren), in.of(page));
      }
    };
  }

  private static ObjectCodec<Name> name() {
    var members = members("name", "A person's name, with the basis on which it may be published.");
    var value = members.req("value", Scalars.line(200), "The name as the person writes it.");
    var basis =
        members.opt(
            "basis",
            NAMING_BASIS,
            "The basis on which the name may be published. Without one, the name is never "
                + "published.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(Name name, Writing out) {
        out.put(value, name.value()).put(basis, name.basis());
      }

      @Override
      protected Name make(Values in) {
        return new Name(in.of(value), in.of(basis));
      }
    };
  }

  private static ObjectCodec<Mandate> mandate() {
    var members = members("mandate", "A function that a person holds or has held, such as mayor.");
    var id =
        members.req(
            "id", Ids.MANDATE.own(), "The id by which contributions refer to this function.");
    var function = members.req("function", Facts.TEXT, "The title of the function, such as mayor.");
    var organization =
        members.opt(
            "organization",
            Ids.ORGANIZATION.reference(),
            "The id of the organization in which the function is held.");
    var since =
        members.opt(
            "since",
            Facts.PARTIAL_DATE,
            "The first day of the function, inclusive, as precisely as it is known.");
    var until =
        members.opt(
            "until",
            Facts.PARTIAL_DATE,
            "The last day of the function, inclusive. Left out if the function has no known end.");
    var attestations =
        members.list(
            "attestations",
            Facts.CLAIMED_DATE,
            "Dates on which a source mentions the person in this function.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(Mandate mandate, Writing out) {
        out.put(id, mandate.id())
            .put(function, mandate.function())
            .put(organization, mandate.organization())
            .put(since, mandate.since())
            .put(until, mandate.until())
            .put(attestations, mandate.attestations());
      }

      @Override
      protected Mandate make(Values in) {
        return new Mandate(
            in.of(id),
            in.of(function),
            in.of(organization),
            in.of(since),
            in.of(until),
            in.of(attestations));
      }
    };
  }

  private static ObjectCodec<Speaker> speaker() {
    var members = members("speaker", "A person who takes part in sessions because of a function.");
    var id =
        members.req(
            "id",
            Ids.SPEAKER.own(),
            "The id by which contributions refer to this person. It must not be made from "
                + "the name.");
    var name = members.opt("name", NAME, "The name of the person.");
    var mandates =
        members.list("mandates", MANDATE, "The functions that the person holds or has held.");
    var biography =
        members.opt("biography", Facts.TEXT, "A few sentences about the person in plain text.");
    var page = members.opt("page", Scalars.LINK, "A public web page about the person.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(Speaker speaker, Writing out) {
        out.put(id, speaker.id())
            .put(name, speaker.name())
            .put(mandates, speaker.mandates())
            .put(biography, speaker.biography())
            .put(page, speaker.page());
      }

      @Override
      protected Speaker make(Values in) {
        return new Speaker(in.of(id), in.of(name), in.of(mandates), in.of(biography), in.of(page));
      }
    };
  }

  private static ObjectCodec<Contribution> contribution() {
    var members = members("contribution", "The part that a person takes in a session.");
    var speaker = members.req("speaker", Ids.SPEAKER.reference(), "The id of the person.");
    var role =
        members.req(
            "role", choice(Contribution.Role.class), "The role of the person in the session.");
    var mandate =
        members.opt(
            "mandate",
            Ids.MANDATE.reference(),
            "The id of the function in which the person takes part. If left out, it is "
                + "every function held on that day.");
    var onBehalfOf =
        members.opt(
            "onBehalfOf",
            ON_BEHALF_OF,
            "The person or organization that this person represents or replaces.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(Contribution contribution, Writing out) {
        out.put(speaker, contribution.speaker())
            .put(role, contribution.role())
            .put(mandate, contribution.mandate())
            .put(onBehalfOf, contribution.onBehalfOf());
      }

      @Override
      protected Contribution make(Values in) {
        return new Contribution(in.of(speaker), in.of(role), in.of(mandate), in.of(onBehalfOf));
      }
    };
  }

  private static Codec<OnBehalfOf> onBehalfOf() {
    return union(
        "on-behalf-of",
        "Whether a person is replaced, or an organization is represented.",
        variant("person", OnBehalfOf.Person.class, person()),
        variant("body", OnBehalfOf.Body.class, body()));
  }

  private static ObjectCodec<NamingBasis.Consent> consent() {
    var members =
        members(
            "consent",
            "The person has agreed to the publication of the name, and can withdraw this consent.");
    var givenOn = members.req("givenOn", Scalars.DATE, "The day on which the person agreed.");
    var withdrawnOn =
        members.opt(
            "withdrawnOn", Scalars.DATE, "The first day on which the consent no longer applies.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(NamingBasis.Consent consent, Writing out) {
        out.put(givenOn, consent.givenOn()).put(withdrawnOn, consent.withdrawnOn());
      }

      @Override
      protected NamingBasis.Consent make(Values in) {
        return new NamingBasis.Consent(in.of(givenOn), in.of(withdrawnOn));
      }
    };
  }

  private static ObjectCodec<NamingBasis.PublicOffice> publicOffice() {
    var members =
        members(
            "public-office",
            "The person is named as an elected official or as a representative of the State.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(NamingBasis.PublicOffice publicOffice, Writing out) {}

      @Override
      protected NamingBasis.PublicOffice make(Values in) {
        return new NamingBasis.PublicOffice();
      }
    };
  }

  private static ObjectCodec<NamingBasis.PublicRecord> publicRecord() {
    var members =
        members("public-record", "The organizer has already published the name in this context.");
    var source =
        members.req(
            "source",
            Ids.SOURCE.reference(),
            "The id of the source in which the name was published.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(NamingBasis.PublicRecord publicRecord, Writing out) {
        out.put(source, publicRecord.source());
      }

      @Override
      protected NamingBasis.PublicRecord make(Values in) {
        return new NamingBasis.PublicRecord(in.of(source));
      }
    };
  }

  private static ObjectCodec<OnBehalfOf.Person> person() {
    var members =
        members("person", "A person who is replaced, for example because they could not come.");
    var speaker =
        members.req("speaker", Ids.SPEAKER.reference(), "The id of the person who is replaced.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(OnBehalfOf.Person person, Writing out) {
        out.put(speaker, person.speaker());
      }

      @Override
      protected OnBehalfOf.Person make(Values in) {
        return new OnBehalfOf.Person(in.of(speaker));
      }
    };
  }

  private static ObjectCodec<OnBehalfOf.Body> body() {
    var members = members("body", "An organization that is represented.");
    var organization =
        members.req(
            "organization",
            Ids.ORGANIZATION.reference(),
            "The id of the organization that is represented.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(OnBehalfOf.Body body, Writing out) {
        out.put(organization, body.organization());
      }

      @Override
      protected OnBehalfOf.Body make(Values in) {
        return new OnBehalfOf.Body(in.of(organization));
      }
    };
  }
}
