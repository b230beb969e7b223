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

/** Who takes part, in what function, and for whom. */
public final class People {
  /** A body that organises, employs, answers for something or is spoken for. */
  public static final ObjectCodec<Organization> ORGANIZATION =
      object(
              Organization.class,
              "organization",
              "A body that organises, employs, answers for something or is spoken for.")
          .of(
              req("id", Ids.ORGANIZATION.own(), Organization::id, "By which others refer to it."),
              req("name", Facts.TEXT, Organization::name, "As it calls itself."),
              opt(
                  "partOf",
                  Ids.ORGANIZATION.reference(),
                  Organization::partOf,
                  "The body it belongs to, such as the city of a directorate."),
              opt("siren", Scalars.STRING, Organization::siren, "The nine digits of its SIREN."),
              opt("page", Scalars.LINK, Organization::page, "Its page."),
              Organization::new);

  /** What allows a name to be published. */
  public static final Codec<NamingBasis> NAMING_BASIS =
      union(NamingBasis.class, "naming-basis")
          .variant("consent", consent())
          .variant("public-office", publicOffice())
          .variant("public-record", publicRecord())
          .build();

  /** The name of a person. */
  public static final ObjectCodec<Name> NAME =
      object(Name.class, "name", "A person's name, with what allows it to be published.")
          .of(
              req("value", Scalars.STRING, Name::value, "As the person writes it."),
              opt(
                  "basis",
                  NAMING_BASIS,
                  Name::basis,
                  "What allows it to be published; without it, it is not."),
              Name::new);

  /** A function that a person holds or held. */
  public static final ObjectCodec<Mandate> MANDATE =
      object(Mandate.class, "mandate", "A function that a person holds or held.")
          .of(
              req("id", Ids.MANDATE.own(), Mandate::id, "By which contributions refer to it."),
              req("function", Facts.TEXT, Mandate::function, "Such as mayor."),
              opt("organization", Ids.ORGANIZATION.reference(), Mandate::organization, "Where."),
              opt("since", Facts.PARTIAL_DATE, Mandate::since, "The first day, inclusive."),
              opt("until", Facts.PARTIAL_DATE, Mandate::until, "The last day, inclusive."),
              list(
                  "attestations",
                  Facts.CLAIMED_DATE,
                  Mandate::attestations,
                  "When a source saw the person in this function."),
              Mandate::new);

  /** A person who takes part by function. */
  public static final ObjectCodec<Speaker> SPEAKER =
      object(Speaker.class, "speaker", "A person who takes part in sessions by function.")
          .of(
              req("id", Ids.SPEAKER.own(), Speaker::id, "Never derived from the name."),
              opt("name", NAME, Speaker::name, "The name."),
              list("mandates", MANDATE, Speaker::mandates, "The functions held."),
              opt("biography", Facts.TEXT, Speaker::biography, "A few words on the person."),
              opt("page", Scalars.LINK, Speaker::page, "A public page about the person."),
              Speaker::new);

  /** Whom a contributor stands in for. */
  public static final Codec<OnBehalfOf> ON_BEHALF_OF = later(People::onBehalfOf);

  /** A person's part in a session. */
  public static final ObjectCodec<Contribution> CONTRIBUTION =
      object(Contribution.class, "contribution", "A person's part in a session.")
          .of(
              req("speaker", Ids.SPEAKER.reference(), Contribution::speaker, "Who."),
              req("role", choice(Contribution.Role.class), Contribution::role, "In which part."),
              opt(
                  "mandate",
                  Ids.MANDATE.reference(),
                  Contribution::mandate,
                  "In which function, where those held on that day do not serve."),
              opt(
                  "onBehalfOf",
                  ON_BEHALF_OF,
                  Contribution::onBehalfOf,
                  "Whom the person stands in for."),
              Contribution::new);

  private People() {}

  private static Codec<OnBehalfOf> onBehalfOf() {
    return union(OnBehalfOf.class, "on-behalf-of")
        .variant("person", person())
        .variant("body", body())
        .build();
  }

  private static ObjectCodec<NamingBasis.Consent> consent() {
    return object(NamingBasis.Consent.class, "consent", "The person agreed, and may withdraw.")
        .of(
            req("givenOn", Scalars.DATE, NamingBasis.Consent::givenOn, "The day of consent."),
            opt(
                "withdrawnOn",
                Scalars.DATE,
                NamingBasis.Consent::withdrawnOn,
                "The first day on which it holds no longer."),
            NamingBasis.Consent::new);
  }

  private static ObjectCodec<NamingBasis.PublicOffice> publicOffice() {
    return object(
            NamingBasis.PublicOffice.class,
            "public-office",
            "The person is named as an elected official or a representative of the State.")
        .empty(NamingBasis.PublicOffice::new);
  }

  private static ObjectCodec<NamingBasis.PublicRecord> publicRecord() {
    return object(
            NamingBasis.PublicRecord.class,
            "public-record",
            "The organiser has itself published the name in that part.")
        .of(
            req(
                "source",
                Ids.SOURCE.reference(),
                NamingBasis.PublicRecord::source,
                "Where it was published."),
            NamingBasis.PublicRecord::new);
  }

  private static ObjectCodec<OnBehalfOf.Person> person() {
    return object(OnBehalfOf.Person.class, "person", "A person who could not come.")
        .of(
            req("speaker", Ids.SPEAKER.reference(), OnBehalfOf.Person::speaker, "That person."),
            OnBehalfOf.Person::new);
  }

  private static ObjectCodec<OnBehalfOf.Body> body() {
    return object(OnBehalfOf.Body.class, "body", "A body that the contributor speaks for.")
        .of(
            req(
                "organization",
                Ids.ORGANIZATION.reference(),
                OnBehalfOf.Body::organization,
                "That body."),
            OnBehalfOf.Body::new);
  }
}
