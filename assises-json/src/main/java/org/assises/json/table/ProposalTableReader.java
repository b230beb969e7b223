package org.assises.json.table;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.assises.input.ImportedProposals;
import org.assises.input.InvalidInputException;
import org.assises.json.intake.FoldedName;
import org.assises.model.EditionId;
import org.assises.model.FollowUp;
import org.assises.model.FollowUpStatus;
import org.assises.model.Organization;
import org.assises.model.Origin;
import org.assises.model.SessionId;
import org.assises.model.Source;
import org.assises.model.Theme;
import org.assises.model.Visibility;

/**
 * Reads proposals, and what became of them, from a table that people or another system keep: CSV,
 * Excel (.xlsx) or LibreOffice (.ods).
 *
 * <pre>{@code
 * ProposalTableReader reader =
 *     ProposalTableReader.builder()
 *         .column(ProposalColumn.ID, "N°")
 *         .column(ProposalColumn.TITLE, "Proposition")
 *         .column(ProposalColumn.STATUS, "Suite donnée")
 *         .word("en cours", FollowUpStatus.IN_PROGRESS)
 *         .asOf(LocalDate.of(2026, 11, 29))
 *         .build();
 * ImportedProposals read = reader.read(in, edition);
 * read.losses().forEach(problem -> System.out.println(problem.describe()));
 * }</pre>
 *
 * <p>Only columns that are named are read; the presets ({@link #atelier()}, {@link #paris()},
 * {@link #avignon()}, {@link #capCollectif()}) name none about persons. Everything comes in as a
 * draft unless {@link Builder#visibility} says otherwise, and what holds contact data comes in as a
 * draft even so. A word that is not known gives no follow-up, and nothing is read out of prose. No
 * message repeats what a cell holds.
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

  /** {@return a builder of a reader that knows nothing of the table} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return a builder that knows the French sheet for workshops, in the words that town halls use:
   * {@code N°; Proposition; Détail; Date; Atelier; Thème; Voix; Suite donnée; Avancement; Mis à
   * jour le; Service pilote; Réponse; Délibération; Lien; Lieu; Secteur; Coût estimé}}
   *
   * <p>{@code docs/imports.md} has it, with the other names that each column may have.
   */
  public static Builder atelier() {
    return Presets.atelier(builder());
  }

  /** {@return a builder that knows the winning projects of the participatory budget of Paris} */
  public static Builder paris() {
    return Presets.paris(builder());
  }

  /** {@return a builder that knows the projects of the participatory budgets of Avignon} */
  public static Builder avignon() {
    return Presets.avignon(builder());
  }

  /** {@return a builder that knows the exports of proposals from Cap Collectif (Purpoz)} */
  public static Builder capCollectif() {
    return Presets.capCollectif(builder());
  }

  /**
   * Reads the proposals of one edition, or of several where {@linkplain Builder#edition words} for
   * them are set.
   *
   * @param in at most 16 MiB; read to its end, not closed
   * @param edition the edition of the rows. Where a column names the edition and no words are set,
   *     only rows that name it by its id are read, if there are any
   * @return the proposals, with what was left out or changed
   * @throws InvalidInputException if it is no table that can be read, no column with a title or an
   *     id is there, or rows say what became of proposals without saying since when and {@link
   *     Builder#asOf} is not set
   * @throws IOException if the stream does
   */
  public ImportedProposals read(InputStream in, EditionId edition) throws IOException {
    requireNonNull(edition, "edition");
    return new ProposalTableReading(mapping, tables.read(in), edition).read();
  }

  /** Builds a {@link ProposalTableReader}. */
  public static final class Builder {
    private final Map<ProposalColumn, List<List<String>>> columns =
        new EnumMap<>(ProposalColumn.class);
    private final Map<ProposalColumn, List<List<String>>> presetColumns =
        new EnumMap<>(ProposalColumn.class);
    private final List<ProposalMapping.RowFilter> filters = new ArrayList<>();
    private final Map<String, StatusWords.Meaning> words = new HashMap<>();
    private final Map<String, EditionId> editions = new HashMap<>();
    private final Map<String, SessionId> sessions = new HashMap<>();
    private final List<Theme> themes = new ArrayList<>();
    private final List<Organization> organizations = new ArrayList<>();
    private Optional<LocalDate> asOf = Optional.empty();
    private String language = "fr";
    private ZoneId zone = ZoneId.of("Europe/Paris");
    private Optional<Origin.Channel> channel = Optional.empty();
    private Optional<String> idPrefix = Optional.empty();
    private Optional<String> idEnd = Optional.empty();
    private boolean everyEdition;
    private boolean idsByLine;
    private boolean sameIdMerged;
    private boolean apostrophes;
    private Optional<Source> source = Optional.empty();
    private Visibility visibility = Visibility.DRAFT;

    private Builder() {}

    /**
     * Names a column by what it says; what a preset names for the same is then not looked for.
     *
     * @param says what it says. For an id, a description and themes, each call names one more
     *     column
     * @param names the names that the column may have; the first that is there counts
     */
    public Builder column(ProposalColumn says, String... names) {
      add(columns, says, names);
      return this;
    }

    Builder presetColumn(ProposalColumn says, String... names) {
      add(presetColumns, says, names);
      return this;
    }

    private static void add(
        Map<ProposalColumn, List<List<String>>> columns, ProposalColumn says, String... names) {
      requireNonNull(says, "says");
      List<List<String>> all = columns.computeIfAbsent(says, column -> new ArrayList<>());
      if (!isJoined(says)) {
        all.clear();
      }
      all.add(List.of(names));
    }

    private static boolean isJoined(ProposalColumn says) {
      return switch (says) {
        case ID, DESCRIPTION, THEME -> true;
        default -> false;
      };
    }

    /** Says what a word in the column of the status means. Case and accents do not matter. */
    public Builder word(String word, FollowUpStatus status) {
      return word(word, StatusWords.Meaning.of(requireNonNull(status, "status")));
    }

    /** Says that a word means that a proposal is not retained, and why. */
    public Builder word(String word, FollowUp.Reason reason) {
      return word(word, StatusWords.Meaning.of(FollowUpStatus.NOT_RETAINED).because(reason));
    }

    /** Says that nothing has become of proposals with that word, such as "soumis au vote". */
    public Builder wordWithoutFollowUp(String word) {
      return word(word, StatusWords.Meaning.NO_FOLLOW_UP);
    }

    Builder word(String word, StatusWords.Meaning meaning) {
      words.put(FoldedName.of(word), meaning);
      return this;
    }

    /** Sets the day as of which the table says what became of proposals, where no column does. */
    public Builder asOf(LocalDate day) {
      this.asOf = Optional.of(day);
      return this;
    }

    /**
     * Reads only rows that say one of these words in that column. How many are left out is
     * reported.
     */
    public Builder only(String column, String... words) {
      return only(List.of(column), words);
    }

    Builder only(List<String> column, String... words) {
      List<String> folded = List.of(words).stream().map(FoldedName::of).toList();
      filters.add(new ProposalMapping.RowFilter(column, folded));
      return this;
    }

    /** Sets the language of the texts; French unless set. */
    public Builder language(Locale language) {
      this.language = language.toLanguageTag();
      return this;
    }

    /** Sets the zone in which a time in UTC counts for a day; {@code Europe/Paris} unless set. */
    public Builder zone(ZoneId zone) {
      this.zone = requireNonNull(zone, "zone");
      return this;
    }

    /** Says which edition a word in the column of the edition means, such as {@code 2019}. */
    public Builder edition(String word, EditionId edition) {
      editions.put(FoldedName.of(word), requireNonNull(edition, "edition"));
      return this;
    }

    /**
     * Reads rows of every edition: each is of the edition whose id is the word in the column of the
     * edition, such as {@code 2019}. Rows without such a word are left out.
     */
    public Builder everyEdition() {
      this.everyEdition = true;
      return this;
    }

    /** Says which session a workshop is, by its name in the table. */
    public Builder session(String name, SessionId session) {
      sessions.put(FoldedName.of(name), requireNonNull(session, "session"));
      return this;
    }

    /** Sets the channel of proposals that were not made in a session which is known. */
    public Builder channel(Origin.Channel channel) {
      this.channel = Optional.of(channel);
      return this;
    }

    /**
     * Sets what ids begin with: {@code paris} makes {@code paris-11176} of {@code 11176}. The id of
     * the edition unless set, for the numbers of a sheet begin anew with each.
     */
    public Builder idPrefix(String prefix) {
      this.idPrefix = Optional.of(prefix);
      return this;
    }

    /** Cuts ids before the first such sign: {@code 02-01} and {@code 02-02} are one with "-". */
    public Builder idEndsBefore(String sign) {
      this.idEnd = Optional.of(sign);
      return this;
    }

    /**
     * Makes ids of the numbers of lines where the table has no column for ids. Such a table can be
     * brought in once: when a line is added or moved, other proposals have its ids.
     */
    public Builder idsByLine() {
      this.idsByLine = true;
      return this;
    }

    /**
     * Makes one proposal of rows with the same id: places are added up, and a status that differs
     * gives none. Unless set, the first row is read and the others are reported.
     */
    public Builder sameIdMerged() {
      this.sameIdMerged = true;
      return this;
    }

    /** Takes away the apostrophe that some programs put before {@code = + - @}. */
    public Builder leadingApostrophes() {
      this.apostrophes = true;
      return this;
    }

    /** Sets themes that the assises has, so that names in the table lead to them. */
    public Builder themes(Collection<Theme> themes) {
      this.themes.addAll(themes);
      return this;
    }

    /** Sets organizations that the assises has, so that names in the table lead to them. */
    public Builder organizations(Collection<Organization> organizations) {
      this.organizations.addAll(organizations);
      return this;
    }

    /** Sets what the proposals are drawn from, such as the data set and who publishes it. */
    public Builder source(Source source) {
      this.source = Optional.of(source);
      return this;
    }

    /** Sets whether proposals are published; drafts unless set. */
    public Builder visibility(Visibility visibility) {
      this.visibility = requireNonNull(visibility, "visibility");
      return this;
    }

    /** {@return the reader} */
    public ProposalTableReader build() {
      Map<ProposalColumn, List<List<String>>> all = new EnumMap<>(presetColumns);
      all.putAll(columns);
      return new ProposalTableReader(
          new ProposalMapping(
              Map.copyOf(all),
              List.copyOf(filters),
              new StatusWords(words, Presets.REASONS),
              asOf,
              language,
              zone,
              Map.copyOf(editions),
              everyEdition,
              Map.copyOf(sessions),
              channel,
              idPrefix,
              idEnd,
              idsByLine,
              sameIdMerged,
              apostrophes,
              List.copyOf(themes),
              List.copyOf(organizations),
              source,
              visibility));
    }
  }
}
