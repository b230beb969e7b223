package org.assises.portal;

import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.ServerConnector;

/**
 * Closes connections that have not sent a whole head of a request in time: each byte of it resets
 * the server's idle timeout.
 *
 * @param connector whose connections
 */
record SlowHeads(ServerConnector connector) {
  private static final long MOST = TimeUnit.SECONDS.toMillis(20);

  /** Closes those of now; called every few seconds. */
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
