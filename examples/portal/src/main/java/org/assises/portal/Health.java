package org.assises.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import org.assises.portal.store.StoreException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers health checks: 200 as long as the public site is served, for which no database is needed.
 * The answer tells whether the last access to the database succeeded, without another access.
 */
final class Health extends Handler.Abstract.NonBlocking {
  private static final Logger LOG = LoggerFactory.getLogger("portal.base");

  private final Publications publications;
  private volatile boolean databaseAnswers = true;

  Health(Publications publications) {
    this.publications = publications;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    String body =
        "{\"site\":\"ok\",\"publication\":%d,\"base\":\"%s\"}\n"
            .formatted(publications.number(), databaseAnswers ? "ok" : "ne répond pas");
    response.write(true, ByteBuffer.wrap(body.getBytes(UTF_8)), callback);
    return true;
  }

  /** Takes over a publication of another portal. Called every second. */
  void refresh() {
    try {
      publications.refresh();
      if (!databaseAnswers) {
        LOG.warn("the database answers again");
      }
      databaseAnswers = true;
    } catch (StoreException e) {
      if (databaseAnswers) {
        LOG.error("the database does not answer: {}", e.getMessage());
      }
      databaseAnswers = false;
    } catch (RuntimeException e) {
      LOG.error("what another portal published cannot be read", e);
    }
  }
}
