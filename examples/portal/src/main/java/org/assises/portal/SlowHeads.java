package org.assises.portal;

import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.ServerConnector;

/**
 * Closes connections that do not send a complete request head in time. The server's idle timeout is
 * not enough, since each byte resets it.
 *
 * @param connector the connector of the connections
 */
record SlowHeads(ServerConnector connector) {
  private static final long MOST = TimeUnit.SECONDS.toMillis(20);

  /** Closes the slow connections. Called every few seconds. */
  void close() {
    long now = System.currentTimeMillis();
    for (EndPoint connection : connector.getConnectedEndPoints()) {
      boolean noRequestYet =
          connection.getConnection() != null && connection.getConnection().getMessagesIn() == 0;
      if (noRequestYet && now - connection.getCreatedTimeStamp() > MOST) {
        connection.close();
      }
    }
  }
}
