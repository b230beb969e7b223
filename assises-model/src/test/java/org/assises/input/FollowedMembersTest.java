package org.assises.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assises.model.Assises;
import org.assises.model.Measure;
import org.assises.model.Organization;
import org.assises.model.Orientation;
import org.assises.model.Place;
import org.assises.model.Proposal;
import org.assises.model.Room;
import org.assises.model.Session;
import org.assises.model.Speaker;
import org.assises.model.Theme;
import org.assises.testing.Member;
import org.assises.testing.RandomAssises;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every member of an item that can be imported follows its source, or is listed here as the city's
 * own. A member that is added fails here until imports know it.
 */
class FollowedMembersTest {
  private static final List<Assises> MANY =
      LongStream.range(0, 300).mapToObj(RandomAssises::of).toList();

  /** Members that the city owns after the first import. */
  private static final Set<String> OF_THE_CITY =
      Set.of(
          "Session.id",
          "Session.edition",
          "Session.visibility",
          "Proposal.id",
          "Proposal.author",
          "Proposal.diagnoses",
          "Proposal.insights",
          "Proposal.followUps",
          "Proposal.successions",
          "Proposal.visibility",
          "Measure.id",
          "Orientation.id",
          "Organization.id",
          "Place.id",
          "Room.id",
          "Room.place",
          "Theme.id");

  private record Kind<T>(
      Class<T> type, FollowedKind<T> followed, Function<Assises, List<T>> items) {
    @Override
    public String toString() {
      return type.getSimpleName();
    }
  }

  private record Pair<T>(T was, T is) {}

  static Stream<Kind<?>> kinds() {
    return Stream.of(
        new Kind<>(Session.class, SessionItems.SESSIONS, Assises::sessions),
        new Kind<>(Proposal.class, ProposalItems.PROPOSALS, Assises::proposals),
        new Kind<>(Measure.class, AnswerItems.MEASURES, Assises::measures),
        new Kind<>(Orientation.class, AnswerItems.ORIENTATIONS, Assises::orientations),
        new Kind<>(Organization.class, SharedItems.ORGANIZATIONS, Assises::organizations),
        new Kind<>(Place.class, SharedItems.PLACES, Assises::places),
        new Kind<>(Room.class, SharedItems.ROOMS, Assises::rooms),
        new Kind<>(Theme.class, SharedItems.THEMES, Assises::themes));
  }

  /** Speakers are added, but never changed by an import. */
  static Stream<Kind<?>> kindsWithSpeakers() {
    return Stream.concat(
        kinds(), Stream.of(new Kind<>(Speaker.class, SharedItems.SPEAKERS, Assises::speakers)));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  <T> void aMemberThatChangesAtTheSourceIsTaken(Kind<T> kind) {
    Map<String, Boolean> taken = new TreeMap<>();

    pairs(kind).forEach((member, pair) -> taken.put(member, isTaken(kind, pair)));

    assertThat(taken).isNotEmpty().doesNotContainValue(false);
  }

  @ParameterizedTest
  @MethodSource("kindsWithSpeakers")
  <T> void aNewItemKeepsAllItsMembers(Kind<T> kind) {
    List<T> items = MANY.stream().flatMap(town -> kind.items().apply(town).stream()).toList();

    assertThat(items)
        .isNotEmpty()
        .allSatisfy(
            item -> assertThat(kind.followed().moved().apply(item, new Ids())).isEqualTo(item));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  <T> void everyMemberIsTried(Kind<T> kind) {
    Set<String> tried = pairs(kind).keySet();

    assertThat(Member.of(kind.type()).stream().map(Member::toString))
        .allSatisfy(
            member -> assertThat(OF_THE_CITY.contains(member) != tried.contains(member)).isTrue());
  }

  private static <T> boolean isTaken(Kind<T> kind, Pair<T> pair) {
    Map<String, String> was = kind.followed().said(pair.was(), new Fingerprints());
    Map<String, String> is = kind.followed().said(pair.is(), new Fingerprints());
    T merged =
        kind.followed()
            .merged()
            .merged(
                pair.was(),
                pair.is(),
                name ->
                    !Optional.ofNullable(was.get(name)).equals(Optional.ofNullable(is.get(name))));
    return merged.equals(pair.is());
  }

  /** {@return for each member that the city does not own, two items that differ only in it} */
  private static <T> Map<String, Pair<T>> pairs(Kind<T> kind) {
    Map<String, Pair<T>> pairs = new LinkedHashMap<>();
    List<Member> members = Member.of(kind.type());
    for (int i = 0; i < members.size(); i++) {
      String name = members.get(i).toString();
      if (!OF_THE_CITY.contains(name)) {
        pair(kind, i).ifPresent(pair -> pairs.put(name, pair));
      }
    }
    return pairs;
  }

  private static <T> Optional<Pair<T>> pair(Kind<T> kind, int member) {
    for (Assises town : MANY) {
      List<T> all = kind.items().apply(town);
      for (T other : all) {
        T was = all.get(0);
        Object[] values = Member.values(was);
        Object changed = Member.values(other)[member];
        if (!changed.equals(values[member])) {
          values[member] = changed;
          Optional<T> is = made(was, values);
          if (is.isPresent()) {
            return Optional.of(new Pair<>(was, is.get()));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** {@return the item with these values; empty if the rules of the model forbid them together} */
  private static <T> Optional<T> made(T sample, Object[] values) {
    try {
      return Optional.of(Member.with(sample, values));
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }
}
