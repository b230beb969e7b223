package org.assises.json.document;

import static org.assises.json.codec.Members.members;
import static org.assises.json.codec.Scalars.choice;

import org.assises.json.codec.Codec;
import org.assises.json.codec.ObjectCodec;
import org.assises.json.codec.Scalars;
import org.assises.json.codec.Values;
import org.assises.json.codec.Writing;
import org.assises.model.Edition;
import org.assises.model.EditionStatus;
import org.assises.model.Theme;
import org.assises.model.Visibility;

/** Codecs for editions and themes. */
public final class Editions {
  /** Whether an item is published. */
  public static final Codec<Visibility> VISIBILITY = choice(Visibility.class);

  /** A theme that editions, sessions and proposals can belong to. */
  public static final ObjectCodec<Theme> THEME = theme();

  /** One edition of an assises. */
  public static final ObjectCodec<Edition> EDITION = edition();

  private Editions() {}

  private static ObjectCodec<Theme> theme() {
    var members = members("theme", "A theme that sessions, proposals and editions can belong to.");
    var id =
        members.req(
            "id",
            Ids.THEME.own(),
            "The id by which sessions, proposals and editions refer to this theme.");
    var name = members.req("name", Facts.TEXT, "The name of the theme, in a few words.");
    var description =
        members.opt("description", Facts.TEXT, "A description of the theme in plain text.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(Theme theme, Writing out) {
        out.put(id, theme.id()).put(name, theme.name()).put(description, theme.description());
      }

      @Override
      protected Theme make(Values in) {
        return new Theme(in.of(id), in.of(name), in.of(description));
      }
    };
  }

  private static ObjectCodec<Edition> edition() {
    var members =
        members(
            "edition",
            "One edition of the assises: a meeting of one or several days with its programme.");
    var id =
        members.req(
            "id",
            Ids.EDITION.own(),
            "The id by which sessions, proposals and surveys refer to this edition. It "
                + "never changes.");
    var ordinal =
        members.req(
            "ordinal",
            Counts.FROM_ONE,
            "The place of this edition in the series: 1 for the first.");
    var title =
        members.req(
            "title", Facts.ATTESTED_TEXT, "The title of the edition, with what its sources claim.");
    var startDate =
        members.req(
            "startDate",
            Facts.ATTESTED_DATE,
            "The first day of the edition, as precisely as it is known.");
    var endDate =
        members.opt(
            "endDate",
            Facts.ATTESTED_DATE,
            "The last day of the edition, inclusive. Left out if the edition lasts one day.");
    var status = members.req("status", choice(EditionStatus.class), "The status of the edition.");
    var formerDates =
        members.list(
            "formerDates",
            Facts.PARTIAL_DATE,
            "The dates for which the edition was announced before it was postponed, oldest first.");
    var venue =
        members.opt(
            "venue",
            Ids.PLACE.reference(),
            "The id of the place where the edition is held. Sessions without a place of "
                + "their own are held there.");
    var organizer =
        members.opt(
            "organizer",
            Ids.ORGANIZATION.reference(),
            "The id of the organization that organizes this edition, if it differs from the "
                + "organizer of the series.");
    var description =
        members.opt("description", Facts.TEXT, "A description of the edition in plain text.");
    var objectives =
        members.list(
            "objectives", Facts.TEXT, "The objectives of the edition, each in a sentence.");
    var method =
        members.list(
            "method",
            Facts.TEXT,
            "The steps of the edition, from the diagnosis to the balance, in their order.");
    var themes =
        members.list("themes", Ids.THEME.reference(), "The ids of the themes of the edition.");
    var keyFigures =
        members.list("keyFigures", Facts.KEY_FIGURE, "Numbers that sum up the edition.");
    var broadcasts =
        members.list(
            "broadcasts", Links.BROADCAST, "Live streams and replays of the whole edition.");
    var documents =
        members.list(
            "documents", Links.DOCUMENT, "Documents that were published with the edition.");
    var page = members.opt("page", Scalars.LINK, "The web page of the edition.");
    var sources =
        members.list(
            "sources",
            Ids.SOURCE.reference(),
            "The ids of the sources from which the facts of this edition were taken.");
    var visibility =
        members.usual(
            "visibility",
            VISIBILITY,
            Visibility.PUBLIC,
            "Whether the edition is published. Nothing that belongs to a draft is published.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(Edition edition, Writing out) {
        out.put(id, edition.id())
            .put(ordinal, edition.ordinal())
            .put(title, edition.title())
            .put(startDate, edition.startDate())
            .put(endDate, edition.endDate())
            .put(status, edition.status())
            .put(formerDates, edition.formerDates())
            .put(venue, edition.venue())
            .put(organizer, edition.organizer())
            .put(description, edition.description())
            .put(objectives, edition.objectives())
            .put(method, edition.method())
            .put(themes, edition.themes())
            .put(keyFigures, edition.keyFigures())
            .put(broadcasts, edition.broadcasts())
            .put(documents, edition.documents())
            .put(page, edition.page())
            .put(sources, edition.sources())
            .put(visibility, edition.visibility());
      }

      @Override
      protected Edition make(Values in) {
        return Edition.builder(in.of(id), in.of(ordinal), in.of(title), in.of(startDate))
            .endDate(in.of(endDate))
            .status(in.of(status))
            .formerDates(in.of(formerDates))
            .venue(in.of(venue))
            .organizer(in.of(organizer))
            .description(in.of(description))
            .objectives(in.of(objectives))
            .method(in.of(method))
            .themes(in.of(themes))
            .keyFigures(in.of(keyFigures))
            .broadcasts(in.of(broadcasts))
            .documents(in.of(documents))
            .page(in.of(page))
            .sources(in.of(sources))
            .visibility(in.of(visibility))
            .build();
      }
    };
  }
}
