package org.assises.json.table;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assises.input.ImportedProposals;
import org.assises.input.InvalidInputException;
import org.assises.input.ReaderOptions;
import org.assises.json.intake.FoldedName;
import org.assises.json.intake.StatusMeaning;
import org.assises.model.EditionId;
import org.assises.model.FollowUp;
import org.assises.model.FollowUpStatus;
import org.assises.model.Origin;
import org.assises.model.SessionId;

/**
 * Reads proposals and their follow-ups from a table in CSV, Excel (.xlsx) or LibreOffice (.ods),
 * kept by people or exported by another system.
 *
 * <pre>{@code
 * ProposalTableReader reader =
 *     ProposalTableReader.builder()
 *         .column(ProposalColumn.ID, "N°")
 *         .column(ProposalColumn.TITLE, "Proposition")
 *         .column(ProposalColumn.STATUS, "Suite donnée")
 *         .word("en cours", FollowUpStatus.IN_PROGRESS)
 *         .options(ReaderOptions.of(assises).withAsOf(LocalDate.of(2026, 11, 29)))
 *         .build();
 * ImportedProposals read = reader.read(in, edition);
 * read.losses().forEach(problem -> System.out.println(problem.describe()));
 * }</pre>
 *
 * <p>Only columns that are named are read; the presets ({@link #atelier()}, {@link #paris()},
 * {@link #avignon()}, {@link #capCollectif()}) name none about people. Proposals are drafts unless
 * {@link ReaderOptions#withVisibility} is set, and stay drafts if a text contains contact data. An
 * unknown word for a status gives no follow-up. No report or message repeats the text of a cell.
 *
 * <p>Instances are immutable and can be shared between threads.
 */
public final class ProposalTableReader {
  private final ProposalMapping mapping;
  private final TableReader tables;

  private ProposalTableReader(ProposalMapping mapping) {
    this.mapping = mapping;
    this.tables = TableReader.builder().columns(mapping.names()).build();
  }

  /** {@return a builder without settings for the table} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns a builder with the preset for the French sheet for workshops, in the words of town
   * halls: {@code N°; Proposition; Détail; Date; Atelier; Thème; Voix; Suite donnée; Avancement;
   * Mis à jour le; Service pilote; Réponse; Délibération; Lien; Lieu; Secteur; Coût estimé}.
   *
   * <p>The other names that each column may have are in {@code docs/imports.md}.
   */
  public static Builder atelier() {
    return Presets.atelier(builder());
  }

  /**
   * {@return a builder with the preset for the winning projects of the participatory budget of
   * Paris}
   */
  public static Builder paris() {
    return Presets.paris(builder());
  }

  /**
   * {@return a builder with the preset for the projects of the participatory budgets of Avignon}
   */
  public static Builder avignon() {
    return Presets.avignon(builder());
  }

  /** {@return a builder with the preset for exports of proposals from Cap Collectif (Purpoz)} */
  public static Builder capCollectif() {
    return Presets.capCollectif(builder());
  }

  /**
   * Reads the proposals of one edition, or of several if {@linkplain Builder#edition words} for
   * them are set.
   *
   * @param in at most 16 MiB; read to its end, not closed
   * @param edition the edition of the rows. If a column names editions, no words are set and some
   *     rows name this edition by its id, only those rows are read
   * @return the proposals, with reports of what was left out or changed
   * @throws InvalidInputException if it is not a table that can be read, has no column with a title
   *     or with an id, or has a status without a date while {@link ReaderOptions#withAsOf} is not
   *     set
   * @throws IOException if {@code in} throws it
   */
  public ImportedProposals read(InputStream in, EditionId edition) throws IOException {
    requireNonNull(edition, "edition");
    return new ProposalTableReading(mapping, tables.read(in), edition).read();
  }

  /** Builds a {@link ProposalTableReader}. */
  public static final class Builder {
    private final Map<ProposalColumn, List<List<String>>> columns =
        new EnumMap<>(ProposalColumn.class);
    private final Set<ProposalColumn> replaced = EnumSet.noneOf(ProposalColumn.class);
    private final List<ProposalMapping.RowFilter> filters = new ArrayList<>();
    private final Map<String, StatusMeaning> words = new HashMap<>();
    private final Map<String, EditionId> editions = new HashMap<>();
    private final Map<String, SessionId> sessions = new HashMap<>();
    private Optional<Origin.Channel> channel = Optional.empty();
    private Optional<String> presetPrefix = Optional.empty();
    private Optional<String> idEnd = Optional.empty();
    private boolean everyEdition;
    private boolean idsByLine;
    private boolean sameIdMerged;
    private boolean apostrophes;
    private ReaderOptions options = ReaderOptions.standard();

    private Builder() {}

    /** Sets what is known about the city. The default is {@link ReaderOptions#standard}. */
    public Builder options(ReaderOptions options) {
      this.options = requireNonNull(options, "options");
      return this;
    }

    /**
     * Sets the column with a meaning. It replaces the columns that a preset has for the same
     * meaning.
     *
     * @param says the meaning of the column; for an id, a description and themes, each call adds a
     *     column
     * @param names the possible names of the column; the first one in the table is used
     */
    public Builder column(ProposalColumn says, String... names) {
      if (replaced.add(says) || !isJoined(says)) {
        columns.remove(says);
      }
      return presetColumn(says, names);
    }

    Builder presetColumn(ProposalColumn says, String... names) {
      columns.computeIfAbsent(says, column -> new ArrayList<>()).add(List.of(names));
      return this;
    }

    private static boolean isJoined(ProposalColumn says) {
      return switch (says) {
        case ID, DESCRIPTION, THEME -> true;
        default -> false;
      };
    }

    /** Sets the status that a word in the status column means. Case and accents do not matter. */
    public Builder word(String word, FollowUpStatus status) {
      return word(word, StatusMeaning.of(requireNonNull(status, "status")));
    }

    /** Sets a word that means that a proposal is not retained, with the reason. */
    public Builder word(String word, FollowUp.Reason reason) {
      return word(word, StatusMeaning.of(requireNonNull(reason, "reason")));
    }

    /** Sets a word that gives no follow-up, such as "soumis au vote". */
    public Builder wordWithoutFollowUp(String word) {
      return word(word, StatusMeaning.NO_FOLLOW_UP);
    }

    Builder word(String word, StatusMeaning meaning) {
      words.put(FoldedName.of(word), meaning);
      return this;
    }

    /**
     * Reads only rows with one of these words in that column. The number of other rows is reported.
     */
    public Builder only(String column, String... words) {
      return only(List.of(column), words);
    }

    Builder only(List<String> column, String... words) {
      List<String> folded = List.of(words).stream().map(FoldedName::of).toList();
      filters.add(new ProposalMapping.RowFilter(column, folded));
      return this;
    }

    /** Sets the edition that a word in the edition column means, such as {@code 2019}. */
    public Builder edition(String word, EditionId edition) {
      editions.put(FoldedName.of(word), requireNonNull(edition, "edition"));
      return this;
    }

    /**
     * Reads rows of every edition. The edition column has the id of the edition, such as {@code
     * 2019}; rows without one are left out.
     */
    public Builder everyEdition() {
      this.everyEdition = true;
      return this;
    }

    /** Sets the session that a workshop's name in the table means. */
    public Builder session(String name, SessionId session) {
      sessions.put(FoldedName.of(name), requireNonNull(session, "session"));
      return this;
    }

    /** Sets the channel of proposals that were not made in a known session. */
    public Builder channel(Origin.Channel channel) {
      this.channel = Optional.of(channel);
      return this;
    }

    Builder presetPrefix(String prefix) {
      this.presetPrefix = Optional.of(prefix);
      return this;
    }

    /**
     * Cuts ids before the first occurrence of a sign: with {@code -}, {@code 02-01} and {@code
     * 02-02} are both {@code 02}.
     */
    public Builder idEndsBefore(String sign) {
      this.idEnd = Optional.of(sign);
      return this;
    }

    /**
     * Makes ids from line numbers if the table has no column for ids. Such a table can be imported
     * only once: if a line is added or moved, the ids belong to other proposals.
     */
    public Builder idsByLine() {
      this.idsByLine = true;
      return this;
    }

    /**
     * Merges rows with the same id into one proposal. It has the places and themes of all rows, and
     * no follow-up if their statuses differ. By default, the first row is read and the others are
     * reported.
     */
    public Builder sameIdMerged() {
      this.sameIdMerged = true;
      return this;
    }

    /** Removes the apostrophe that some programs put before {@code = + - @}. */
    public Builder leadingApostrophes() {
      this.apostrophes = true;
      return this;
    }

    /** {@return the reader} */
    public ProposalTableReader build() {
      return new ProposalTableReader(
          new ProposalMapping(
              Map.copyOf(columns),
              List.copyOf(filters),
              new StatusWords(words, Presets.REASONS),
              Map.copyOf(editions),
              everyEdition,
              Map.copyOf(sessions),
              channel,
              presetPrefix,
              idEnd,
              idsByLine,
              sameIdMerged,
              apostrophes,
              options));
    }
  }
}
