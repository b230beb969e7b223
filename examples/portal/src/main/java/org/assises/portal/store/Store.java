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
  private static final String PUBLICATIONS =
      "select number, published_at, published_by, document from publication order by number";
  private static final String UPLOAD =
      "select 0, uploaded_at, uploaded_by, document from upload where id = 1";

  private final Database database;

  /** A store in a database. */
  public Store(Database database) {
    this.database = database;
  }

  /** {@return all publications, the first first} */
  public List<KeptDocument> publications() {
    return database.transaction(connection -> documents(connection, PUBLICATIONS));
  }

  /** {@return the upload that waits to be published; empty where none does} */
  public Optional<KeptDocument> upload() {
    return database.transaction(connection -> documents(connection, UPLOAD)).stream().findFirst();
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

  private static List<KeptDocument> documents(Connection connection, String sql)
      throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      ResultSet rows = query.executeQuery();
      List<KeptDocument> documents = new ArrayList<>();
      while (rows.next()) {
        documents.add(
            new KeptDocument(
                rows.getLong(1), instant(rows, 2), rows.getString(3), rows.getBytes(4)));
      }
      return documents;
    }
  }

  private static Instant instant(ResultSet rows, int column) throws SQLException {
    return rows.getObject(column, OffsetDateTime.class).toInstant();
  }
}
