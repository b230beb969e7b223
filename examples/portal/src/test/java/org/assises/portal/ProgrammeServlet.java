package org.assises.portal;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import org.assises.http.Representation;
import org.assises.http.Response;
import org.assises.ical.ICalendarFormat;
import org.assises.json.AssisesJson;
import org.assises.model.Assises;
import org.assises.publication.Publication;

/** The servlet in README.md. */
final class ProgrammeServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Representation programme;

  ProgrammeServlet(InputStream document, Instant now) throws IOException {
    Assises assises = AssisesJson.create().read(document);
    Publication publication = Publication.of(assises, now);
    programme =
        Representation.of(ICalendarFormat.create(), publication).withFileName("programme.ics");
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Response answer =
        programme.respond(
            request.getMethod(),
            Optional.ofNullable(request.getHeader("If-None-Match")),
            Optional.ofNullable(request.getHeader("If-Modified-Since")),
            Optional.ofNullable(request.getHeader("Accept-Encoding")));
    response.setStatus(answer.status());
    answer.headers().forEach(response::setHeader);
    answer.writeTo(response.getOutputStream());
  }
}
