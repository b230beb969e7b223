package org.assises.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.assises.json.table.ProposalColumn;
import org.assises.json.table.ProposalTableReader;
import org.assises.model.FollowUp;
import org.assises.model.FollowUpStatus;
import org.assises.model.SessionId;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that say how a table of proposals is read. */
final class TableOptions {
  private static final String NO_FOLLOW_UP = "none";

  /** Tables that are known. */
  enum Preset {
    ATELIER,
    PARIS,
    AVIGNON,
    CAP_COLLECTIF,
    NONE;

    ProposalTableReader.Builder reader() {
      return switch (this) {
        case ATELIER -> ProposalTableReader.atelier();
        case PARIS -> ProposalTableReader.paris();
        case AVIGNON -> ProposalTableReader.avignon();
        case CAP_COLLECTIF -> ProposalTableReader.capCollectif();
        case NONE -> ProposalTableReader.builder();
      };
    }
  }

  /** Two words with a sign for equality between them; the first may hold one itself. */
  record Pair(String left, String right) {
    static Pair parse(String text) {
      int sign = text.lastIndexOf('=');
      if (sign < 1 || sign == text.length() - 1) {
        throw new TypeConversionException("expected two words with = between them");
      }
      return new Pair(text.substring(0, sign).strip(), text.substring(sign + 1).strip());
    }

    private static Pair checked(String text, boolean right, String otherwise) {
      if (!right) {
        throw new TypeConversionException(otherwise);
      }
      return parse(text);
    }
  }

  /** Any two words. */
  static final class AnyPair implements ITypeConverter<Pair> {
    @Override
    public Pair convert(String text) {
      return Pair.parse(text);
    }
  }

  /** The name of a column, and what it says. */
  static final class ColumnPair implements ITypeConverter<Pair> {
    @Override
    public Pair convert(String text) {
      boolean known = constant(ProposalColumn.values(), Pair.parse(text).right()).isPresent();
      return Pair.checked(
          text, known, "a column says nothing of that name; --help lists what it may");
    }
  }

  /** A word of the table, and its meaning. */
  static final class WordPair implements ITypeConverter<Pair> {
    @Override
    public Pair convert(String text) {
      String meaning = Pair.parse(text).right();
      boolean known =
          meaning.equals(NO_FOLLOW_UP)
              || constant(FollowUpStatus.values(), meaning).isPresent()
              || constant(FollowUp.Reason.values(), meaning).isPresent();
      return Pair.checked(text, known, "there is no status of that name; --help lists them");
    }
  }

  /** The name of a workshop, and the id of a session. */
  static final class SessionPair implements ITypeConverter<Pair> {
    @Override
    public Pair convert(String text) {
      boolean id = Pair.parse(text).right().matches("[A-Za-z0-9._-]{1,64}");
      return Pair.checked(text, id, "an id is 1 to 64 of A-Z a-z 0-9 . _ -");
    }
  }

  @Option(
      names = "--preset",
      paramLabel = "PRESET",
      converter = PresetConverter.class,
      description =
          "A table that is known: atelier (the sheet for workshops, unless set), paris, avignon,"
              + " cap-collectif, or none.")
  Preset preset = Preset.ATELIER;

  @Option(
      names = "--column",
      paramLabel = "NAME=WHAT",
      converter = ColumnPair.class,
      description =
          "What a column says: id, title, description, edition, submitted-on, session, theme,"
              + " supporters, status, progress, followed-up-on, responsible, note, decision, page,"
              + " estimated-cost, voted-cost, spent-cost, area, area-code, place, latitude,"
              + " longitude, collective, person. Such as 'Intitulé du projet=title'; again for each"
              + " column.")
  List<Pair> columns = new ArrayList<>();

  @Option(
      names = "--word",
      paramLabel = "WORD=STATUS",
      converter = WordPair.class,
      description =
          "What a word of the table means: pending, in-progress, implemented, already-in-place,"
              + " not-retained, none (no follow-up), or why it is not retained: outside-competence,"
              + " unlawful, not-feasible, too-costly, duplicate, political-choice, other. Such as"
              + " 'chantier lancé=in-progress'; again for each word.")
  List<Pair> words = new ArrayList<>();

  @Option(
      names = "--session",
      paramLabel = "NAME=ID",
      converter = SessionPair.class,
      description = "Which session of the document a workshop of the table is; again for each.")
  List<Pair> sessions = new ArrayList<>();

  @Option(
      names = "--only",
      paramLabel = "NAME=WORD",
      converter = AnyPair.class,
      description = "Read only rows that have this word in that column.")
  List<Pair> only = new ArrayList<>();

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description =
          "The day as of which the table says what became of proposals, such as 2026-11-29;"
              + " needed where no column does.")
  Optional<LocalDate> asOf = Optional.empty();

  @Option(
      names = "--every-edition",
      description =
          "Bring each row into the edition whose id is its word in the column of the edition; made"
              + " if missing.")
  boolean everyEdition;

  @Option(names = "--ids-by-line", description = "Number the rows, where no column has an id.")
  boolean idsByLine;

  @Option(names = "--id-prefix", paramLabel = "TEXT", description = "What ids begin with.")
  Optional<String> idPrefix = Optional.empty();

  @Option(
      names = "--id-ends-before",
      paramLabel = "SIGN",
      description = "Cut ids before this sign: with -, 02-01 and 02-02 have the same id.")
  Optional<String> idEnd = Optional.empty();

  @Option(names = "--merge-same-id", description = "Make one proposal of rows with the same id.")
  boolean mergeSameId;

  /** {@return a reader of the table, as these options say} */
  ProposalTableReader.Builder reader() {
    ProposalTableReader.Builder reader = preset.reader();
    for (Pair pair : columns) {
      constant(ProposalColumn.values(), pair.right())
          .ifPresent(what -> reader.column(what, pair.left()));
    }
    words.forEach(pair -> addWord(reader, pair));
    sessions.forEach(pair -> reader.session(pair.left(), new SessionId(pair.right())));
    only.forEach(pair -> reader.only(pair.left(), pair.right()));
    asOf.ifPresent(reader::asOf);
    idPrefix.ifPresent(reader::idPrefix);
    idEnd.ifPresent(reader::idEndsBefore);
    if (everyEdition) {
      reader.everyEdition();
    }
    if (idsByLine) {
      reader.idsByLine();
    }
    if (mergeSameId) {
      reader.sameIdMerged();
    }
    return reader;
  }

  private static void addWord(ProposalTableReader.Builder reader, Pair pair) {
    Optional<FollowUpStatus> status = constant(FollowUpStatus.values(), pair.right());
    Optional<FollowUp.Reason> reason = constant(FollowUp.Reason.values(), pair.right());
    if (status.isPresent()) {
      reader.word(pair.left(), status.get());
    } else if (reason.isPresent()) {
      reader.word(pair.left(), reason.get());
    } else {
      reader.wordWithoutFollowUp(pair.left());
    }
  }

  static <T extends Enum<T>> Optional<T> constant(T[] constants, String word) {
    String name = word.toUpperCase(Locale.ROOT).replace('-', '_');
    for (T constant : constants) {
      if (constant.name().equals(name)) {
        return Optional.of(constant);
      }
    }
    return Optional.empty();
  }

  /** What a preset is called. */
  static final class PresetConverter implements ITypeConverter<Preset> {
    private static final Map<String, Preset> NAMES =
        Map.of(
            "atelier", Preset.ATELIER,
            "paris", Preset.PARIS,
            "avignon", Preset.AVIGNON,
            "cap-collectif", Preset.CAP_COLLECTIF,
            "none", Preset.NONE);

    @Override
    public Preset convert(String name) {
      Preset preset = NAMES.get(name);
      if (preset == null) {
        throw new TypeConversionException(
            "expected atelier, paris, avignon, cap-collectif or none");
      }
      return preset;
    }
  }
}
