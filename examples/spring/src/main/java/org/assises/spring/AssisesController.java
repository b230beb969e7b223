package org.assises.spring;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.assises.http.Representation;
import org.assises.http.Response;
import org.assises.ical.ICalendarFormat;
import org.assises.json.schemaorg.SchemaOrgFormat;
import org.assises.publication.Publication;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** Serves a calendar and a feed. The library decides the status, the headers and the body. */
@RestController
class AssisesController {
  private final Map<String, Representation> published;

  AssisesController(Publication publication) {
    published =
        Map.of(
            "programme.ics",
            Representation.of(ICalendarFormat.create(), publication).withFileName("programme.ics"),
            "events.jsonld",
            Representation.of(SchemaOrgFormat.create(), publication).withFileName("events.jsonld"));
  }

  @RequestMapping(
      path = "/{name}",
      method = {RequestMethod.GET, RequestMethod.HEAD, RequestMethod.OPTIONS})
  ResponseEntity<byte[]> answer(@PathVariable("name") String name, HttpServletRequest request) {
    Representation asked = published.get(name);
    if (asked == null) {
      return ResponseEntity.notFound().build();
    }
    Response answer =
        asked.respond(
            request.getMethod(),
            Optional.ofNullable(request.getHeader("If-None-Match")),
            Optional.ofNullable(request.getHeader("If-Modified-Since")),
            Optional.ofNullable(request.getHeader("Accept-Encoding")));
    ResponseEntity.BodyBuilder response = ResponseEntity.status(answer.status());
    answer.headers().forEach(response::header);
    return answer.status() == 200 ? response.body(answer.body()) : response.build();
  }
}
