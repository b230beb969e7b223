package org.assises.input;

import static org.assises.input.FollowedKind.member;

import java.util.List;
import java.util.function.Predicate;
import org.assises.model.ImportedItem;
import org.assises.model.Measure;
import org.assises.model.MeasureId;
import org.assises.model.Orientation;
import org.assises.model.OrientationId;

/** How imports update orientations and measures. */
final class AnswerItems {
  static final FollowedKind<Orientation> ORIENTATIONS =
      new FollowedKind<>(
          ImportedItem.Kind.ORIENTATION,
          Orientation::id,
          OrientationId::new,
          (document, incoming) -> document.title().equals(incoming.title()),
          List.of(
              member("edition", Orientation::edition),
              member(FollowedKind.TITLE, Orientation::title),
              member("description", Orientation::description),
              member("proposals", Orientation::proposals),
              member("themes", Orientation::themes)),
          AnswerItems::moved,
          AnswerItems::merged);

  private static final Members<Measure, Measure.Builder> OF_MEASURE =
      new Members<>(Measure::toBuilder, Measure.Builder::build)
          .add("edition", Measure::edition, Measure.Builder::edition)
          .add(FollowedKind.TITLE, Measure::title, Measure.Builder::title)
          .add("description", Measure::description, Measure.Builder::description)
          .add("orientations", Measure::orientations, Measure.Builder::orientations)
          .add("proposals", Measure::proposals, Measure.Builder::proposals)
          .add("status", Measure::status, Measure.Builder::status)
          .add("responsible", Measure::responsible, Measure.Builder::responsible)
          .many("evidence", Measure::evidence, Sayings::of, Measure.Builder::evidence)
          .add("sources", Measure::sources, Measure.Builder::sources);

  static final FollowedKind<Measure> MEASURES =
      new FollowedKind<>(
          ImportedItem.Kind.MEASURE,
          Measure::id,
          MeasureId::new,
          (document, incoming) -> document.title().equals(incoming.title()),
          OF_MEASURE.all(),
          AnswerItems::moved,
          OF_MEASURE::merged);

  private AnswerItems() {}

  private static Orientation moved(Orientation orientation, Ids ids) {
    return new Orientation(
        ids.of(orientation.id()),
        orientation.edition(),
        orientation.title(),
        orientation.description(),
        ids.of(orientation.proposals()),
        ids.of(orientation.themes()));
  }

  private static Orientation merged(
      Orientation document, Orientation incoming, Predicate<String> taken) {
    return new Orientation(
        document.id(),
        (taken.test("edition") ? incoming : document).edition(),
        (taken.test(FollowedKind.TITLE) ? incoming : document).title(),
        (taken.test("description") ? incoming : document).description(),
        (taken.test("proposals") ? incoming : document).proposals(),
        (taken.test("themes") ? incoming : document).themes());
  }

  private static Measure moved(Measure measure, Ids ids) {
    Measure.Builder moved =
        Measure.builder(ids.of(measure.id()), measure.edition(), measure.title());
    return OF_MEASURE
        .copy(moved, measure)
        .orientations(ids.of(measure.orientations()))
        .proposals(ids.of(measure.proposals()))
        .responsible(ids.of(measure.responsible()))
        .build();
  }
}
