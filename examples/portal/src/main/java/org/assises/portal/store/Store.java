package org.assises.portal.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * All publications in their order, the draft that the agents work on, and the audit trail. Several
 * portals may share a store. A writer never overwrites a state that it has not seen.
 */
public final class Store {
  private static final String KEPT = "select number, published_at, published_by, ";
  private static final String DRAFT =
      "select version, base, edited_at, edited_by, what, document from draft";

  private final Database database;

  /** Creates a store in a database. */
  public Store(Database database) {
    this.database = database;
  }

  /** {@return the number of the last publication; 0 before the first} */
  public long newestNumber() {
    return database.transaction(
        connection ->
            Rows.first(
                    connection,
                    row -> row.getLong(1),
                    "select coalesce(max(number), 0) from publication")
                .orElse(0L));
  }

  /** {@return the publication with a number; empty if there is none} */
  public Optional<KeptDocument> publication(long number) {
    return database.transaction(
        connection ->
            Rows.first(
                connection,
                row -> kept(row, row.getBytes(4)),
                KEPT + "document from publication where number = ? and document is not null",
                number));
  }

  /** {@return the document of a publication; empty if it is not kept} */
  public Optional<KeptDocument> source(long number) {
    return database.transaction(
        connection ->
            Rows.first(
                connection,
                row -> kept(row, row.getBytes(4)),
                KEPT + "source from publication where number = ? and source is not null",
                number));
  }

  /** {@return the last publications without their documents, the newest first, up to a number} */
  public List<Former> history(int most) {
    return database.transaction(
        connection ->
            Rows.all(
                connection,
                row ->
                    new Former(
                        row.getLong(1),
                        Rows.instant(row, 2),
                        row.getString(3),
                        row.getBoolean(4),
                        row.getBoolean(5)),
                KEPT
                    + "source is not null, document is not null"
                    + " from publication order by number desc limit ?",
                most));
  }

  /** {@return the last saved state of the draft; empty if there is none} */
  public Optional<KeptDraft> draft() {
    return database.transaction(
        connection ->
            Rows.first(connection, Store::draft, DRAFT + " order by version desc limit 1"));
  }

  /** {@return the last states of the draft, the newest first, up to a number} */
  public List<KeptDraft> draftHistory(int most) {
    return database.transaction(
        connection ->
            Rows.all(connection, Store::draft, DRAFT + " order by version desc limit ?", most));
  }

  /** {@return the version of the draft, or the last one if there is no draft} */
  public long draftVersion() {
    return database.transaction(
        connection ->
            Rows.first(connection, row -> row.getLong(1), "select version from office").orElse(0L));
  }

  /**
   * Saves a state of the draft, unless the draft was saved, discarded or published meanwhile.
   *
   * @param draft the state, with the version that its author saw; it is saved with the next version
   * @return the new version; empty if its author has not seen the newest one
   */
  public Optional<Long> save(KeptDraft draft, AuditEntry entry) {
    return database.transaction(
        connection -> {
          if (!advance(connection, draft.version())) {
            return Optional.empty();
          }
          long version = draft.version() + 1;
          Rows.change(
              connection,
              "insert into draft values (?, ?, ?, ?, ?, ?)",
              version,
              draft.base(),
              draft.at(),
              draft.by(),
              draft.what(),
              draft.document());
          Rows.change(connection, "delete from draft where version < ?", version - 50);
          audit(connection, entry);
          return Optional.of(version);
        });
  }

  /**
   * Discards the draft with all its states, unless it changed meanwhile.
   *
   * @return whether it was discarded
   */
  public boolean dropDraft(long version, AuditEntry entry) {
    return database.transaction(
        connection -> {
          if (!advance(connection, version)) {
            return false;
          }
          Rows.change(connection, "delete from draft");
          return audit(connection, entry);
        });
  }

  /**
   * Stores a publication with its document, discards the draft, removes forgotten texts from the
   * former publications, and adds an entry to the audit trail, in one transaction.
   *
   * @param draft the version of the draft that is published
   * @param redaction the texts to forget; empty for none
   * @return whether it was stored; false if the draft changed meanwhile, or if the number is in use
   */
  public boolean publish(
      KeptDocument publication,
      byte[] source,
      long draft,
      AuditEntry entry,
      Optional<Redaction> redaction) {
    return database.transaction(
        connection -> {
          if (!advance(connection, draft) || exists(connection, publication.number())) {
            return false;
          }
          Rows.change(
              connection,
              "insert into publication values (?, ?, ?, ?, ?)",
              publication.number(),
              publication.at(),
              publication.by(),
              publication.document(),
              source);
          Rows.change(connection, "delete from draft");
          if (redaction.isPresent()) {
            redact(connection, publication.number(), redaction.get());
          }
          return audit(connection, entry);
        });
  }

  private static void redact(Connection connection, long before, Redaction redaction)
      throws SQLException {
    List<KeptDocument> sources =
        Rows.all(
            connection,
            row -> kept(row, row.getBytes(4)),
            KEPT + "source from publication where number < ? and source is not null",
            before);
    for (KeptDocument source : sources) {
      Rows.change(
          connection,
          "update publication set document = null, source = ? where number = ?",
          redaction.of(source).orElse(null),
          source.number());
    }
  }

  /** Adds an entry to the audit trail. */
  public void audit(AuditEntry entry) {
    database.transaction(connection -> audit(connection, entry));
  }

  /** {@return the newest entries of the audit trail, up to a number} */
  public List<AuditEntry> auditTrail(int most) {
    return database.transaction(
        connection ->
            Rows.all(
                connection,
                row ->
                    new AuditEntry(
                        Rows.instant(row, 1), row.getString(2), row.getString(3), row.getString(4)),
                "select happened_at, who, what, detail from audit order by id desc limit ?",
                most));
  }

  /**
   * {@return the signing key of all portals on this database}
   *
   * @param fresh the key to keep if there is none yet
   */
  public byte[] signingKey(byte[] fresh) {
    return database.transaction(
        connection -> {
          Rows.change(
              connection, "update office set signing_key = ? where signing_key is null", fresh);
          return Rows.first(connection, row -> row.getBytes(1), "select signing_key from office")
              .orElse(fresh);
        });
  }

  /**
   * Locks the row of the office until the transaction ends, so that only one of two writers
   * continues.
   */
  private static boolean advance(Connection connection, long seen) throws SQLException {
    return Rows.change(
            connection, "update office set version = version + 1 where version = ?", seen)
        == 1;
  }

  private static boolean exists(Connection connection, long number) throws SQLException {
    return Rows.first(
            connection,
            row -> row.getLong(1),
            "select number from publication where number >= ?",
            number)
        .isPresent();
  }

  private static boolean audit(Connection connection, AuditEntry entry) throws SQLException {
    return Rows.change(
            connection,
            "insert into audit (happened_at, who, what, detail) values (?, ?, ?, ?)",
            entry.at(),
            entry.who(),
            entry.what(),
            entry.detail())
        == 1;
  }

  private static KeptDocument kept(ResultSet row, byte[] document) throws SQLException {
    return new KeptDocument(row.getLong(1), Rows.instant(row, 2), row.getString(3), document);
  }

  private static KeptDraft draft(ResultSet row) throws SQLException {
    return new KeptDraft(
        row.getLong(1),
        row.getLong(2),
        Rows.instant(row, 3),
        row.getString(4),
        row.getString(5),
        row.getBytes(6));
  }
}
