package org.assises.benchmarks.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.json.bind.annotation.JsonbProperty;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;

/**
 * Plain records of the shape of the documents, for libraries that map JSON to types: what is absent
 * is null, ids and names of choices are strings, texts are maps, dates and links what they are.
 */
@NullUnmarked
public final class Plain {
  private Plain() {}

  /** The canonical document. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Document(
      @JsonProperty("$schema") @JsonbProperty("$schema") String schema,
      String format,
      String version,
      String id,
      Map<String, String> name,
      String timeZone,
      List<String> languages,
      Map<String, String> description,
      String organizer,
      Territory territory,
      String licence,
      URI page,
      List<Organization> organizations,
      List<Place> places,
      List<Room> rooms,
      List<Theme> themes,
      List<Speaker> speakers,
      List<Edition> editions,
      List<Session> sessions,
      List<Proposal> proposals) {}

  /** The feed of an edition. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Feed(
      @JsonProperty("$schema") @JsonbProperty("$schema") String schema,
      String format,
      String version,
      Instant lastModified,
      String assises,
      Map<String, String> name,
      String timeZone,
      List<String> languages,
      String publisher,
      Territory territory,
      String licence,
      URI page,
      String previousEdition,
      String nextEdition,
      Edition edition,
      List<Session> sessions,
      List<Proposal> proposals,
      Balance balance,
      List<Speaker> speakers,
      List<Room> rooms,
      List<Place> places,
      List<Organization> organizations,
      List<Theme> themes) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Proposal(
      String id,
      String edition,
      Map<String, String> title,
      Map<String, String> description,
      Origin origin,
      Author author,
      LocalDate submittedOn,
      List<String> themes,
      Integer supporters,
      List<FollowUp> followUps,
      URI page,
      Revision revision) {}

  public record Origin(String type, String session) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Author(
      String type,
      Map<String, String> title,
      Integer size,
      Map<String, String> role,
      String organization,
      Map<String, String> quarter) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record FollowUp(
      LocalDate date,
      String status,
      Integer progress,
      Map<String, String> note,
      String responsible) {}

  public record Revision(int number, Instant created, Instant lastModified) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Session(
      String id,
      String edition,
      String kind,
      Map<String, String> title,
      Timed slot,
      Map<String, String> description,
      String room,
      List<String> themes,
      List<Contribution> contributions,
      Boolean openFloor,
      URI page,
      Revision revision) {}

  public record Timed(String type, OffsetDateTime start, OffsetDateTime end) {}

  public record Contribution(String speaker, String role) {}

  public record Edition(
      String id,
      int ordinal,
      AttestedText title,
      AttestedDate startDate,
      AttestedDate endDate,
      String status,
      String venue) {}

  public record AttestedText(Map<String, String> value) {}

  public record AttestedDate(String value) {}

  public record Territory(
      String inseeCode, Map<String, String> name, Map<String, String> department) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Organization(String id, Map<String, String> name, String partOf) {}

  public record Place(
      String id, Map<String, String> name, String address, Coordinates coordinates) {}

  public record Coordinates(double latitude, double longitude) {}

  public record Room(String id, String place, Map<String, String> name) {}

  public record Theme(String id, Map<String, String> name) {}

  public record Speaker(String id, Name name, List<Mandate> mandates) {}

  public record Name(String value, Basis basis) {}

  public record Basis(String type) {}

  public record Mandate(
      String id, Map<String, String> function, String organization, String since, String until) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Balance(
      LocalDate day,
      int total,
      List<StatusCount> statuses,
      List<Share> outcomes,
      List<Part> byTheme,
      List<Part> byAuthors) {}

  public record StatusCount(String status, int count) {}

  public record Share(String outcome, int count, int percent) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Part(String theme, String authors, int total, List<Share> outcomes) {}
}
