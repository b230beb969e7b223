package org.assises.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.assises.model.Assises;
import org.assises.model.Edition;
import org.assises.model.Measure;
import org.assises.model.Organization;
import org.assises.model.Orientation;
import org.assises.model.Place;
import org.assises.model.Proposal;
import org.assises.model.Room;
import org.assises.model.Session;
import org.assises.model.Source;
import org.assises.model.Speaker;
import org.assises.model.Survey;
import org.assises.model.Theme;
import org.assises.testing.Member;
import org.assises.testing.RandomAssises;
import org.junit.jupiter.api.Test;

/**
 * Every member of what is published is a fact, so that a change tells it: a member that is added
 * fails here until it stands in the facts of its kind. The follow-ups of proposals are compared one
 * by one beside these.
 */
class MembersTest {
  private static final List<Assises> MANY =
      LongStream.range(0, 300).mapToObj(RandomAssises::of).toList();
  private static final Set<String> NOT_SHOWN =
      Set.of(
          "Session.id",
          "Session.visibility",
          "Edition.id",
          "Edition.visibility",
          "Proposal.id",
          "Proposal.visibility",
          "Proposal.followUps",
          "Survey.id",
          "Orientation.id",
          "Measure.id",
          "Speaker.id",
          "Organization.id",
          "Place.id",
          "Room.id",
          "Theme.id",
          "Source.id");

  @Test
  void everyMemberOfASessionIsAFact() {
    assertThat(
            untold(
                Session.class,
                Assises::sessions,
                (town, was, is) ->
                    told(
                        SessionFacts.OF_SESSION,
                        new ShownSession(town, was),
                        new ShownSession(town, is))))
        .isEmpty();
  }

  @Test
  void everyMemberOfAnEditionIsAFact() {
    assertThat(
            untold(
                Edition.class,
                Assises::editions,
                (town, was, is) ->
                    told(
                        EditionFacts.OF_EDITION,
                        new ShownEdition(town, was),
                        new ShownEdition(town, is))))
        .isEmpty();
  }

  @Test
  void everyMemberOfTheOtherItemsIsAFact() {
    Set<String> untold = new TreeSet<>();
    untold.addAll(untold(Proposal.class, Assises::proposals, by(ProposalFacts.OF_PROPOSAL)));
    untold.addAll(untold(Survey.class, Assises::surveys, by(ProposalFacts.OF_SURVEY)));
    untold.addAll(
        untold(Orientation.class, Assises::orientations, by(ProposalFacts.OF_ORIENTATION)));
    untold.addAll(untold(Measure.class, Assises::measures, by(ProposalFacts.OF_MEASURE)));
    untold.addAll(untold(Speaker.class, Assises::speakers, by(HouseFacts.OF_SPEAKER)));
    untold.addAll(
        untold(Organization.class, Assises::organizations, by(HouseFacts.OF_ORGANIZATION)));
    untold.addAll(untold(Place.class, Assises::places, by(HouseFacts.OF_PLACE)));
    untold.addAll(untold(Room.class, Assises::rooms, by(HouseFacts.OF_ROOM)));
    untold.addAll(untold(Theme.class, Assises::themes, by(HouseFacts.OF_THEME)));
    untold.addAll(untold(Source.class, Assises::sources, by(HouseFacts.OF_SOURCE)));

    assertThat(untold).isEmpty();
  }

  private interface Comparison<T> {
    boolean differs(Assises town, T was, T is);
  }

  private static <T> Comparison<T> by(Facts<T> facts) {
    return (town, was, is) -> told(facts, was, is);
  }

  private static <T> boolean told(Facts<T> facts, T was, T is) {
    List<Fact> told = new ArrayList<>();
    facts.compare(was, is, (fact, from, to) -> told.add(fact));
    return !told.isEmpty();
  }

  /** The members that no fact tells when they alone are others, or that never could be. */
  private static <T> Set<String> untold(
      Class<T> type, Function<Assises, List<T>> items, Comparison<T> comparison) {
    Set<String> untold = new TreeSet<>();
    List<Member> members = Member.of(type);
    for (int i = 0; i < members.size(); i++) {
      String name = members.get(i).toString();
      if (!NOT_SHOWN.contains(name) && !isTold(i, items, comparison)) {
        untold.add(name);
      }
    }
    return untold;
  }

  private static <T> boolean isTold(
      int member, Function<Assises, List<T>> items, Comparison<T> comparison) {
    for (Assises town : MANY) {
      List<T> all = items.apply(town);
      for (T other : all) {
        T was = all.get(0);
        Object[] values = Member.values(was);
        Object changed = Member.values(other)[member];
        if (!changed.equals(values[member])) {
          values[member] = changed;
          T is = made(was, values);
          if (is != null) {
            return comparison.differs(town, was, is);
          }
        }
      }
    }
    return false;
  }

  /** The item with these values; null where the rules of the model forbid them together. */
  private static <T> T made(T sample, Object[] values) {
    try {
      return Member.with(sample, values);
    } catch (RuntimeException e) {
      return null;
    }
  }
}
