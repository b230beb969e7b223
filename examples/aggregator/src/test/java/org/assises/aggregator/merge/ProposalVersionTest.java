package org.assises.aggregator.merge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ProposalVersionTest {
  @Test
  void theLaterVersionIsDecidedByChangeThenRevisionThenRemoval() {
    List<ProposalVersion> inOrder =
        List.of(
            version(1, 5, true, "b"),
            version(2, 0, false, "a"),
            version(2, 1, false, "a"),
            version(2, 1, true, "a"));

    for (int i = 1; i < inOrder.size(); i++) {
      assertThat(ProposalVersion.later(inOrder.get(i - 1), inOrder.get(i)))
          .isSameAs(inOrder.get(i));
      assertThat(ProposalVersion.later(inOrder.get(i), inOrder.get(i - 1)))
          .isSameAs(inOrder.get(i));
    }
  }

  @Test
  void orderAndRepetitionDoNotMatter() {
    Random random = new Random(3);
    for (int round = 0; round < 200; round++) {
      List<ProposalVersion> versions = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        versions.add(
            version(
                random.nextInt(2),
                random.nextInt(2),
                random.nextBoolean(),
                "line " + random.nextInt(3)));
      }
      versions.addAll(versions.subList(0, 3));
      ProposalVersion latest = latest(versions);

      Collections.shuffle(versions, random);

      assertThat(ProposalVersion.compare(latest(versions), latest)).isZero();
    }
  }

  private static ProposalVersion latest(List<ProposalVersion> versions) {
    return versions.stream().reduce(ProposalVersion::later).orElseThrow();
  }

  private static ProposalVersion version(long at, int revision, boolean removed, String line) {
    ProposalVersion version = new ProposalVersion();
    version.lastModified = at;
    version.revision = revision;
    version.removed = removed;
    version.line = line.getBytes(UTF_8);
    version.hash = LineHash.of(version.line);
    return version;
  }
}
