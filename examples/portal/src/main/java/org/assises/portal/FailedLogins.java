package org.assises.portal;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.assises.portal.store.AuditEntry;
import org.assises.portal.store.Store;
import org.assises.portal.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Records failed logins in the log and in the audit trail. Typed text is never recorded, since
 * people type passwords into the name field. The first failure from an address is recorded at once,
 * further ones together, once a minute.
 */
final class FailedLogins {
  private static final Logger LOG = LoggerFactory.getLogger("portal.connexions");
  private static final String WHAT = "connexion refusée";

  private final Store store;
  private final Clock clock;
  private final Map<String, Integer> since = new HashMap<>();

  FailedLogins(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * Records a failed login.
   *
   * @param address the address of the client
   * @param agent the name, if there is such an agent
   */
  void add(String address, String agent) {
    LOG.warn("failed login as {} from {}", agent, address);
    boolean first;
    synchronized (this) {
      first = since.isEmpty() || (!since.containsKey(key(address, agent)) && since.size() < 100);
      since.merge(first ? key(address, agent) : known(address, agent), first ? 0 : 1, Integer::sum);
    }
    if (first) {
      note("un essai depuis " + address + " (" + agent + ")");
    }
  }

  /** Records the failures after the first ones. Called once a minute. */
  void flush() {
    Map<String, Integer> counts;
    synchronized (this) {
      counts = Map.copyOf(since);
      since.clear();
    }
    counts.forEach(
        (way, more) -> {
          if (more > 0) {
            note(more + (more == 1 ? " autre essai depuis " : " autres essais depuis ") + way);
          }
        });
  }

  private String known(String address, String agent) {
    return since.containsKey(key(address, agent)) ? key(address, agent) : "d’autres adresses";
  }

  private static String key(String address, String agent) {
    return address + " (" + agent + ")";
  }

  private void note(String detail) {
    try {
      store.audit(new AuditEntry(clock.instant(), "inconnu", WHAT, detail));
    } catch (StoreException e) {
      LOG.error("a failed login is not in the audit trail: {}", e.getMessage());
    }
  }
}
