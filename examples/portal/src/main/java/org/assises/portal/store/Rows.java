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
import org.jspecify.annotations.Nullable;

/** The JDBC code that all statements share. */
final class Rows {
  private Rows() {}

  /** {@return the number of rows that a statement changed} */
  static int change(Connection connection, String sql, @Nullable Object... values)
      throws SQLException {
    try (PreparedStatement statement = prepare(connection, sql, values)) {
      return statement.executeUpdate();
    }
  }

  /** {@return the result of a query, in the order of the rows} */
  static <T> List<T> all(Connection connection, Reader<T> reader, String sql, Object... values)
      throws SQLException {
    try (PreparedStatement statement = prepare(connection, sql, values);
        ResultSet rows = statement.executeQuery()) {
      List<T> found = new ArrayList<>();
      while (rows.next()) {
        found.add(reader.read(rows));
      }
      return found;
    }
  }

  /** {@return the first row of the result of a query} */
  static <T> Optional<T> first(
      Connection connection, Reader<T> reader, String sql, Object... values) throws SQLException {
    return all(connection, reader, sql, values).stream().findFirst();
  }

  /** {@return the instant in a column, from 1} */
  static Instant instant(ResultSet row, int column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static PreparedStatement prepare(
      Connection connection, String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(
          i + 1, values[i] instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : values[i]);
    }
    return statement;
  }

  /** Converts a row. */
  interface Reader<T> {
    T read(ResultSet row) throws SQLException;
  }
}
