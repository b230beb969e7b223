package org.assises.portal.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.flywaydb.core.Flyway;

/**
 * A database with the portal's tables, which are created or migrated when it is opened. H2 and
 * PostgreSQL use the same migrations. No statement waits longer than a few seconds, so that a
 * database that hangs affects only the back office.
 */
public final class Database implements AutoCloseable {
  private static final boolean HAS_MODES =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

  private final HikariDataSource pool;

  private Database(HikariConfig config) {
    config.setMaximumPoolSize(8);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(4_000);
    config.setValidationTimeout(2_000);
    config.setAutoCommit(false);
    config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
    pool = new HikariDataSource(config);
    try {
      Flyway.configure()
          .dataSource(pool)
          .locations("classpath:org/assises/portal/store")
          .load()
          .migrate();
    } catch (RuntimeException e) {
      pool.close();
      throw e;
    }
  }

  /**
   * {@return the database in a folder, which is created if it is missing and accessible only to its
   * owner}
   *
   * <p>Each transaction is forced to the disk when it ends ({@code WRITE_DELAY=0}), so that a
   * publication survives if the process is killed. Only {@link #close} closes the database, so that
   * running requests can complete while the process ends.
   */
  public static Database in(Path folder) {
    String file = folder.toAbsolutePath().resolve("portal").toString();
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(
        "jdbc:h2:file:"
            + file
            + ";MODE=PostgreSQL;DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0;LOCK_TIMEOUT=4000");
    try {
      makeFolder(folder);
      Database database = new Database(config);
      hide(folder.resolve("portal.mv.db"));
      return database;
    } catch (IOException e) {
      throw new UncheckedIOException("the folder of the database cannot be made", e);
    }
  }

  /**
   * {@return the database at a JDBC URL}
   *
   * @param url the URL, such as {@code jdbc:postgresql://localhost/portal}
   */
  public static Database at(String url, Optional<String> user, Optional<String> password) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    user.ifPresent(config::setUsername);
    password.ifPresent(config::setPassword);
    if (url.startsWith("jdbc:postgresql:")) {
      config.addDataSourceProperty("connectTimeout", "4");
      config.addDataSourceProperty("socketTimeout", "8");
      config.addDataSourceProperty("tcpKeepAlive", "true");
      config.addDataSourceProperty(
          "options",
          "-c statement_timeout=6000 -c lock_timeout=4000"
              + " -c idle_in_transaction_session_timeout=10000");
    }
    return new Database(config);
  }

  /**
   * Runs a transaction.
   *
   * @throws StoreException if the database refuses or does not answer in time
   */
  <T> T transaction(Work<T> work) {
    try (Connection connection = pool.getConnection()) {
      try {
        T result = work.on(connection);
        connection.commit();
        return result;
      } catch (SQLException | RuntimeException e) {
        connection.rollback();
        throw e;
      }
    } catch (SQLException e) {
      throw new StoreException(e);
    }
  }

  /** Closes all connections, and an embedded database. */
  @Override
  public void close() {
    String url = pool.getJdbcUrl();
    pool.close();
    if (url.startsWith("jdbc:h2:")) {
      try (Connection connection = DriverManager.getConnection(url);
          Statement shutdown = connection.createStatement()) {
        shutdown.execute("SHUTDOWN");
      } catch (SQLException e) {
        throw new StoreException(e);
      }
    }
  }

  private static void makeFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder) && HAS_MODES) {
      Files.createDirectories(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }
    hide(folder.resolve("portal.mv.db"));
  }

  private static void hide(Path file) throws IOException {
    if (HAS_MODES && Files.exists(file)) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
  }

  /** The work of a transaction, which is rolled back if this throws an exception. */
  interface Work<T> {
    T on(Connection connection) throws SQLException;
  }
}
