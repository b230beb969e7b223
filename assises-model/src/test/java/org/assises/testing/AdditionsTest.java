package org.assises.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.assises.model.Assises;
import org.assises.model.Edition;
import org.assises.model.Proposal;
import org.assises.model.Session;
import org.junit.jupiter.api.Test;

/**
 * The additions change every member of sessions, editions and proposals: so each format is asked to
 * write a member that is new or to report it as lost. Not changed are the edition of an item, the
 * ordinal of an edition, and the title of a proposal, which every bare assises has.
 */
class AdditionsTest {
  private static final Set<String> SHOWN_NOWHERE = Set.of("id", "visibility");

  @Test
  void everyMemberOfASessionIsChangedByOne() {
    assertThat(unchanged(Session.class, Assises::sessions, Set.of("edition"))).isEmpty();
  }

  @Test
  void everyMemberOfAnEditionIsChangedByOne() {
    assertThat(unchanged(Edition.class, Assises::editions, Set.of("ordinal"))).isEmpty();
  }

  @Test
  void everyMemberOfAProposalIsChangedByOne() {
    assertThat(unchanged(Proposal.class, Assises::proposals, Set.of("edition", "title"))).isEmpty();
  }

  private static <T> Set<String> unchanged(
      Class<T> type, Function<Assises, List<T>> items, Set<String> but) {
    Set<String> members = new TreeSet<>();
    Member.of(type).forEach(member -> members.add(member.name()));
    members.removeAll(SHOWN_NOWHERE);
    members.removeAll(but);
    for (Addition addition : Additions.all().toList()) {
      List<T> without = items.apply(addition.without());
      List<T> with = items.apply(addition.with());
      for (int i = 0; i < Math.min(without.size(), with.size()); i++) {
        members.removeAll(differing(type, without.get(i), with.get(i)));
      }
    }
    return members;
  }

  private static Set<String> differing(Class<?> type, Object one, Object other) {
    Set<String> names = new TreeSet<>();
    for (Member member : Member.of(type)) {
      if (!member.in(one).equals(member.in(other))) {
        names.add(member.name());
      }
    }
    return names;
  }
}
