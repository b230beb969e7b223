package org.assises.portal.page;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assises.model.EditionId;
import org.assises.model.Id;
import org.assises.model.ItemKind;
import org.assises.model.MeasureId;
import org.assises.model.OrientationId;
import org.assises.model.ProposalId;
import org.assises.model.ResultId;
import org.assises.model.SessionId;
import org.assises.model.SpeakerId;
import org.assises.model.SurveyId;
import org.assises.publication.Change;
import org.assises.publication.ChangeTexts;
import org.assises.publication.Fact;
import org.assises.publication.ShownValue;

/** Changes by importance for a reader, those that concern a diary first. */
public final class News {
  private final Site site;
  private final ChangeTexts texts;

  /** Creates news with the names in the publication of a site. */
  public News(Site site) {
    this.site = site;
    this.texts = ChangeTexts.of(site.publication(), List.of(site.words().language()));
  }

  /** The importance of a change for somebody who planned to come, the highest first. */
  public enum Weight {
    /** Something does not take place as announced. */
    DIARY,
    /** Something is new. */
    NEW,
    /** A proposal was followed up. */
    ANSWER,
    /** Something was removed. */
    GONE,
    /** Something was corrected or completed. */
    DETAIL,
    /** Something shows the change of something else. */
    ECHO
  }

  /** {@return changes by importance} */
  public List<Section> sections(List<Change> changes) {
    Map<Weight, List<Change>> byWeight =
        changes.stream()
            .collect(groupingBy(News::weight, () -> new EnumMap<>(Weight.class), toList()));
    return byWeight.entrySet().stream()
        .map(
            section ->
                new Section(
                    section.getKey(),
                    site.words().of("weight", section.getKey()),
                    section.getValue().stream().map(this::line).toList()))
        .toList();
  }

  /** {@return the newest important changes, one per item, up to a number} */
  public List<Line> headlines(List<Change> history, int most) {
    List<Change> chosen = new ArrayList<>();
    List<Id> told = new ArrayList<>();
    for (Change change : history) {
      boolean matters =
          weight(change) == Weight.DIARY
              || weight(change) == Weight.ANSWER
              || (weight(change) == Weight.NEW && isEvent(change.item()));
      if (matters && !told.contains(change.item()) && chosen.size() < 4 * most) {
        told.add(change.item());
        chosen.add(change);
      }
    }
    chosen.sort(java.util.Comparator.comparing(News::weight));
    return chosen.stream().limit(most).map(this::line).toList();
  }

  private Line line(Change change) {
    List<String> values =
        change instanceof Change.Changed
            ? Arrays.asList(texts.content(change).split("\n", 20))
            : List.of();
    return new Line(texts.label(change), link(change.item()), texts.name(change.item()), values);
  }

  private static boolean isEvent(Id item) {
    return item instanceof SessionId || item instanceof EditionId;
  }

  private static Weight weight(Change change) {
    if (change instanceof Change.Changed changed) {
      return weight(changed);
    }
    if (change instanceof Change.Added) {
      return Weight.NEW;
    }
    boolean gone = change instanceof Change.Removed || change instanceof Change.Forgotten;
    return gone ? Weight.GONE : Weight.ECHO;
  }

  private static Weight weight(Change.Changed change) {
    boolean diary =
        change.isOf(ItemKind.SESSION, Fact.TIME)
            || change.isOf(ItemKind.SESSION, Fact.PLACE)
            || change.isOf(ItemKind.SESSION, Fact.ROOM)
            || change.isOf(ItemKind.EDITION, Fact.START)
            || change.isOf(ItemKind.EDITION, Fact.END)
            || change.isOf(ItemKind.EDITION, Fact.STATUS)
            || (change.isOf(ItemKind.SESSION, Fact.STATUS) && isCancellation(change));
    if (diary) {
      return Weight.DIARY;
    }
    return change.fact() == Fact.FOLLOW_UP || change.isOf(ItemKind.MEASURE, Fact.STATUS)
        ? Weight.ANSWER
        : Weight.DETAIL;
  }

  private static boolean isCancellation(Change.Changed change) {
    ShownValue cancelled = new ShownValue.Code("cancelled");
    return change.to().filter(cancelled::equals).isPresent()
        || change.from().filter(cancelled::equals).isPresent();
  }

  private Optional<Link> link(Id item) {
    if (!site.assises().has(item)) {
      return Optional.empty();
    }
    Spoken name = new Spoken(texts.name(item), texts.language().toLanguageTag());
    return path(item).map(path -> new Link(path, name));
  }

  private static Optional<String> path(Id item) {
    String id = item.value();
    if (item instanceof SessionId) {
      return Optional.of("/seances/" + id);
    }
    if (item instanceof EditionId) {
      return Optional.of("/editions/" + id);
    }
    if (item instanceof ProposalId) {
      return Optional.of("/propositions/" + id);
    }
    if (item instanceof SpeakerId) {
      return Optional.of("/intervenants/" + id);
    }
    boolean traced =
        item instanceof SurveyId
            || item instanceof ResultId
            || item instanceof OrientationId
            || item instanceof MeasureId;
    return traced ? Optional.of(TracePage.path(item)) : Optional.empty();
  }

  /**
   * Changes of the same importance.
   *
   * @param weight the importance
   * @param title the heading
   * @param lines the changes
   */
  public record Section(Weight weight, String title, List<Line> lines) {}

  /**
   * A change.
   *
   * @param said the change in words
   * @param link the link to the item; empty if it has no page
   * @param name the name of the item
   * @param values the former and the present value, one line each; empty if there are none
   */
  public record Line(String said, Optional<Link> link, String name, List<String> values) {}
}
