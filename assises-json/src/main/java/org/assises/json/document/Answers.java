package org.assises.json.document;

import static org.assises.json.codec.Codec.later;
import static org.assises.json.codec.Member.list;
import static org.assises.json.codec.Member.opt;
import static org.assises.json.codec.Member.req;
import static org.assises.json.codec.ObjectDeclaration.object;

import org.assises.json.codec.Codec;
import org.assises.model.Measure;
import org.assises.model.Orientation;

/** What a city draws from proposals, and does in answer to them. */
public final class Answers {
  /** What the city drew from a set of proposals. */
  public static final Codec<Orientation> ORIENTATION = later(Answers::orientation);

  /** What the city does in answer to proposals. */
  public static final Codec<Measure> MEASURE = later(Answers::measure);

  private Answers() {}

  private static Codec<Orientation> orientation() {
    return object(Orientation.class, "orientation", "What the city drew from a set of proposals.")
        .of(
            req("id", Ids.ORIENTATION.own(), Orientation::id, "By which measures refer to it."),
            req("edition", Ids.EDITION.reference(), Orientation::edition, "Of which edition."),
            req("title", Facts.TEXT, Orientation::title, "A few words."),
            opt("description", Facts.TEXT, Orientation::description, "More of it."),
            list(
                "proposals",
                Ids.PROPOSAL.reference(),
                Orientation::proposals,
                "What it was drawn from."),
            list("themes", Ids.THEME.reference(), Orientation::themes, "What it is about."),
            Orientation::new);
  }

  private static Codec<Measure> measure() {
    return object(Measure.class, "measure", "What the city does in answer to proposals.")
        .from(
            req("id", Ids.MEASURE.own(), Measure::id, "By which follow-ups refer to it."),
            req(
                "edition",
                Ids.EDITION.reference(),
                Measure::edition,
                "In answer to which edition."),
            req("title", Facts.TEXT, Measure::title, "A few words."),
            Measure::builder)
        .opt(
            "description",
            Facts.TEXT,
            Measure::description,
            Measure.Builder::description,
            "More of it.")
        .list(
            "orientations",
            Ids.ORIENTATION.reference(),
            Measure::orientations,
            Measure.Builder::orientations,
            "Which orientations it carries out.")
        .list(
            "proposals",
            Ids.PROPOSAL.reference(),
            Measure::proposals,
            Measure.Builder::proposals,
            "Which proposals it answers, beside those whose follow-ups name it.")
        .opt("status", FollowUps.STATUS, Measure::status, Measure.Builder::status, "How far it is.")
        .opt(
            "responsible",
            Ids.ORGANIZATION.reference(),
            Measure::responsible,
            Measure.Builder::responsible,
            "Who carries it out.")
        .list(
            "evidence",
            Links.DOCUMENT,
            Measure::evidence,
            Measure.Builder::evidence,
            "Where one can see it.")
        .list(
            "sources",
            Ids.SOURCE.reference(),
            Measure::sources,
            Measure.Builder::sources,
            "Where it was named.")
        .build(Measure.Builder::build);
  }
}
