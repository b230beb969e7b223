package org.assises.json.document;

import static org.assises.json.codec.Member.opt;
import static org.assises.json.codec.Member.req;
import static org.assises.json.codec.ObjectDeclaration.object;
import static org.assises.json.codec.Scalars.choice;

import org.assises.json.codec.Codec;
import org.assises.json.codec.DeclaredObject;
import org.assises.json.codec.ObjectCodec;
import org.assises.json.codec.Scalars;
import org.assises.model.Edition;
import org.assises.model.EditionStatus;
import org.assises.model.Theme;
import org.assises.model.Visibility;

/** The holdings of an assises, and what they are about. */
public final class Editions {
  /** Whether something may leave the city. */
  public static final Codec<Visibility> VISIBILITY = choice(Visibility.class);

  /** What workshops, sessions and proposals are about. */
  public static final ObjectCodec<Theme> THEME =
      object(Theme.class, "theme", "What workshops, sessions and proposals are about.")
          .of(
              req("id", Ids.THEME.own(), Theme::id, "By which they refer to it."),
              req("name", Facts.TEXT, Theme::name, "A few words."),
              opt("description", Facts.TEXT, Theme::description, "More of it."),
              Theme::new);

  /** One holding of an assises. */
  public static final DeclaredObject<Edition> EDITION =
      object(Edition.class, "edition", "One holding of the assises.")
          .from(
              req("id", Ids.EDITION.own(), Edition::id, "By which everything refers to it."),
              req("ordinal", Counts.FROM_ONE, Edition::ordinal, "Its place in the series."),
              req("title", Facts.ATTESTED_TEXT, Edition::title, "What it is called."),
              req("startDate", Facts.ATTESTED_DATE, Edition::startDate, "Its first day."),
              Edition::builder)
          .opt(
              "endDate",
              Facts.ATTESTED_DATE,
              Edition::endDate,
              Edition.Builder::endDate,
              "Its last day, inclusive; left out where it lasts one day.")
          .req(
              "status",
              choice(EditionStatus.class),
              Edition::status,
              Edition.Builder::status,
              "How it stands.")
          .list(
              "formerDates",
              Facts.PARTIAL_DATE,
              Edition::formerDates,
              Edition.Builder::formerDates,
              "The dates it was once announced for, oldest first.")
          .opt(
              "venue",
              Ids.PLACE.reference(),
              Edition::venue,
              Edition.Builder::venue,
              "Where it is held.")
          .opt(
              "organizer",
              Ids.ORGANIZATION.reference(),
              Edition::organizer,
              Edition.Builder::organizer,
              "Who holds it, where not the organiser of the series.")
          .opt(
              "description",
              Facts.TEXT,
              Edition::description,
              Edition.Builder::description,
              "What it is about.")
          .list(
              "objectives",
              Facts.TEXT,
              Edition::objectives,
              Edition.Builder::objectives,
              "What it is to achieve.")
          .list(
              "method",
              Facts.TEXT,
              Edition::method,
              Edition.Builder::method,
              "The steps it goes by, in their order.")
          .list(
              "themes",
              Ids.THEME.reference(),
              Edition::themes,
              Edition.Builder::themes,
              "What it is about.")
          .list(
              "keyFigures",
              Facts.KEY_FIGURE,
              Edition::keyFigures,
              Edition.Builder::keyFigures,
              "What sums it up in numbers.")
          .list(
              "broadcasts",
              Links.BROADCAST,
              Edition::broadcasts,
              Edition.Builder::broadcasts,
              "Live streams and replays of the whole.")
          .list(
              "documents",
              Links.DOCUMENT,
              Edition::documents,
              Edition.Builder::documents,
              "What was published with it.")
          .opt("page", Scalars.LINK, Edition::page, Edition.Builder::page, "Its page.")
          .list(
              "sources",
              Ids.SOURCE.reference(),
              Edition::sources,
              Edition.Builder::sources,
              "What its description was drawn from.")
          .usual(
              "visibility",
              VISIBILITY,
              Edition::visibility,
              Edition.Builder::visibility,
              Visibility.PUBLIC,
              "Whether it is published; what belongs to a draft is not.")
          .build(Edition.Builder::build);

  private Editions() {}
}
