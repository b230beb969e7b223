package org.assises.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assises.input.ReaderOptions;
import org.assises.json.table.ProposalColumn;
import org.assises.json.table.ProposalTableReader;
import org.assises.model.FollowUp;
import org.assises.model.FollowUpStatus;
import org.assises.model.SessionId;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** The options for reading a table of proposals. */
final class TableOptions {
  private static final String NO_FOLLOW_UP = "none";

  /** The known tables. */
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

  /** Two words separated by {@code =}. The first may contain {@code =} itself. */
  record Pair(String left, String right) {
    static Pair parse(String text) {
      int sign = text.lastIndexOf('=');
      if (sign < 1 || sign == text.length() - 1) {
        throw new Misuse("expected.pair");
      }
      return new Pair(text.substring(0, sign).strip(), text.substring(sign + 1).strip());
    }

    /** Returns a pair whose second word must be one of the known ones. */
    private static Pair parse(String text, List<String> known, String otherwise) {
      Pair pair = parse(text);
      if (!known.contains(pair.right())) {
        throw new Misuse(otherwise, "choices", String.join(", ", known));
      }
      return pair;
    }
  }

  /** Any two words. */
  static final class AnyPair implements ITypeConverter<Pair> {
    @Override
    public Pair convert(String text) {
      return Pair.parse(text);
    }
  }

  /** The name of a column and its meaning. */
  static final class ColumnPair implements ITypeConverter<Pair> {
    @Override
    public Pair convert(String text) {
      return Pair.parse(text, words(ProposalColumn.values()), "expected.column");
    }
  }

  /** A word of the table and its meaning. */
  static final class WordPair implements ITypeConverter<Pair> {
    @Override
    public Pair convert(String text) {
      List<String> known = new ArrayList<>(words(FollowUpStatus.values()));
      known.add(NO_FOLLOW_UP);
      known.addAll(words(FollowUp.Reason.values()));
      return Pair.parse(text, known, "expected.word");
    }
  }

  /** The name of a workshop and the id of a session. */
  static final class SessionPair implements ITypeConverter<Pair> {
    @Override
    public Pair convert(String text) {
      Pair pair = Pair.parse(text);
      if (!pair.right().matches("[A-Za-z0-9._-]{1,64}")) {
        throw new Misuse("expected.id");
      }
      return pair;
    }
  }

  @Option(
      names = "--preset",
      paramLabel = "${bundle:label.preset}",
      converter = PresetConverter.class)
  Preset preset = Preset.ATELIER;

  @Option(names = "--column", paramLabel = "${bundle:label.column}", converter = ColumnPair.class)
  List<Pair> columns = new ArrayList<>();

  @Option(names = "--word", paramLabel = "${bundle:label.word}", converter = WordPair.class)
  List<Pair> words = new ArrayList<>();

  @Option(
      names = "--session",
      paramLabel = "${bundle:label.session}",
      converter = SessionPair.class)
  List<Pair> sessions = new ArrayList<>();

  @Option(names = "--only", paramLabel = "${bundle:label.only}", converter = AnyPair.class)
  List<Pair> only = new ArrayList<>();

  @Option(names = "--every-edition")
  boolean everyEdition;

  @Option(names = "--ids-by-line")
  boolean idsByLine;

  @Option(names = "--id-prefix", paramLabel = "${bundle:label.text}")
  Optional<String> idPrefix = Optional.empty();

  @Option(names = "--id-ends-before", paramLabel = "${bundle:label.sign}")
  Optional<String> idEnd = Optional.empty();

  @Option(names = "--merge-same-id")
  boolean mergeSameId;

  /** {@return a reader of the table with these options} */
  ProposalTableReader reader(ReaderOptions options) {
    ProposalTableReader.Builder reader = preset.reader();
    reader.options(idPrefix.map(options::withIdPrefix).orElse(options));
    for (Pair pair : columns) {
      constant(ProposalColumn.values(), pair.right())
          .ifPresent(what -> reader.column(what, pair.left()));
    }
    words.forEach(pair -> addWord(pair, reader::word, reader::word, reader::wordWithoutFollowUp));
    sessions.forEach(pair -> reader.session(pair.left(), new SessionId(pair.right())));
    only.forEach(pair -> reader.only(pair.left(), pair.right()));
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
    return reader.build();
  }

  /** Gives a word its meaning: a status, a reason or no follow-up. */
  static void addWord(
      Pair pair,
      BiConsumer<String, FollowUpStatus> toStatus,
      BiConsumer<String, FollowUp.Reason> toReason,
      Consumer<String> toNothing) {
    Optional<FollowUpStatus> status = constant(FollowUpStatus.values(), pair.right());
    Optional<FollowUp.Reason> reason = constant(FollowUp.Reason.values(), pair.right());
    if (status.isPresent()) {
      toStatus.accept(pair.left(), status.get());
    } else if (reason.isPresent()) {
      toReason.accept(pair.left(), reason.get());
    } else {
      toNothing.accept(pair.left());
    }
  }

  /** Returns the constant that a word stands for: {@code in-progress} for IN_PROGRESS. */
  static <T extends Enum<T>> Optional<T> constant(T[] constants, String word) {
    return Stream.of(constants).filter(constant -> word(constant).equals(word)).findFirst();
  }

  private static <T extends Enum<T>> List<String> words(T[] constants) {
    return Stream.of(constants).map(TableOptions::word).toList();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Converts the name of a preset. */
  static final class PresetConverter implements ITypeConverter<Preset> {
    @Override
    public Preset convert(String name) {
      return constant(Preset.values(), name)
          .orElseThrow(
              () ->
                  new Misuse(
                      "expected.preset", "choices", String.join(", ", words(Preset.values()))));
    }
  }
}
