package org.assises.portal.store;

import java.sql.SQLException;

/** Thrown if the database refuses an operation or does not answer in time. */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StoreException(SQLException cause) {
    super("the database refuses: SQL state " + cause.getSQLState(), cause);
  }
}
