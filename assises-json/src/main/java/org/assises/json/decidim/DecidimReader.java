package org.assises.json.decidim;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assises.input.ImportedProgramme;
import org.assises.input.ImportedProposals;
import org.assises.input.InvalidInputException;
import org.assises.json.intake.FoldedName;
import org.assises.model.EditionId;
import org.assises.model.FollowUpStatus;
import org.assises.model.Proposal;
import org.assises.model.SessionId;
import org.assises.model.SessionKind;
import org.assises.model.Source;
import org.assises.model.Theme;
import org.assises.model.Visibility;

/**
 * Reads exports of Decidim: proposals with their answers, results as measures and orientations, and
 * meetings as sessions. The exports can be the CSV of the open data or of the administration, the
 * JSON of the administration, or responses of the GraphQL API.
 *
 * <pre>{@code
 * DecidimReader reader = DecidimReader.builder().languages(assises.languages()).build();
 * ImportedProposals read = reader.read(List.of(proposals, results), edition);
 * }</pre>
 *
 * <p>Authors, supporters and machine translations are never read. Proposals and sessions are drafts
 * unless {@link Builder#visibility} is set. An answer that the platform has not published yet gives
 * no follow-up. A state of the city's own gives one only if its {@linkplain Builder#word meaning}
 * is set. A result gives a follow-up only to proposals that it links to and no other result does.
 *
 * <p>Instances are immutable and can be shared between threads.
 */
public final class DecidimReader {
  private final DecidimOptions options;

  private DecidimReader(DecidimOptions options) {
    this.options = options;
  }

  /** {@return a reader of exports in French, with the default settings} */
  public static DecidimReader create() {
    return builder().build();
  }

  /** {@return a builder, to set more about the platform} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads proposals, results, or both.
   *
   * @param in at most 16 MiB; read to its end, not closed
   * @return the proposals, measures and orientations, with reports of what was left out or changed
   * @throws InvalidInputException if the input is neither a table nor JSON, is too large, or holds
   *     neither proposals nor results
   * @throws IOException if {@code in} throws it
   */
  public ImportedProposals read(InputStream in, EditionId edition) throws IOException {
    return read(List.of(in), edition);
  }

  /**
   * Reads several files together, so that results can refer to proposals in another file.
   *
   * @param files each at most 16 MiB; read to their ends, not closed
   * @param edition the edition that everything belongs to
   * @return the proposals, measures and orientations, with reports of what was left out or changed
   * @throws InvalidInputException if a file is neither a table nor JSON or is too large, or if no
   *     file holds proposals or results
   * @throws IOException if a stream throws it
   */
  public ImportedProposals read(List<InputStream> files, EditionId edition) throws IOException {
    requireNonNull(edition, "edition");
    DecidimReading reading = new DecidimReading(options, edition);
    for (InputStream file : files) {
      reading.add(file);
    }
    return reading.proposals();
  }

  /**
   * Reads meetings.
   *
   * @param in at most 16 MiB; read to its end, not closed
   * @param edition the edition that the sessions belong to
   * @return the sessions, with reports of what was left out or changed
   * @throws InvalidInputException if the input is neither a table nor JSON, is too large, or holds
   *     no meetings
   * @throws IOException if {@code in} throws it
   */
  public ImportedProgramme readMeetings(InputStream in, EditionId edition) throws IOException {
    DecidimReading reading = new DecidimReading(options, requireNonNull(edition, "edition"));
    reading.add(in);
    return reading.meetings();
  }

  /** Builds a {@link DecidimReader}. */
  public static final class Builder {
    private List<Locale> languages = List.of(Locale.FRENCH);
    private ZoneId zone = ZoneId.of("Europe/Paris");
    private final Map<String, Optional<FollowUpStatus>> words = new HashMap<>();
    private final Set<String> fields = new HashSet<>();
    private final List<Theme> themes = new ArrayList<>();
    private final List<Proposal> proposals = new ArrayList<>();
    private final Set<SessionId> sessions = new HashSet<>();
    private Optional<LocalDate> asOf = Optional.empty();
    private String idPrefix = "decidim";
    private SessionKind meetings = SessionKind.OTHER;
    private Optional<Source> source = Optional.empty();
    private Visibility visibility = Visibility.DRAFT;

    private Builder() {}

    /** Sets the languages to read, which should be those of the assises. The default is French. */
    public Builder languages(List<Locale> languages) {
      if (languages.isEmpty()) {
        throw new IllegalArgumentException("at least one language is required");
      }
      this.languages = List.copyOf(languages);
      return this;
    }

    /** Sets the zone that times in UTC are converted to. The default is {@code Europe/Paris}. */
    public Builder zone(ZoneId zone) {
      this.zone = requireNonNull(zone, "zone");
      return this;
    }

    /** Sets the status that a state of the city's own means, such as {@code chantier_lance}. */
    public Builder word(String state, FollowUpStatus status) {
      words.put(FoldedName.of(state), Optional.of(status));
      return this;
    }

    /** Sets a state of the city's own that gives no follow-up. */
    public Builder wordWithoutFollowUp(String state) {
      words.put(FoldedName.of(state), Optional.empty());
      return this;
    }

    /** Sets the date of states for which the export has no date. */
    public Builder asOf(LocalDate day) {
      this.asOf = Optional.of(day);
      return this;
    }

    /**
     * Adds the label of a question in a form (decidim_awesome) whose answers are read. By default
     * no answers are read.
     */
    public Builder customField(String label) {
      fields.add(FoldedName.of(label));
      return this;
    }

    /**
     * Sets the prefix of ids. The default is {@code decidim}, which gives ids such as {@code
     * decidim-101}.
     */
    public Builder idPrefix(String prefix) {
      this.idPrefix = requireNonNull(prefix, "prefix");
      return this;
    }

    /**
     * Sets the kind of the sessions that meetings become. The default is {@link SessionKind#OTHER}.
     */
    public Builder meetings(SessionKind kind) {
      this.meetings = requireNonNull(kind, "kind");
      return this;
    }

    /** Sets the existing themes, which are then found by their names. */
    public Builder themes(Collection<Theme> themes) {
      this.themes.addAll(themes);
      return this;
    }

    /** Sets the existing proposals, which results then find by their pages. */
    public Builder proposals(Collection<Proposal> proposals) {
      this.proposals.addAll(proposals);
      return this;
    }

    /** Sets the existing sessions, so that proposals can refer to the meetings they come from. */
    public Builder sessions(Collection<SessionId> sessions) {
      this.sessions.addAll(sessions);
      return this;
    }

    /** Sets the source of everything that is read, such as the platform. */
    public Builder source(Source source) {
      this.source = Optional.of(source);
      return this;
    }

    /** Sets whether proposals and sessions are published. By default they are drafts. */
    public Builder visibility(Visibility visibility) {
      this.visibility = requireNonNull(visibility, "visibility");
      return this;
    }

    /** {@return the reader} */
    public DecidimReader build() {
      return new DecidimReader(
          new DecidimOptions(
              languages,
              zone,
              Map.copyOf(words),
              asOf,
              Set.copyOf(fields),
              idPrefix,
              meetings,
              List.copyOf(themes),
              List.copyOf(proposals),
              Set.copyOf(sessions),
              source,
              visibility));
    }
  }
}
