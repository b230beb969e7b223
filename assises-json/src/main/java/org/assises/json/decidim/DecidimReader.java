package org.assises.json.decidim;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assises.input.ImportedProgramme;
import org.assises.input.ImportedProposals;
import org.assises.input.InvalidInputException;
import org.assises.input.ReaderOptions;
import org.assises.json.intake.FoldedName;
import org.assises.json.intake.StatusMeaning;
import org.assises.model.EditionId;
import org.assises.model.FollowUp;
import org.assises.model.FollowUpStatus;

/**
 * Reads exports of Decidim: proposals with their answers, results as measures and orientations, and
 * meetings as sessions. The exports can be the CSV of the open data or of the administration, the
 * JSON of the administration, or responses of the GraphQL API.
 *
 * <pre>{@code
 * DecidimReader reader = DecidimReader.create(ReaderOptions.of(assises));
 * ImportedProposals read = reader.read(List.of(proposals, results), edition);
 * }</pre>
 *
 * <p>Authors, supporters and machine translations are never read. Proposals and sessions are drafts
 * unless {@link ReaderOptions#withVisibility} is set. An answer that the platform has not published
 * yet gives no follow-up. A state of the city's own gives one only if its {@linkplain Builder#word
 * meaning} is set. A result gives a follow-up only to proposals that it links to and no other
 * result does.
 *
 * <p>Instances are immutable and can be shared between threads.
 */
public final class DecidimReader {
  private final ReaderOptions options;
  private final Map<String, StatusMeaning> words;
  private final Set<String> fields;

  private DecidimReader(Builder builder) {
    this.options = builder.options;
    this.words = Map.copyOf(builder.words);
    this.fields = Set.copyOf(builder.fields);
  }

  /** {@return a reader for a city} */
  public static DecidimReader create(ReaderOptions options) {
    return builder().options(options).build();
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
    DecidimReading reading = reading(edition);
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
    DecidimReading reading = reading(edition);
    reading.add(in);
    return reading.meetings();
  }

  private DecidimReading reading(EditionId edition) {
    return new DecidimReading(options, words, fields, requireNonNull(edition, "edition"));
  }

  /** Builds a {@link DecidimReader}. */
  public static final class Builder {
    private ReaderOptions options = ReaderOptions.standard();
    private final Map<String, StatusMeaning> words = new HashMap<>();
    private final Set<String> fields = new HashSet<>();

    private Builder() {}

    /** Sets what is known about the city. The default is {@link ReaderOptions#standard}. */
    public Builder options(ReaderOptions options) {
      this.options = requireNonNull(options, "options");
      return this;
    }

    /** Sets the status that a state of the city's own means, such as {@code chantier_lance}. */
    public Builder word(String state, FollowUpStatus status) {
      return word(state, StatusMeaning.of(status));
    }

    /** Sets a state of the city's own for proposals that are not retained, with the reason. */
    public Builder word(String state, FollowUp.Reason reason) {
      return word(state, StatusMeaning.of(reason));
    }

    /** Sets a state of the city's own that gives no follow-up. */
    public Builder wordWithoutFollowUp(String state) {
      return word(state, StatusMeaning.NO_FOLLOW_UP);
    }

    private Builder word(String state, StatusMeaning meaning) {
      words.put(FoldedName.of(state), meaning);
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

    /** {@return the reader} */
    public DecidimReader build() {
      return new DecidimReader(this);
    }
  }
}
