package org.assises.portal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import org.assises.portal.store.KeptDocument;
import org.junit.jupiter.api.Test;

class PublicationsTest {
  @Test
  void aDamagedKeptPublicationIsReportedInFrenchWithAdvice() {
    byte[] damaged = "{\"format\":\"assises-pub".getBytes(UTF_8);
    KeptDocument kept = new KeptDocument(7, Instant.parse("2026-11-01T08:00:00Z"), "anne", damaged);

    assertThatIllegalStateException()
        .isThrownBy(() -> Publications.read(kept))
        .withMessageStartingWith("La publication n° 7 gardée dans la base de données")
        .withMessageContaining("Restaurer la base à partir d’une sauvegarde");
  }
}
