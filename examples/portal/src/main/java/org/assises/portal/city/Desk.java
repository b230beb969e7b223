package org.assises.portal.city;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.assises.json.AssisesJson;
import org.assises.model.Assises;
import org.assises.model.Id;
import org.assises.portal.FormerTexts;
import org.assises.portal.Publications;
import org.assises.portal.store.AuditEntry;
import org.assises.portal.store.KeptDraft;
import org.assises.portal.store.Store;

/** The draft that all agents share. */
final class Desk {
  private static final int LONGEST = 300;

  private final Publications publications;
  private final Store store;
  private final Clock clock;
  private volatile Optional<Draft> last = Optional.empty();

  Desk(Publications publications, Store store, Clock clock) {
    this.publications = publications;
    this.store = store;
    this.clock = clock;
  }

  /** {@return the current draft; the published document if nobody changed anything} */
  Draft draft() {
    publications.refresh();
    long version = store.draftVersion();
    Optional<Draft> known =
        last.filter(it -> it.version() == version && it.after() == publications.number());
    if (known.isPresent()) {
      return known.get();
    }
    Optional<KeptDraft> saved = store.draft();
    Assises assises =
        saved.map(kept -> AssisesJson.create().read(kept.document())).orElseGet(this::online);
    Draft draft = Draft.of(version, saved, assises, publications);
    last = Optional.of(draft);
    return draft;
  }

  /**
   * Saves a changed draft.
   *
   * @param seen the version that was changed
   * @param what what was done, in a few words of French
   * @return whether it was saved; false if somebody else saved meanwhile
   */
  boolean save(long seen, Assises changed, String what, String agent) {
    return save(seen, changed, what, what, agent);
  }

  /**
   * Saves a changed draft.
   *
   * @param trail the entry in the audit trail, without texts of items
   */
  boolean save(long seen, Assises changed, String what, String trail, String agent) {
    long base = store.draft().map(KeptDraft::base).orElse(publications.number());
    String done = what.length() > LONGEST ? what.substring(0, LONGEST) : what;
    KeptDraft draft =
        new KeptDraft(seen, base, clock.instant(), agent, done, Publications.document(changed));
    return store.save(draft, entry(agent, "modifie", trail)).isPresent();
  }

  /** Restores the previous state; {@return whether there was one, and nobody saved meanwhile}. */
  boolean undo(long seen, String agent) {
    List<KeptDraft> states = store.draftHistory(2);
    if (states.size() < 2 || states.get(0).version() != seen) {
      return states.size() == 1 && states.get(0).version() == seen && drop(seen, agent);
    }
    KeptDraft before = states.get(1);
    String what = "Annulation de : " + states.get(0).what();
    return save(
        seen,
        AssisesJson.create().read(before.document()),
        what,
        "annulation de la dernière modification",
        agent);
  }

  /** Publishes the draft; {@return whether it was published}. */
  boolean publish(Draft draft, String agent) {
    return publications.publish(draft.assises(), draft.version(), draft.after(), agent);
  }

  /** Discards the draft; {@return whether it was discarded}. */
  boolean drop(long seen, String agent) {
    return store.dropDraft(seen, entry(agent, "abandonne", "brouillon"));
  }

  /** {@return the last states of the draft, the newest first} */
  List<KeptDraft> states() {
    return store.draftHistory(20);
  }

  /** {@return the changed document with a request to forget the former texts of an item} */
  Assises forgetting(Assises changed, Id item) {
    Assises online = publications.get().publication().assises();
    return FormerTexts.forget(changed, online, item, publications.next());
  }

  private Assises online() {
    return publications
        .source(publications.number())
        .orElseGet(() -> publications.get().publication().assises());
  }

  private AuditEntry entry(String agent, String what, String detail) {
    return new AuditEntry(clock.instant(), agent, what, detail);
  }
}
