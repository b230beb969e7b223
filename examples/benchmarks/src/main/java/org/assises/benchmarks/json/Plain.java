package org.assises.benchmarks.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;

/**
 * Plain records with the shape of the documents, for libraries that map JSON to types. Absent
 * values are null, ids and choices are strings, texts are maps, dates and links have their own
 * types.
 *
 * <p>The constraints are read only by the peers that validate. Constraints cannot say that an id is
 * known or unique. Types without constraints are not visited.
 */
@NullUnmarked
public final class Plain {
  private static final String ID = "[A-Za-z0-9][A-Za-z0-9._~-]{0,99}";
  private static final String LANGUAGE = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*";
  private static final String CHOICE = "[a-z][a-z-]{1,40}";
  private static final int TEXT = 100_000;

  private Plain() {}

  /** The canonical document. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Document(
      @JsonProperty("$schema") @JsonbProperty("$schema") String schema,
      String format,
      String version,
      @NotNull @Pattern(regexp = ID) String id,
      Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = TEXT) String> name,
      String timeZone,
      @NotEmpty List<@Pattern(regexp = LANGUAGE) String> languages,
      Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = TEXT) String> description,
      @Pattern(regexp = ID) String organizer,
      @Valid Territory territory,
      String licence,
      URI page,
      List<@NotNull @Valid Organization> organizations,
      List<@NotNull @Valid Place> places,
      List<@NotNull @Valid Room> rooms,
      List<@NotNull @Valid Theme> themes,
      List<@NotNull @Valid Speaker> speakers,
      List<@NotNull @Valid Edition> editions,
      List<@NotNull @Valid Session> sessions,
      List<@NotNull @Valid Proposal> proposals) {}

  /** The feed of an edition. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Feed(
      @JsonProperty("$schema") @JsonbProperty("$schema") String schema,
      String format,
      String version,
      Instant lastModified,
      String assises,
      Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = TEXT) String> name,
      String timeZone,
      @NotEmpty List<@Pattern(regexp = LANGUAGE) String> languages,
      String publisher,
      @Valid Territory territory,
      String licence,
      URI page,
      String previousEdition,
      String nextEdition,
      @Valid Edition edition,
      List<@NotNull @Valid Session> sessions,
      List<@NotNull @Valid Proposal> proposals,
      @Valid Balance balance,
      List<@NotNull @Valid Speaker> speakers,
      List<@NotNull @Valid Room> rooms,
      List<@NotNull @Valid Place> places,
      List<@NotNull @Valid Organization> organizations,
      List<@NotNull @Valid Theme> themes) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Proposal(
      @NotNull @Pattern(regexp = ID) String id,
      @Pattern(regexp = ID) String edition,
      Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = TEXT) String> title,
      Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = TEXT) String> description,
      @Valid Origin origin,
      @Valid Author author,
      LocalDate submittedOn,
      List<@Pattern(regexp = ID) String> themes,
      @PositiveOrZero Integer supporters,
      List<@NotNull @Valid FollowUp> followUps,
      URI page,
      Revision revision,
      String status,
      String outcome) {}

  public record Origin(String type, @Pattern(regexp = ID) String session) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Author(
      String type,
      Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = TEXT) String> title,
      @PositiveOrZero Integer size,
      Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = TEXT) String> role,
      @Pattern(regexp = ID) String organization,
      Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = TEXT) String> quarter) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record FollowUp(
      LocalDate date,
      @NotNull @Pattern(regexp = CHOICE) String status,
      @Min(0) @Max(100) Integer progress,
      Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = TEXT) String> note,
      @Pattern(regexp = ID) String responsible) {}

  public record Revision(int number, Instant created, Instant lastModified) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Session(
      @NotNull @Pattern(regexp = ID) String id,
      @Pattern(regexp = ID) String edition,
      @NotNull @Pattern(regexp = CHOICE) String kind,
      Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = TEXT) String> title,
      Timed slot,
      Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = TEXT) String> description,
      @Pattern(regexp = ID) String room,
      List<@Pattern(regexp = ID) String> themes,
      List<@NotNull @Valid Contribution> contributions,
      Boolean openFloor,
      URI page,
      Revision revision) {}

  public record Timed(String type, OffsetDateTime start, OffsetDateTime end) {}

  public record Contribution(
      @Pattern(regexp = ID) String speaker, @NotNull @Pattern(regexp = CHOICE) String role) {}

  public record Edition(
      @NotNull @Pattern(regexp = ID) String id,
      int ordinal,
      @Valid AttestedText title,
      AttestedDate startDate,
      AttestedDate endDate,
      @NotNull @Pattern(regexp = CHOICE) String status,
      @Pattern(regexp = ID) String venue) {}

  public record AttestedText(
      Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = TEXT) String> value) {}

  public record AttestedDate(String value) {}

  public record Territory(
      String inseeCode,
      Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = TEXT) String> name,
      Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = TEXT) String> department) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Organization(
      @NotNull @Pattern(regexp = ID) String id,
      Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = TEXT) String> name,
      @Pattern(regexp = ID) String partOf) {}

  public record Place(
      @NotNull @Pattern(regexp = ID) String id,
      Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = TEXT) String> name,
      String address,
      @Valid Coordinates coordinates) {}

  public record Coordinates(
      @Min(-90) @Max(90) double latitude, @Min(-180) @Max(180) double longitude) {}

  public record Room(
      @NotNull @Pattern(regexp = ID) String id,
      @Pattern(regexp = ID) String place,
      Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = TEXT) String> name) {}

  public record Theme(
      @NotNull @Pattern(regexp = ID) String id,
      Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = TEXT) String> name) {}

  public record Speaker(
      @NotNull @Pattern(regexp = ID) String id,
      Name name,
      List<@NotNull @Valid Mandate> mandates) {}

  public record Name(String value, Basis basis) {}

  public record Basis(String type) {}

  public record Mandate(
      @NotNull @Pattern(regexp = ID) String id,
      Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = TEXT) String> function,
      @Pattern(regexp = ID) String organization,
      String since,
      String until) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Balance(
      LocalDate day,
      int total,
      List<@NotNull @Valid StatusCount> statuses,
      List<@NotNull @Valid Share> outcomes,
      List<@NotNull @Valid Part> byTheme,
      List<@NotNull @Valid Part> byAuthors) {}

  public record StatusCount(@NotNull @Pattern(regexp = CHOICE) String status, int count) {}

  public record Share(@NotNull @Pattern(regexp = CHOICE) String outcome, int count, int percent) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Part(
      @Pattern(regexp = ID) String theme,
      String authors,
      int total,
      List<@NotNull @Valid Share> outcomes) {}
}
