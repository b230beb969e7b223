package org.assises.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Date;
import java.util.Optional;
import org.assises.http.Representation;
import org.assises.ical.ICalendarFormat;
import org.assises.model.Session;
import org.assises.publication.Publication;

/** Serves an assises with Jakarta REST. */
@Path("/")
public final class AssisesResource {
  private final Publication publication;
  private final Representation programme;

  AssisesResource(Publication publication) {
    this.publication = publication;
    programme =
        Representation.of(ICalendarFormat.create(), publication).withFileName("programme.ics");
  }

  /**
   * Returns a calendar for subscribers. It is written once, and unchanged polls are answered with
   * 304.
   */
  @GET
  @Path("programme.ics")
  public Response programme(@Context Request request, @Context HttpHeaders sent) {
    org.assises.http.Response answer =
        programme.respond(
            request.getMethod(),
            Optional.ofNullable(sent.getHeaderString(HttpHeaders.IF_NONE_MATCH)),
            Optional.ofNullable(sent.getHeaderString(HttpHeaders.IF_MODIFIED_SINCE)),
            Optional.ofNullable(sent.getHeaderString(HttpHeaders.ACCEPT_ENCODING)));
    Response.ResponseBuilder response = Response.status(answer.status());
    answer.headers().forEach(response::header);
    response.header(HttpHeaders.CONTENT_LENGTH, null); // Jersey counts for itself
    return answer.status() == 200 ? response.entity(answer.body()).build() : response.build();
  }

  /** Returns a feed of any length, which {@link PublicationWriter} streams. */
  @GET
  @Path("feed")
  @Produces({"application/ld+json", "application/x-ndjson"})
  public Response feed(@Context Request request) {
    Date changed = Date.from(publication.lastModified());
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(changed);
    return (unchanged == null ? Response.ok(publication) : unchanged).lastModified(changed).build();
  }

  /** Returns a public session as JSON, written by JSON-B. */
  @GET
  @Path("sessions/{id}")
  @Produces("application/json")
  public Session session(@PathParam("id") String id) {
    return publication.assises().sessions().stream()
        .filter(session -> session.id().value().equals(id))
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }
}
