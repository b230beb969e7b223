package org.assises.portal.store;

import java.sql.SQLException;

/** A database that does not do what it is asked to. */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StoreException(SQLException cause) {
    super("the database refuses: SQL state " + cause.getSQLState(), cause);
  }
}
