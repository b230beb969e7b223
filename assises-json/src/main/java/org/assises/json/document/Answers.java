package org.assises.json.document;

import static org.assises.json.codec.Codec.later;
import static org.assises.json.codec.Member.list;
import static org.assises.json.codec.Member.opt;
import static org.assises.json.codec.Member.req;
import static org.assises.json.codec.ObjectDeclaration.object;

import org.assises.json.codec.Codec;
import org.assises.model.Measure;
import org.assises.model.Orientation;

public final class Answers {
  /** A conclusion that the city drew from a set of proposals. */
  public static final Codec<Orientation> ORIENTATION = later(Answers::orientation);

  /** Something that the city does in response to proposals. */
  public static final Codec<Measure> MEASURE = later(Answers::measure);

  private Answers() {}

  private static Codec<Orientation> orientation() {
    return object(
            Orientation.class,
            "orientation",
            "A conclusion that the city drew from a set of proposals.")
        .of(
            req(
                "id",
                Ids.ORIENTATION.own(),
                Orientation::id,
                "The id by which measures refer to this orientation."),
            req(
                "edition",
                Ids.EDITION.reference(),
                Orientation::edition,
                "The id of the edition that the orientation belongs to."),
            req(
                "title",
                Facts.TEXT,
                Orientation::title,
                "The title of the orientation, in a few words."),
            opt(
                "description",
                Facts.TEXT,
                Orientation::description,
                "A description of the orientation in plain text."),
            list(
                "proposals",
                Ids.PROPOSAL.reference(),
                Orientation::proposals,
                "The ids of the proposals from which the orientation was drawn."),
            list(
                "themes",
                Ids.THEME.reference(),
                Orientation::themes,
                "The ids of the themes of the orientation."),
            Orientation::new);
  }

  private static Codec<Measure> measure() {
    return object(
            Measure.class, "measure", "Something that the city does in response to proposals.")
        .from(
            req(
                "id",
                Ids.MEASURE.own(),
                Measure::id,
                "The id by which follow-ups refer to this measure."),
            req(
                "edition",
                Ids.EDITION.reference(),
                Measure::edition,
                "The id of the edition to which the measure responds."),
            req("title", Facts.TEXT, Measure::title, "The title of the measure, in a few words."),
            Measure::builder)
        .opt(
            "description",
            Facts.TEXT,
            Measure::description,
            Measure.Builder::description,
            "A description of the measure in plain text.")
        .list(
            "orientations",
            Ids.ORIENTATION.reference(),
            Measure::orientations,
            Measure.Builder::orientations,
            "The ids of the orientations that the measure carries out.")
        .list(
            "proposals",
            Ids.PROPOSAL.reference(),
            Measure::proposals,
            Measure.Builder::proposals,
            "The ids of the proposals to which the measure responds, in addition to "
                + "those whose follow-ups name it.")
        .opt(
            "status",
            FollowUps.STATUS,
            Measure::status,
            Measure.Builder::status,
            "How far the measure has been carried out.")
        .opt(
            "responsible",
            Ids.ORGANIZATION.reference(),
            Measure::responsible,
            Measure.Builder::responsible,
            "The id of the organization that is responsible for the measure.")
        .list(
            "evidence",
            Links.DOCUMENT,
            Measure::evidence,
            Measure.Builder::evidence,
            "Documents and pages that show the progress of the measure.")
        .list(
            "sources",
            Ids.SOURCE.reference(),
            Measure::sources,
            Measure.Builder::sources,
            "The ids of the sources that name the measure.")
        .build(Measure.Builder::build);
  }
}
