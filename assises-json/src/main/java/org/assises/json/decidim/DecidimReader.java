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
 * Reads what Decidim exports: proposals with their answers, results as measures and orientations,
 * meetings as sessions. It takes the CSV of the open data and of the administration, the JSON of
 * the administration, and answers of the interface (GraphQL).
 *
 * <pre>{@code
 * DecidimReader reader = DecidimReader.builder().languages(assises.languages()).build();
 * ImportedProposals read = reader.read(List.of(proposals, results), edition);
 * }</pre>
 *
 * <p>Authors, those who support a proposal and machine translations are never read. Everything
 * comes in as a draft unless {@link Builder#visibility} says otherwise. An answer that the platform
 * has not published yet gives no follow-up, and a state of the city's own only by a {@linkplain
 * Builder#word word}. What became of a proposal follows from a result only where exactly one names
 * it, by its link.
 *
 * <p>Instances are immutable and can be shared between threads.
 */
public final class DecidimReader {
  private final DecidimOptions options;

  private DecidimReader(DecidimOptions options) {
    this.options = options;
  }

  /** {@return a reader of exports in French} */
  public static DecidimReader create() {
    return builder().build();
  }

  /** {@return a builder of a reader that knows more of the platform} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads proposals, results, or both.
   *
   * @param in at most 16 MiB; read to its end, not closed
   * @return the proposals, measures and orientations, with what was left out or changed
   * @throws InvalidInputException if it is neither a table nor JSON, or too large
   * @throws IOException if the stream does
   */
  public ImportedProposals read(InputStream in, EditionId edition) throws IOException {
    return read(List.of(in), edition);
  }

  /**
   * Reads several files together, so that results find the proposals that they answer.
   *
   * @param files each at most 16 MiB; read to their ends, not closed
   * @param edition the edition that all of it belongs to
   * @return the proposals, measures and orientations, with what was left out or changed
   * @throws InvalidInputException if one is neither a table nor JSON, or too large
   * @throws IOException if a stream does
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
   * @param edition the edition that they belong to
   * @return the sessions, with what was left out or changed
   * @throws InvalidInputException if it is neither a table nor JSON, or too large
   * @throws IOException if the stream does
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

    /** Sets the languages to read, those of the assises; French unless set. */
    public Builder languages(List<Locale> languages) {
      if (languages.isEmpty()) {
        throw new IllegalArgumentException("texts are read in at least one language");
      }
      this.languages = List.copyOf(languages);
      return this;
    }

    /** Sets the zone of the city, for times that are in UTC; {@code Europe/Paris} unless set. */
    public Builder zone(ZoneId zone) {
      this.zone = requireNonNull(zone, "zone");
      return this;
    }

    /** Says what a state of the city's own means, such as {@code chantier_lance}. */
    public Builder word(String state, FollowUpStatus status) {
      words.put(FoldedName.of(state), Optional.of(status));
      return this;
    }

    /** Says that a state of the city's own says nothing of what became of a proposal. */
    public Builder wordWithoutFollowUp(String state) {
      words.put(FoldedName.of(state), Optional.empty());
      return this;
    }

    /** Sets the day as of which states hold for which the export has no date. */
    public Builder asOf(LocalDate day) {
      this.asOf = Optional.of(day);
      return this;
    }

    /**
     * Reads the answers to a question of a form (decidim_awesome) by its label; none unless set.
     */
    public Builder customField(String label) {
      fields.add(FoldedName.of(label));
      return this;
    }

    /** Sets what ids begin with; {@code decidim} unless set, which makes {@code decidim-101}. */
    public Builder idPrefix(String prefix) {
      this.idPrefix = requireNonNull(prefix, "prefix");
      return this;
    }

    /** Sets what kind of sessions meetings are; {@link SessionKind#OTHER} unless set. */
    public Builder meetings(SessionKind kind) {
      this.meetings = requireNonNull(kind, "kind");
      return this;
    }

    /** Sets themes that the assises has, so that names lead to them. */
    public Builder themes(Collection<Theme> themes) {
      this.themes.addAll(themes);
      return this;
    }

    /** Sets proposals that the assises has, so that results lead to them by their pages. */
    public Builder proposals(Collection<Proposal> proposals) {
      this.proposals.addAll(proposals);
      return this;
    }

    /**
     * Sets sessions that the assises has, so that proposals lead to the meetings they come from.
     */
    public Builder sessions(Collection<SessionId> sessions) {
      this.sessions.addAll(sessions);
      return this;
    }

    /** Sets what everything is drawn from, such as the platform and who runs it. */
    public Builder source(Source source) {
      this.source = Optional.of(source);
      return this;
    }

    /** Sets whether proposals and sessions are published; drafts unless set. */
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
