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

  static final FollowedKind<Measure> MEASURES =
      new FollowedKind<>(
          ImportedItem.Kind.MEASURE,
          Measure::id,
          MeasureId::new,
          (document, incoming) -> document.title().equals(incoming.title()),
          List.of(
              member("edition", Measure::edition),
              member(FollowedKind.TITLE, Measure::title),
              member("description", Measure::description),
              member("orientations", Measure::orientations),
              member("proposals", Measure::proposals),
              member("status", Measure::status),
              member("responsible", Measure::responsible),
              member("evidence", measure -> Sayings.each(measure.evidence(), Sayings::of)),
              member("sources", Measure::sources)),
          AnswerItems::moved,
          AnswerItems::merged);

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
        Measure.builder(ids.of(measure.id()), measure.edition(), measure.title())
            .orientations(ids.of(measure.orientations()))
            .proposals(ids.of(measure.proposals()))
            .evidence(measure.evidence())
            .sources(measure.sources());
    measure.description().ifPresent(moved::description);
    measure.status().ifPresent(moved::status);
    ids.of(measure.responsible()).ifPresent(moved::responsible);
    return moved.build();
  }

  private static Measure merged(Measure document, Measure incoming, Predicate<String> taken) {
    Measure.Builder merged =
        Measure.builder(
                document.id(),
                (taken.test("edition") ? incoming : document).edition(),
                (taken.test(FollowedKind.TITLE) ? incoming : document).title())
            .orientations((taken.test("orientations") ? incoming : document).orientations())
            .proposals((taken.test("proposals") ? incoming : document).proposals())
            .evidence((taken.test("evidence") ? incoming : document).evidence())
            .sources((taken.test("sources") ? incoming : document).sources());
    (taken.test("description") ? incoming : document).description().ifPresent(merged::description);
    (taken.test("status") ? incoming : document).status().ifPresent(merged::status);
    (taken.test("responsible") ? incoming : document).responsible().ifPresent(merged::responsible);
    return merged.build();
  }
}
