package org.assises.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.assises.testing.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same store in PostgreSQL: set {@code PORTAL_TEST_DATABASE} to a JDBC address, such as {@code
 * jdbc:postgresql://localhost/portal?user=portal}. Skipped where it is not set.
 */
class PostgresTest extends StoreContract {
  @TempDir Path folder;
  private String url = "";

  @BeforeEach
  void findDatabase() throws Exception {
    String set = System.getenv("PORTAL_TEST_DATABASE");
    Requirement.met(set != null, "no PostgreSQL: PORTAL_TEST_DATABASE is not set (.ci/prepare)");
    url = set;
    try (var connection = java.sql.DriverManager.getConnection(url);
        var statement = connection.createStatement()) {
      statement.execute("drop schema public cascade; create schema public");
    }
  }

  @Override
  Configuration configuration() {
    return Configuration.local(folder).withDatabase(url);
  }

  @Test
  void theEmbeddedDatabaseIsNotMade() {
    try (RunningPortal portal = RunningPortal.start(configuration(), Quimper.assises())) {
      assertThat(portal.get("/").statusCode()).isEqualTo(200);
    }

    assertThat(folder).isEmptyDirectory();
  }
}
