package org.assises.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class RevisionTest {
  private static final Instant FIRST = Instant.parse("2024-11-01T08:00:00Z");

  @Test
  void theNextRevisionKeepsTheInstantOfCreation() {
    Instant later = FIRST.plusSeconds(60);

    assertThat(Revision.first(FIRST).next(later)).isEqualTo(new Revision(1, FIRST, later));
  }

  @Test
  void aNegativeRevisionIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Revision(-1, FIRST, FIRST))
        .withMessage("the revision number must be at least 0, but is -1");
  }

  @Test
  void aChangeBeforeTheFirstPublicationIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Revision(1, FIRST, FIRST.minusSeconds(1)))
        .withMessage("the last change must not be before the first publication");
  }

  @Test
  void instantsWithFractionsOfASecondAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Revision(0, FIRST, FIRST.plusMillis(5)))
        .withMessage("an instant must be in whole seconds, but is 2024-11-01T08:00:00.005Z");
  }
}
