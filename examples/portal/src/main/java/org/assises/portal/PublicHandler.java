package org.assises.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.assises.http.Representation;
import org.assises.portal.page.MissingPage;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Serves pages and feeds of the current publication. The library decides about status and headers.
 * Request bodies are never read, and no thread waits while an answer is sent, so that slow clients
 * occupy only their connection.
 */
final class PublicHandler extends Handler.Abstract {
  private final Supplier<Current> current;
  private final Routes routes;

  PublicHandler(Supplier<Current> current, Routes routes) {
    this.current = current;
    this.routes = routes;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws IOException {
    Current now = current.get();
    Map<String, String> query = query(request);
    Optional<Resource> resource;
    try {
      resource = routes.find(now.publication(), Request.getPathInContext(request), query);
    } catch (DateTimeException e) {
      refuse(response, 400, List.of("since is an instant such as 2026-11-22T12:00:00Z"), callback);
      return true;
    }
    if (resource.isEmpty()) {
      answerMissing(request, response, now, callback);
      return true;
    }
    Optional<Integer> format = resource.get().choose(header(request, "Accept"));
    if (format.isEmpty()) {
      response.getHeaders().put("Vary", "Accept");
      refuse(response, HttpStatus.NOT_ACCEPTABLE_406, resource.get().mediaTypes(), callback);
      return true;
    }
    answer(request, response, now, resource.get(), format.get(), callback);
    return true;
  }

  private static void answer(
      Request request,
      Response response,
      Current now,
      Resource resource,
      int format,
      Callback callback) {
    Representation representation = now.representation(resource, format);
    var answer =
        representation.respond(
            request.getMethod(),
            header(request, "If-None-Match"),
            header(request, "If-Modified-Since"),
            header(request, "Accept-Encoding"));
    response.setStatus(answer.status());
    answer.headers().forEach((name, value) -> response.getHeaders().put(name, value));
    if (resource.isNegotiated()) {
      response.getHeaders().put("Vary", "Accept, Accept-Encoding");
    }
    if (resource.offered().get(format) instanceof PageFormat) {
      SecurityHeaders.allowPage(response.getHeaders());
    }
    response.write(true, answer.buffer(), callback);
  }

  /** Refuses a request with lines of plain text that list valid alternatives. */
  private static void refuse(Response response, int status, List<String> right, Callback callback) {
    response.setStatus(status);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    response.getHeaders().put("Access-Control-Allow-Origin", "*");
    response.write(
        true, ByteBuffer.wrap((String.join("\n", right) + "\n").getBytes(UTF_8)), callback);
  }

  private void answerMissing(Request request, Response response, Current now, Callback callback)
      throws IOException {
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    PageFormat.write(new MissingPage(routes.site(now.publication(), query(request))), page);
    response.setStatus(HttpStatus.NOT_FOUND_404);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/html; charset=utf-8");
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    SecurityHeaders.allowPage(response.getHeaders());
    response.write(true, ByteBuffer.wrap(page.toByteArray()), callback);
  }

  /** Returns the values of each query parameter, joined by commas. Empty values are left out. */
  static Map<String, String> query(Request request) {
    Map<String, String> query = new TreeMap<>();
    Request.extractQueryParameters(request)
        .forEach(field -> query.put(field.getName(), String.join(",", field.getValues())));
    query.values().removeIf(String::isBlank);
    return query;
  }

  /** Returns all values of a header joined to one (RFC 9110, 5.3). */
  private static Optional<String> header(Request request, String name) {
    List<String> values = request.getHeaders().getValuesList(name);
    return values.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", values));
  }
}
