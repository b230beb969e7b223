package org.assises.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks the load itself. The program {@link Subscribers} measures the speed. */
class SubscribersTest {
  @TempDir Path data;

  @Test
  void pollsAreNotModifiedUntilTheNextPublication() throws Exception {
    try (RunningPortal portal =
            RunningPortal.start(Configuration.local(data), ModelCity.assises());
        Subscribers subscribers = new Subscribers(portal.address(), 500)) {
      assertThat(subscribers.poll(1).count(200)).isEqualTo(500);
      assertThat(subscribers.poll(3).count(304)).isEqualTo(1_500);

      portal.publications().publish(ModelCity.renamed("bilan", "Un autre bilan"), 1, "anne");

      assertThat(subscribers.poll(1).count(200)).isGreaterThanOrEqualTo(200);
    }
  }

  @Test
  void aPollThatIsNotAnsweredIsCounted() throws Exception {
    RunningPortal portal = RunningPortal.start(Configuration.local(data), ModelCity.assises());
    URI gone = portal.address();
    portal.close();

    try (Subscribers subscribers = new Subscribers(gone, 100)) {
      assertThat(subscribers.poll(2).count(0)).isEqualTo(200);
    }
  }
}
