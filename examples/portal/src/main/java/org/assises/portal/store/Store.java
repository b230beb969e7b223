package org.assises.portal.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * All publications in their order, the draft that the agents work on, and the audit trail. Several
 * portals may share one: nothing is overwritten that its writer has not seen.
 */
public final class Store {
  private static final String KEPT = "select number, published_at, published_by, ";
  private static final String DRAFT =
      "select version, base, edited_at, edited_by, what, document from draft";

  private final Database database;

  /** A store in a database. */
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

  /** {@return the publication of a number; empty where there is none} */
  public Optional<KeptDocument> publication(long number) {
    return database.transaction(
        connection ->
            Rows.first(
                connection,
                row -> kept(row, row.getBytes(4)),
                KEPT + "document from publication where number = ? and document is not null",
                number));
  }

  /** {@return the document that a publication was made of; empty where none is kept} */
  public Optional<KeptDocument> source(long number) {
    return database.transaction(
        connection ->
            Rows.first(
                connection,
                row -> kept(row, row.getBytes(4)),
                KEPT + "source from publication where number = ? and source is not null",
                number));
  }

  /** {@return the last publications without their documents, the newest first, at most so many} */
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

  /** {@return the draft as it was saved last; empty where there is none} */
  public Optional<KeptDraft> draft() {
    return database.transaction(
        connection ->
            Rows.first(connection, Store::draft, DRAFT + " order by version desc limit 1"));
  }

  /** {@return the last states of the draft, the newest first, at most so many} */
  public List<KeptDraft> draftHistory(int most) {
    return database.transaction(
        connection ->
            Rows.all(connection, Store::draft, DRAFT + " order by version desc limit ?", most));
  }

  /** {@return the version that the draft has now, or the one it had when it went} */
  public long draftVersion() {
    return database.transaction(
        connection ->
            Rows.first(connection, row -> row.getLong(1), "select version from office").orElse(0L));
  }

  /**
   * Saves a state of the draft, unless another was saved, dropped or published since.
   *
   * @param draft with the version that its writer saw; it is kept under the next one
   * @return the version it is kept under; empty where its writer has not seen the newest
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
   * Drops the draft with all its states, unless it changed since.
   *
   * @return whether it was dropped
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
   * Keeps a publication with the document it was made of, drops the draft, takes what is to be
   * forgotten out of the former publications, and writes it into the audit trail: all of it or
   * nothing.
   *
   * @param draft the version of the draft that it was made of
   * @param redaction what is to be forgotten; empty for nothing
   * @return whether it was kept; not where the draft changed since, or a publication of that number
   *     is there
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

  /** Writes something into the audit trail. */
  public void audit(AuditEntry entry) {
    database.transaction(connection -> audit(connection, entry));
  }

  /** {@return the newest entries of the audit trail, at most so many} */
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
   * {@return the key that all portals on this database sign with}
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

  /** Holds the row of the office until the transaction ends, so that only one of two goes on. */
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
