package org.assises.portal.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Properties;
import org.flywaydb.core.Flyway;

/**
 * A database with the portal's tables, made or migrated when it is opened. H2 and PostgreSQL read
 * the same migrations.
 */
public final class Database {
  private final String url;
  private final Properties login = new Properties();

  private Database(String url, Optional<String> user, Optional<String> password) {
    this.url = url;
    user.ifPresent(name -> login.setProperty("user", name));
    password.ifPresent(secret -> login.setProperty("password", secret));
    Flyway.configure()
        .dataSource(url, user.orElse(null), password.orElse(null))
        .locations("classpath:org/assises/portal/store")
        .load()
        .migrate();
  }

  /**
   * {@return the database in a folder, made there if need be}
   *
   * <p>Each transaction is on the disk when it ends ({@code WRITE_DELAY=0}): what was published
   * stays published, even if the process is killed in the next instant. Only {@link #close} closes
   * it, so that no request comes too late while the process ends.
   */
  public static Database in(Path folder) {
    String file = folder.toAbsolutePath().resolve("portal").toString();
    return new Database(
        "jdbc:h2:file:"
            + file
            + ";MODE=PostgreSQL;DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0",
        Optional.empty(),
        Optional.empty());
  }

  /**
   * {@return the database at a JDBC address}
   *
   * @param url such as {@code jdbc:postgresql://localhost/portal}
   */
  public static Database at(String url, Optional<String> user, Optional<String> password) {
    return new Database(url, user, password);
  }

  /**
   * Does something whole or not at all.
   *
   * @throws StoreException if the database refuses
   */
  <T> T transaction(Work<T> work) {
    try (Connection connection = DriverManager.getConnection(url, login)) {
      connection.setAutoCommit(false);
      connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
      T result = work.on(connection);
      connection.commit();
      return result;
    } catch (SQLException e) {
      throw new StoreException(e);
    }
  }

  /** Closes the database where it lives in this process. */
  public void close() {
    if (url.startsWith("jdbc:h2:")) {
      try (Connection connection = DriverManager.getConnection(url, login);
          Statement shutdown = connection.createStatement()) {
        shutdown.execute("SHUTDOWN");
      } catch (SQLException e) {
        throw new StoreException(e);
      }
    }
  }

  /** What is done in a transaction; it is undone where this throws. */
  interface Work<T> {
    T on(Connection connection) throws SQLException;
  }
}
