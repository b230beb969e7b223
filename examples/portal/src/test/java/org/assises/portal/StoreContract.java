package org.assises.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assises.model.Assises;
import org.assises.model.Session;
import org.assises.model.Text;
import org.assises.portal.store.AuditEntry;
import org.assises.portal.store.Database;
import org.assises.portal.store.KeptDocument;
import org.assises.portal.store.KeptDraft;
import org.assises.portal.store.Store;
import org.junit.jupiter.api.Test;

/** The contract of the store in every database. */
abstract class StoreContract {
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  private static final AuditEntry ENTRY = new AuditEntry(NOON, "anne", "essaie", "ÿ€𝄞");

  abstract Configuration configuration();

  @Test
  void aRestartedPortalServesTheSamePublication() {
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
          .contains("Nouveau titre", "SEQUENCE:1");
    }
  }

  @Test
  void noTwoPublicationsHaveTheSameNumber() {
    try (Database database = open()) {
      Store store = new Store(database);
      KeptDocument first = new KeptDocument(1, NOON, "anne", new byte[] {1});

      assertThat(store.publish(first, new byte[] {9}, 0, ENTRY, Optional.empty())).isTrue();
      assertThat(store.publish(first, new byte[] {9}, 1, ENTRY, Optional.empty())).isFalse();

      assertThat(store.history(10)).hasSize(1);
      assertThat(store.source(1).orElseThrow().document()).containsExactly(9);
      assertThat(store.auditTrail(10)).containsExactly(ENTRY);
    }
  }

  @Test
  void anOutdatedDraftDoesNotOverwriteTheNewestOne() {
    try (Database database = open()) {
      Store store = new Store(database);

      assertThat(store.save(draft(0, "anne", 1), ENTRY)).contains(1L);
      assertThat(store.save(draft(0, "bob", 2), ENTRY)).isEmpty();
      assertThat(store.draft().map(KeptDraft::by)).contains("anne");
      assertThat(store.save(draft(1, "bob", 2), ENTRY)).contains(2L);
      assertThat(store.draftHistory(9)).extracting(KeptDraft::by).containsExactly("bob", "anne");
    }
  }

  @Test
  void publishingDeletesTheDraftAndNeverReusesItsVersion() {
    try (Database database = open()) {
      Store store = new Store(database);
      store.save(draft(0, "anne", 1), ENTRY);

      store.publish(
          new KeptDocument(1, NOON, "bob", new byte[] {2}),
          new byte[] {3},
          1,
          ENTRY,
          Optional.empty());

      assertThat(store.draft()).isEmpty();
      assertThat(store.draftVersion()).isEqualTo(2);
    }
  }

  @Test
  void oneOfTwelveSimultaneousSavesSucceeds() {
    try (Database database = open()) {
      Store store = new Store(database);

      List<Boolean> saved =
          IntStream.range(0, 12)
              .parallel()
              .mapToObj(i -> store.save(draft(0, "agent " + i, i), ENTRY).isPresent())
              .toList();

      assertThat(saved).containsOnlyOnce(true);
    }
  }

  @Test
  void twoPortalsOnOneDatabaseServeTheSame() {
    assumeTrue(configuration().database().isPresent(), "an embedded database is for one portal");
    try (RunningPortal one = RunningPortal.start(configuration(), Quimper.assises());
        RunningPortal other = RunningPortal.start(configuration(), Quimper.assises())) {
      one.publications().publish(renamed(Quimper.assises()), 1, "anne");
      other.publications().refresh();

      assertThat(other.get("/seances/introduction").body()).contains("Accueil");
      assertThat(other.publications().publish(Quimper.assises(), 1, "bob")).isFalse();
      assertThat(other.publications().publish(Quimper.assises(), 2, "bob")).isTrue();
    }
  }

  private static KeptDraft draft(long version, String by, int content) {
    return new KeptDraft(version, 0, NOON, by, "essai", new byte[] {(byte) content});
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
