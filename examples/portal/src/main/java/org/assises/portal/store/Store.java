package org.assises.portal.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All publications in their order, the upload that waits to be published, and the audit trail. */
public final class Store {
  private static final String PUBLICATION =
      "select number, published_at, published_by, document from publication where number = ?";
  private static final String LAST = "select coalesce(max(number), 0) from publication";
  private static final String ALL =
      "select number, published_at, published_by from publication order by number desc limit ?";
  private static final String UPLOAD =
      "select 0, uploaded_at, uploaded_by, document from upload where id = ?";

  private final Database database;

  /** A store in a database. */
  public Store(Database database) {
    this.database = database;
  }

  /** {@return the last publication; empty before the first} */
  public Optional<KeptDocument> newest() {
    return database.transaction(connection -> document(connection, PUBLICATION, last(connection)));
  }

  /** {@return the publication of a number; empty where there is none} */
  public Optional<KeptDocument> publication(long number) {
    return database.transaction(connection -> document(connection, PUBLICATION, number));
  }

  /** {@return the last publications without their documents, the newest first, at most so many} */
  public List<KeptDocument> history(int most) {
    return database.transaction(connection -> history(connection, most));
  }

  /** {@return the upload that waits to be published; empty where none does} */
  public Optional<KeptDocument> upload() {
    return database.transaction(connection -> document(connection, UPLOAD, 1));
  }

  /**
   * Keeps a publication, takes away the upload that it was made of, and writes it into the audit
   * trail: all of it or nothing.
   *
   * @throws StoreException if there is a publication of that number already
   */
  public void publish(KeptDocument publication, AuditEntry entry) {
    database.transaction(
        connection -> {
          insert(connection, "insert into publication values (?, ?, ?, ?, ?)", publication);
          execute(connection, "delete from upload");
          return audit(connection, entry);
        });
  }

  /** Keeps an upload in the place of the one before, and writes it into the audit trail. */
  public void keepUpload(KeptDocument upload, AuditEntry entry) {
    database.transaction(
        connection -> {
          execute(connection, "delete from upload");
          insert(connection, "insert into upload values (? + 1, ?, ?, ?, ?)", upload);
          return audit(connection, entry);
        });
  }

  /** Takes the upload away, and writes it into the audit trail. */
  public void dropUpload(AuditEntry entry) {
    database.transaction(
        connection -> {
          execute(connection, "delete from upload");
          return audit(connection, entry);
        });
  }

  /** Writes something into the audit trail. */
  public void audit(AuditEntry entry) {
    database.transaction(connection -> audit(connection, entry));
  }

  /** {@return the newest entries of the audit trail, at most so many} */
  public List<AuditEntry> auditTrail(int most) {
    return database.transaction(connection -> auditTrail(connection, most));
  }

  private static List<AuditEntry> auditTrail(Connection connection, int most) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "select happened_at, who, what, detail from audit order by id desc limit ?")) {
      query.setInt(1, most);
      ResultSet rows = query.executeQuery();
      List<AuditEntry> entries = new ArrayList<>();
      while (rows.next()) {
        entries.add(
            new AuditEntry(
                instant(rows, 1), rows.getString(2), rows.getString(3), rows.getString(4)));
      }
      return entries;
    }
  }

  private static int audit(Connection connection, AuditEntry entry) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into audit (happened_at, who, what, detail) values (?, ?, ?, ?)")) {
      insert.setObject(1, entry.at().atOffset(ZoneOffset.UTC));
      insert.setString(2, entry.who());
      insert.setString(3, entry.what());
      insert.setString(4, entry.detail());
      return insert.executeUpdate();
    }
  }

  private static void insert(Connection connection, String sql, KeptDocument document)
      throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      insert.setLong(1, document.number());
      insert.setObject(2, document.at().atOffset(ZoneOffset.UTC));
      insert.setString(3, document.by());
      insert.setString(4, document.digest());
      insert.setBytes(5, document.document());
      insert.executeUpdate();
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.executeUpdate();
    }
  }

  private static Optional<KeptDocument> document(Connection connection, String sql, long key)
      throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      query.setLong(1, key);
      ResultSet rows = query.executeQuery();
      return rows.next() ? Optional.of(kept(rows, rows.getBytes(4))) : Optional.empty();
    }
  }

  private static long last(Connection connection) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(LAST)) {
      ResultSet rows = query.executeQuery();
      rows.next();
      return rows.getLong(1);
    }
  }

  private static List<KeptDocument> history(Connection connection, int most) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(ALL)) {
      query.setInt(1, most);
      ResultSet rows = query.executeQuery();
      List<KeptDocument> documents = new ArrayList<>();
      while (rows.next()) {
        documents.add(kept(rows, new byte[0]));
      }
      return documents;
    }
  }

  private static KeptDocument kept(ResultSet rows, byte[] document) throws SQLException {
    return new KeptDocument(rows.getLong(1), instant(rows, 2), rows.getString(3), document);
  }

  private static Instant instant(ResultSet rows, int column) throws SQLException {
    return rows.getObject(column, OffsetDateTime.class).toInstant();
  }
}
