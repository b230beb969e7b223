package org.assises.portal;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assises.portal.city.CityHandler;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Distributes requests to the back office, health checks, files of the jar, and the public site.
 */
final class Doors extends Handler.Sequence {
  private static final Set<String> FILES =
      Set.of("/assises.css", "/favicon.svg", "/touches.svg", "/openapi.json");

  /** The largest form: a document of the greatest size and the other fields. */
  private static final long MOST_BYTES = CityHandler.LARGEST + 100_000L;

  private final Handler site;
  private final Handler files;
  private final Handler health;
  private final Optional<Handler> office;

  Doors(Handler site, Handler files, Handler health, Optional<Handler> office) {
    super(Stream.concat(Stream.of(site, files, health), office.stream()).toList());
    this.site = site;
    this.files = files;
    this.health = health;
    this.office = office;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    if (request.getLength() > MOST_BYTES) {
      Response.writeError(request, response, callback, HttpStatus.PAYLOAD_TOO_LARGE_413);
      return true;
    }
    return door(Request.getPathInContext(request)).handle(request, response, callback);
  }

  private Handler door(String path) {
    if (path.equals("/mairie") || path.startsWith("/mairie/")) {
      return office.orElse(site);
    }
    if (path.equals("/sante")) {
      return health;
    }
    return FILES.contains(path) ? files : site;
  }
}
