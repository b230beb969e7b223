package org.assises.json.document;

import static org.assises.json.codec.Members.members;

import org.assises.json.codec.Codec;
import org.assises.json.codec.ObjectCodec;
import org.assises.json.codec.Values;
import org.assises.json.codec.Writing;
import org.assises.model.Measure;
import org.assises.model.Orientation;

public final class Answers {
  /** A conclusion that the city drew from a set of proposals. */
  public static final Codec<Orientation> ORIENTATION = orientation();

  /** Something that the city does in response to proposals. */
  public static final Codec<Measure> MEASURE = measure();

  private Answers() {}

  private static ObjectCodec<Orientation> orientation() {
    var members =
        members("orientation", "A conclusion that the city drew from a set of proposals.");
    var id =
        members.req(
            "id", Ids.ORIENTATION.own(), "The id by which measures refer to this orientation.");
    var edition =
        members.req(
            "edition",
            Ids.EDITION.reference(),
            "The id of the edition that the orientation belongs to.");
    var title = members.req("title", Facts.TEXT, "The title of the orientation, in a few words.");
    var description =
        members.opt("description", Facts.TEXT, "A description of the orientation in plain text.");
    var proposals =
        members.list(
            "proposals",
            Ids.PROPOSAL.reference(),
            "The ids of the proposals from which the orientation was drawn.");
    var themes =
        members.list("themes", Ids.THEME.reference(), "The ids of the themes of the orientation.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(Orientation orientation, Writing out) {
        out.put(id, orientation.id())
            .put(edition, orientation.edition())
            .put(title, orientation.title())
            .put(description, orientation.description())
            .put(proposals, orientation.proposals())
            .put(themes, orientation.themes());
      }

      @Override
      protected Orientation make(Values in) {
        return new Orientation(
            in.of(id),
            in.of(edition),
            in.of(title),
            in.of(description),
            in.of(proposals),
            in.of(themes));
      }
    };
  }

  private static ObjectCodec<Measure> measure() {
    var members = members("measure", "Something that the city does in response to proposals.");
    var id =
        members.req("id", Ids.MEASURE.own(), "The id by which follow-ups refer to this measure.");
    var edition =
        members.req(
            "edition",
            Ids.EDITION.reference(),
            "The id of the edition to which the measure responds.");
    var title = members.req("title", Facts.TEXT, "The title of the measure, in a few words.");
    var description =
        members.opt("description", Facts.TEXT, "A description of the measure in plain text.");
    var orientations =
        members.list(
            "orientations",
            Ids.ORIENTATION.reference(),
            "The ids of the orientations that the measure carries out.");
    var proposals =
        members.list(
            "proposals",
            Ids.PROPOSAL.reference(),
            "The ids of the proposals to which the measure responds, in addition to those "
                + "whose follow-ups name it.");
    var status =
        members.opt("status", FollowUps.STATUS, "How far the measure has been carried out.");
    var responsible =
        members.opt(
            "responsible",
            Ids.ORGANIZATION.reference(),
            "The id of the organization that is responsible for the measure.");
    var evidence =
        members.list(
            "evidence",
            Links.DOCUMENT,
            "Documents and pages that show the progress of the measure.");
    var sources =
        members.list(
            "sources", Ids.SOURCE.reference(), "The ids of the sources that name the measure.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(Measure measure, Writing out) {
        out.put(id, measure.id())
            .put(edition, measure.edition())
            .put(title, measure.title())
            .put(description, measure.description())
            .put(orientations, measure.orientations())
            .put(proposals, measure.proposals())
            .put(status, measure.status())
            .put(responsible, measure.responsible())
            .put(evidence, measure.evidence())
            .put(sources, measure.sources());
      }

      @Override
      protected Measure make(Values in) {
        return Measure.builder(in.of(id), in.of(edition), in.of(title))
            .description(in.of(description))
            .orientations(in.of(orientations))
            .proposals(in.of(proposals))
            .status(in.of(status))
            .responsible(in.of(responsible))
            .evidence(in.of(evidence))
            .sources(in.of(sources))
            .build();
      }
    };
  }
}
