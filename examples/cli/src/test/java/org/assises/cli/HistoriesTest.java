package org.assises.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assises.json.AssisesJson;
import org.assises.publication.Publication;
import org.assises.publication.PublicationRefusedException;
import org.assises.testing.RandomHistory;
import org.junit.jupiter.api.Test;

/**
 * What is published stays true over years: in histories made at random, in which everything that
 * the model has changes by and by and days pass, an item is written differently exactly when a
 * change tells it, and a file has another Last-Modified exactly when its bytes are others.
 *
 * <p>Whoever keeps a copy has what is published: subscribers who take up higher SEQUENCE numbers,
 * and copies of the proposals that ask for what changed since. {@code -Dhistories=20000} makes so
 * many, without it there are 2,000.
 */
class HistoriesTest {
  private static final int MANY = Integer.getInteger("histories", 2_000);
  private static final int STEPS = 2;

  @Test
  void filesAndItemsChangeExactlyWhenTheReportSaysSo() {
    Stream<String> faults =
        LongStream.range(0, MANY).boxed().parallel().flatMap(HistoriesTest::faults);

    assertThat(faults.limit(20)).isEmpty();
  }

  private static Stream<String> faults(long seed) {
    RandomHistory history = new RandomHistory(seed);
    FollowedPublication published =
        new FollowedPublication("seed " + seed, Publication.of(history.assises(), history.at()));
    for (int i = 0; i < STEPS; i++) {
      history.goOn();
      try {
        // Half of the histories go on from what was kept in a file.
        Publication last = seed % 2 == 0 ? published.last() : kept(published.last());
        published.step(last.revise(history.assises(), history.at()));
      } catch (PublicationRefusedException e) {
        // The city is told, and publishes another day.
      }
    }
    return published.faults().stream();
  }

  private static Publication kept(Publication publication) {
    AssisesJson json = AssisesJson.create();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      json.writePublication(publication, out);
      return json.readPublication(new ByteArrayInputStream(out.toByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
