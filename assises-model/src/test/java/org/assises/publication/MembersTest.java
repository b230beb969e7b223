package org.assises.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
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
import org.assises.testing.RandomAssises;
import org.junit.jupiter.api.Test;

/**
 * Every member of what is published is a fact, so that a change tells it: a member that is added to
 * a record fails here until it stands in the facts of its kind. The follow-ups of proposals are
 * compared one by one beside these.
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
  void everyMemberOfASessionIsAFact() throws ReflectiveOperationException {
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
  void everyMemberOfAnEditionIsAFact() throws ReflectiveOperationException {
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
  void everyMemberOfTheOtherItemsIsAFact() throws ReflectiveOperationException {
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
      Class<T> type, Function<Assises, List<T>> items, Comparison<T> comparison)
      throws ReflectiveOperationException {
    Set<String> untold = new TreeSet<>();
    RecordComponent[] members = type.getRecordComponents();
    for (int i = 0; i < members.length; i++) {
      String name = type.getSimpleName() + "." + members[i].getName();
      if (!NOT_SHOWN.contains(name) && !isTold(type, i, items, comparison)) {
        untold.add(name);
      }
    }
    return untold;
  }

  private static <T> boolean isTold(
      Class<T> type, int member, Function<Assises, List<T>> items, Comparison<T> comparison)
      throws ReflectiveOperationException {
    for (Assises town : MANY) {
      List<T> all = items.apply(town);
      for (T other : all) {
        T was = all.get(0);
        Object[] values = values(type, was);
        Object changed = values(type, other)[member];
        if (!changed.equals(values[member])) {
          values[member] = changed;
          T is = made(type, values);
          if (is != null) {
            return comparison.differs(town, was, is);
          }
        }
      }
    }
    return false;
  }

  private static Object[] values(Class<?> type, Object item) throws ReflectiveOperationException {
    RecordComponent[] members = type.getRecordComponents();
    Object[] values = new Object[members.length];
    for (int i = 0; i < members.length; i++) {
      values[i] = members[i].getAccessor().invoke(item);
    }
    return values;
  }

  /** The item with these values; null where the rules of the model forbid them together. */
  private static <T> T made(Class<T> type, Object[] values) throws ReflectiveOperationException {
    Class<?>[] types = new Class<?>[values.length];
    for (int i = 0; i < values.length; i++) {
      types[i] = type.getRecordComponents()[i].getType();
    }
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (java.lang.reflect.InvocationTargetException e) {
      return null;
    }
  }
}
