package org.assises.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.assises.model.Assises;
import org.assises.model.Session;
import org.assises.model.Text;
import org.assises.portal.store.AuditEntry;
import org.assises.portal.store.Database;
import org.assises.portal.store.KeptDocument;
import org.assises.portal.store.Store;
import org.assises.portal.store.StoreException;
import org.junit.jupiter.api.Test;

/** What holds in every database. */
abstract class StoreContract {
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  private static final AuditEntry ENTRY = new AuditEntry(NOON, "anne", "essaie", "ÿ€𝄞");

  abstract Configuration configuration();

  @Test
  void aPortalServesAfterARestartWhatItServedBefore() {
    String before;
    try (RunningPortal portal = RunningPortal.start(configuration(), Quimper.assises())) {
      portal.publications().publish(renamed(Quimper.assises()), 1, "anne");
      before = portal.get("/flux/programme.ics").body() + portal.get("/changements").body();
    }

    try (RunningPortal again = RunningPortal.start(configuration(), Quimper.assises())) {
      String after = again.get("/flux/programme.ics").body() + again.get("/changements").body();

      assertThat(again.publications().number()).isEqualTo(2);
      assertThat(after.replaceAll("127\\.0\\.0\\.1:[0-9]+", ""))
          .isEqualTo(before.replaceAll("127\\.0\\.0\\.1:[0-9]+", ""))
          .contains("Séance renommée", "SEQUENCE:1");
    }
  }

  @Test
  void twoPublicationsOfOneNumberAreNeverKept() {
    Database database = open();
    Store store = new Store(database);
    KeptDocument first = new KeptDocument(1, NOON, "anne", new byte[] {1});
    store.publish(first, ENTRY);

    assertThatThrownBy(() -> store.publish(first, ENTRY)).isInstanceOf(StoreException.class);

    assertThat(store.history(10)).hasSize(1);
    assertThat(store.auditTrail(10)).containsExactly(ENTRY);
    database.close();
  }

  @Test
  void oneUploadWaitsAtATimeAndPublishingTakesItAway() {
    Database database = open();
    Store store = new Store(database);
    store.keepUpload(new KeptDocument(0, NOON, "anne", new byte[] {1}), ENTRY);
    store.keepUpload(new KeptDocument(0, NOON, "bob", new byte[] {2, 0, -1}), ENTRY);

    assertThat(store.upload().map(KeptDocument::by)).contains("bob");
    assertThat(store.upload().orElseThrow().document()).containsExactly(2, 0, -1);

    store.publish(new KeptDocument(1, NOON, "bob", new byte[] {2}), ENTRY);

    assertThat(store.upload()).isEmpty();
    database.close();
  }

  private Database open() {
    Configuration configuration = configuration();
    return configuration
        .database()
        .map(
            url -> Database.at(url, configuration.databaseUser(), configuration.databasePassword()))
        .orElseGet(() -> Database.in(configuration.data()));
  }

  private static Assises renamed(Assises assises) {
    List<Session> sessions =
        assises.sessions().stream()
            .map(
                session ->
                    session.id().value().equals("introduction")
                        ? session.toBuilder().title(Text.of("fr", "Accueil")).build()
                        : session)
            .toList();
    return assises.toBuilder().sessions(sessions).build();
  }
}
