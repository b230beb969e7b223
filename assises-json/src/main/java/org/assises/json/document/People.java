package org.assises.json.document;

import static org.assises.json.codec.Codec.later;
import static org.assises.json.codec.Member.list;
import static org.assises.json.codec.Member.opt;
import static org.assises.json.codec.Member.req;
import static org.assises.json.codec.ObjectDeclaration.object;
import static org.assises.json.codec.Scalars.choice;
import static org.assises.json.codec.UnionCodec.union;

import org.assises.json.codec.Codec;
import org.assises.json.codec.ObjectCodec;
import org.assises.json.codec.Scalars;
import org.assises.model.Contribution;
import org.assises.model.Mandate;
import org.assises.model.Name;
import org.assises.model.NamingBasis;
import org.assises.model.OnBehalfOf;
import org.assises.model.Organization;
import org.assises.model.Speaker;
import org.assises.wording.Message;

/** Codecs for people, their functions, their parts in sessions, and organizations. */
public final class People {
  private static final Codec<String> SIREN =
      Scalars.matching("[0-9]{9}", Message.of("siren-malformed"));

  /** An organization. */
  public static final ObjectCodec<Organization> ORGANIZATION =
      object(
              Organization.class,
              "organization",
              "An organization: one that organizes, employs, is responsible for "
                  + "something or is represented.")
          .of(
              req(
                  "id",
                  Ids.ORGANIZATION.own(),
                  Organization::id,
                  "The id by which other items refer to this organization."),
              req(
                  "name",
                  Facts.TEXT,
                  Organization::name,
                  "The name of the organization, as it uses it itself."),
              opt(
                  "partOf",
                  Ids.ORGANIZATION.reference(),
                  Organization::partOf,
                  "The id of the organization that it belongs to, such as the city for one "
                      + "of its services."),
              opt(
                  "siren",
                  SIREN,
                  Organization::siren,
                  "The SIREN number of the organization: nine digits, the last of which is "
                      + "a check digit."),
              opt("page", Scalars.LINK, Organization::page, "The web page of the organization."),
              Organization::new);

  /** The basis on which a name may be published. */
  public static final Codec<NamingBasis> NAMING_BASIS =
      union(
              NamingBasis.class,
              "naming-basis",
              "Why the name may be published: consent, a public office, or an earlier publication.")
          .variant("consent", consent())
          .variant("public-office", publicOffice())
          .variant("public-record", publicRecord())
          .build();

  /** The name of a person. */
  public static final ObjectCodec<Name> NAME =
      object(Name.class, "name", "A person's name, with the basis on which it may be published.")
          .of(
              req("value", Scalars.line(200), Name::value, "The name as the person writes it."),
              opt(
                  "basis",
                  NAMING_BASIS,
                  Name::basis,
                  "The basis on which the name may be published. Without one, the name is "
                      + "never published."),
              Name::new);

  /** A function that a person holds or held. */
  public static final ObjectCodec<Mandate> MANDATE =
      object(Mandate.class, "mandate", "A function that a person holds or has held, such as mayor.")
          .of(
              req(
                  "id",
                  Ids.MANDATE.own(),
                  Mandate::id,
                  "The id by which contributions refer to this function."),
              req(
                  "function",
                  Facts.TEXT,
                  Mandate::function,
                  "The title of the function, such as mayor."),
              opt(
                  "organization",
                  Ids.ORGANIZATION.reference(),
                  Mandate::organization,
                  "The id of the organization in which the function is held."),
              opt(
                  "since",
                  Facts.PARTIAL_DATE,
                  Mandate::since,
                  "The first day of the function, inclusive, as precisely as it is known."),
              opt(
                  "until",
                  Facts.PARTIAL_DATE,
                  Mandate::until,
                  "The last day of the function, inclusive. Left out if the function has no "
                      + "known end."),
              list(
                  "attestations",
                  Facts.CLAIMED_DATE,
                  Mandate::attestations,
                  "Dates on which a source mentions the person in this function."),
              Mandate::new);

  /** A person who takes part in sessions because of a function. */
  public static final ObjectCodec<Speaker> SPEAKER =
      object(Speaker.class, "speaker", "A person who takes part in sessions because of a function.")
          .of(
              req(
                  "id",
                  Ids.SPEAKER.own(),
                  Speaker::id,
                  "The id by which contributions refer to this person. It must not be made "
                      + "from the name."),
              opt("name", NAME, Speaker::name, "The name of the person."),
              list(
                  "mandates",
                  MANDATE,
                  Speaker::mandates,
                  "The functions that the person holds or has held."),
              opt(
                  "biography",
                  Facts.TEXT,
                  Speaker::biography,
                  "A few sentences about the person in plain text."),
              opt("page", Scalars.LINK, Speaker::page, "A public web page about the person."),
              Speaker::new);

  /** The person or organization that a contributor replaces or represents. */
  public static final Codec<OnBehalfOf> ON_BEHALF_OF = later(People::onBehalfOf);

  /** The part that a person takes in a session. */
  public static final ObjectCodec<Contribution> CONTRIBUTION =
      object(Contribution.class, "contribution", "The part that a person takes in a session.")
          .of(
              req(
                  "speaker",
                  Ids.SPEAKER.reference(),
                  Contribution::speaker,
                  "The id of the person."),
              req(
                  "role",
                  choice(Contribution.Role.class),
                  Contribution::role,
                  "The role of the person in the session."),
              opt(
                  "mandate",
                  Ids.MANDATE.reference(),
                  Contribution::mandate,
                  "The id of the function in which the person takes part. If left out, it "
                      + "is every function held on that day."),
              opt(
                  "onBehalfOf",
                  ON_BEHALF_OF,
                  Contribution::onBehalfOf,
                  "The person or organization that this person represents or replaces."),
              Contribution::new);

  private People() {}

  private static Codec<OnBehalfOf> onBehalfOf() {
    return union(
            OnBehalfOf.class,
            "on-behalf-of",
            "Whether a person is replaced, or an organization is represented.")
        .variant("person", person())
        .variant("body", body())
        .build();
  }

  private static ObjectCodec<NamingBasis.Consent> consent() {
    return object(
            NamingBasis.Consent.class,
            "consent",
            "The person has agreed to the publication of the name, and can withdraw "
                + "this consent.")
        .of(
            req(
                "givenOn",
                Scalars.DATE,
                NamingBasis.Consent::givenOn,
                "The day on which the person agreed."),
            opt(
                "withdrawnOn",
                Scalars.DATE,
                NamingBasis.Consent::withdrawnOn,
                "The first day on which the consent no longer applies."),
            NamingBasis.Consent::new);
  }

  private static ObjectCodec<NamingBasis.PublicOffice> publicOffice() {
    return object(
            NamingBasis.PublicOffice.class,
            "public-office",
            "The person is named as an elected official or as a representative of the " + "State.")
        .empty(NamingBasis.PublicOffice::new);
  }

  private static ObjectCodec<NamingBasis.PublicRecord> publicRecord() {
    return object(
            NamingBasis.PublicRecord.class,
            "public-record",
            "The organizer has already published the name in this context.")
        .of(
            req(
                "source",
                Ids.SOURCE.reference(),
                NamingBasis.PublicRecord::source,
                "The id of the source in which the name was published."),
            NamingBasis.PublicRecord::new);
  }

  private static ObjectCodec<OnBehalfOf.Person> person() {
    return object(
            OnBehalfOf.Person.class,
            "person",
            "A person who is replaced, for example because they could not come.")
        .of(
            req(
                "speaker",
                Ids.SPEAKER.reference(),
                OnBehalfOf.Person::speaker,
                "The id of the person who is replaced."),
            OnBehalfOf.Person::new);
  }

  private static ObjectCodec<OnBehalfOf.Body> body() {
    return object(OnBehalfOf.Body.class, "body", "An organization that is represented.")
        .of(
            req(
                "organization",
                Ids.ORGANIZATION.reference(),
                OnBehalfOf.Body::organization,
                "The id of the organization that is represented."),
            OnBehalfOf.Body::new);
  }
}
