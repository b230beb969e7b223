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

/** Codecs for editions and themes. */
public final class Editions {
  /** Whether an item is published. */
  public static final Codec<Visibility> VISIBILITY = choice(Visibility.class);

  /** A theme that editions, sessions and proposals can belong to. */
  public static final ObjectCodec<Theme> THEME =
      object(Theme.class, "theme", "A theme that sessions, proposals and editions can belong to.")
          .of(
              req(
                  "id",
                  Ids.THEME.own(),
                  Theme::id,
                  "The id by which sessions, proposals and editions refer to this theme."),
              req("name", Facts.TEXT, Theme::name, "The name of the theme, in a few words."),
              opt(
                  "description",
                  Facts.TEXT,
                  Theme::description,
                  "A description of the theme in plain text."),
              Theme::new);

  /** One edition of an assises. */
  public static final DeclaredObject<Edition> EDITION =
      object(
              Edition.class,
              "edition",
              "One edition of the assises: a meeting of one or several days with its "
                  + "programme.")
          .from(
              req(
                  "id",
                  Ids.EDITION.own(),
                  Edition::id,
                  "The id by which sessions, proposals and surveys refer to this edition. "
                      + "It never changes."),
              req(
                  "ordinal",
                  Counts.FROM_ONE,
                  Edition::ordinal,
                  "The place of this edition in the series: 1 for the first."),
              req(
                  "title",
                  Facts.ATTESTED_TEXT,
                  Edition::title,
                  "The title of the edition, with what its sources claim."),
              req(
                  "startDate",
                  Facts.ATTESTED_DATE,
                  Edition::startDate,
                  "The first day of the edition, as precisely as it is known."),
              Edition::builder)
          .opt(
              "endDate",
              Facts.ATTESTED_DATE,
              Edition::endDate,
              Edition.Builder::endDate,
              "The last day of the edition, inclusive. Left out if the edition lasts " + "one day.")
          .req(
              "status",
              choice(EditionStatus.class),
              Edition::status,
              Edition.Builder::status,
              "The status of the edition.")
          .list(
              "formerDates",
              Facts.PARTIAL_DATE,
              Edition::formerDates,
              Edition.Builder::formerDates,
              "The dates for which the edition was announced before it was postponed, "
                  + "oldest first.")
          .opt(
              "venue",
              Ids.PLACE.reference(),
              Edition::venue,
              Edition.Builder::venue,
              "The id of the place where the edition is held. Sessions without a place "
                  + "of their own are held there.")
          .opt(
              "organizer",
              Ids.ORGANIZATION.reference(),
              Edition::organizer,
              Edition.Builder::organizer,
              "The id of the organization that organizes this edition, if it differs "
                  + "from the organizer of the series.")
          .opt(
              "description",
              Facts.TEXT,
              Edition::description,
              Edition.Builder::description,
              "A description of the edition in plain text.")
          .list(
              "objectives",
              Facts.TEXT,
              Edition::objectives,
              Edition.Builder::objectives,
              "The objectives of the edition, each in a sentence.")
          .list(
              "method",
              Facts.TEXT,
              Edition::method,
              Edition.Builder::method,
              "The steps of the edition, from the diagnosis to the balance, in their " + "order.")
          .list(
              "themes",
              Ids.THEME.reference(),
              Edition::themes,
              Edition.Builder::themes,
              "The ids of the themes of the edition.")
          .list(
              "keyFigures",
              Facts.KEY_FIGURE,
              Edition::keyFigures,
              Edition.Builder::keyFigures,
              "Numbers that sum up the edition.")
          .list(
              "broadcasts",
              Links.BROADCAST,
              Edition::broadcasts,
              Edition.Builder::broadcasts,
              "Live streams and replays of the whole edition.")
          .list(
              "documents",
              Links.DOCUMENT,
              Edition::documents,
              Edition.Builder::documents,
              "Documents that were published with the edition.")
          .opt(
              "page",
              Scalars.LINK,
              Edition::page,
              Edition.Builder::page,
              "The web page of the edition.")
          .list(
              "sources",
              Ids.SOURCE.reference(),
              Edition::sources,
              Edition.Builder::sources,
              "The ids of the sources from which the facts of this edition were taken.")
          .usual(
              "visibility",
              VISIBILITY,
              Edition::visibility,
              Edition.Builder::visibility,
              Visibility.PUBLIC,
              "Whether the edition is published. Nothing that belongs to a draft is "
                  + "published.")
          .build(Edition.Builder::build);

  private Editions() {}
}
