package org.assises.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.assises.http.Representation;
import org.assises.http.Response;
import org.assises.portal.page.MissingPage;

/**
 * Serves pages and feeds of the current publication; everything right about HTTP is the library's.
 */
final class PublicServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Supplier<Current> current;
  private final transient Routes routes;

  PublicServlet(Supplier<Current> current, Routes routes) {
    this.current = current;
    this.routes = routes;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Current now = current.get();
    Optional<Resource> resource;
    try {
      resource = routes.find(now.publication(), path(request), query(request));
    } catch (DateTimeException e) {
      refuse(response, 400, List.of("since is an instant such as 2026-11-22T12:00:00Z"));
      return;
    }
    if (resource.isEmpty()) {
      answerMissing(request, response, now);
      return;
    }
    Optional<Integer> format = resource.get().choose(header(request, "Accept"));
    if (format.isEmpty()) {
      response.setHeader("Vary", "Accept");
      refuse(response, HttpServletResponse.SC_NOT_ACCEPTABLE, resource.get().mediaTypes());
      return;
    }
    Response answer = answer(request, now.representation(resource.get(), format.get()));
    response.setStatus(answer.status());
    answer.headers().forEach(response::setHeader);
    if (resource.get().isNegotiated()) {
      response.setHeader("Vary", "Accept, Accept-Encoding");
    }
    if (resource.get().offered().get(format.get()) instanceof PageFormat) {
      SecurityHeaders.allowPage(response);
    }
    answer.writeTo(response.getOutputStream());
  }

  /** Says in lines of plain text what would be right. */
  private static void refuse(HttpServletResponse response, int status, List<String> right)
      throws IOException {
    response.setStatus(status);
    response.setContentType("text/plain; charset=utf-8");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.getOutputStream().write((String.join("\n", right) + "\n").getBytes(UTF_8));
  }

  private static Response answer(HttpServletRequest request, Representation representation) {
    return representation.respond(
        request.getMethod(),
        header(request, "If-None-Match"),
        header(request, "If-Modified-Since"),
        header(request, "Accept-Encoding"));
  }

  private void answerMissing(HttpServletRequest request, HttpServletResponse response, Current now)
      throws IOException {
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    PageFormat.write(new MissingPage(routes.site(now.publication(), query(request))), page);
    response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    response.setContentType("text/html; charset=utf-8");
    response.setHeader("Cache-Control", "no-store");
    SecurityHeaders.allowPage(response);
    if (!request.getMethod().equals("HEAD")) {
      page.writeTo(response.getOutputStream());
    }
  }

  private static String path(HttpServletRequest request) {
    String info = request.getPathInfo();
    return info == null ? request.getServletPath() : request.getServletPath() + info;
  }

  /** The first value of each parameter; an empty one is as good as none. */
  private static Map<String, String> query(HttpServletRequest request) {
    Map<String, String> query = new LinkedHashMap<>();
    if (request.getQueryString() != null) {
      request.getParameterMap().forEach((name, values) -> query.put(name, values[0]));
      query.values().removeIf(String::isBlank);
    }
    return query;
  }

  /** All values of a header as one, as RFC 9110, 5.3 reads them. */
  private static Optional<String> header(HttpServletRequest request, String name) {
    var values = java.util.Collections.list(request.getHeaders(name));
    return values.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", values));
  }
}
