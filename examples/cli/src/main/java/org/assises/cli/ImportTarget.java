package org.assises.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assises.input.ImportOptions;
import org.assises.input.ImportResult;
import org.assises.input.ImportedProgramme;
import org.assises.input.ImportedProposals;
import org.assises.input.InvalidInputException;
import org.assises.input.Problem;
import org.assises.model.Assises;
import org.assises.model.AssisesId;
import org.assises.model.Attested;
import org.assises.model.Edition;
import org.assises.model.EditionId;
import org.assises.model.EditionStatus;
import org.assises.model.PartialDate;
import org.assises.model.Place;
import org.assises.model.Proposal;
import org.assises.model.RefusedValueException;
import org.assises.model.Session;
import org.assises.model.Text;

/**
 * The target of an import: a document and one of its editions. Either may be new.
 *
 * @param assises the document before the import
 * @param edition the edition to add to
 * @param name the title of a new edition; empty if it is not given
 * @param texts the language of error messages
 */
record ImportTarget(Assises assises, EditionId edition, Optional<String> name, Texts texts) {
  private static final int MOST_LOSSES = 10;
  private static final int LONGEST_ID = 64;
  private static final Comparator<EditionId> BY_ID = Comparator.comparing(EditionId::value);

  /**
   * Returns the target for a document.
   *
   * @param existing the content of the document; empty if it is new
   * @throws Misuse if it is new, and options for creating it are missing
   */
  static ImportTarget of(Optional<Assises> existing, Into into, Texts texts) {
    return new ImportTarget(existing.orElseGet(() -> made(into)), into.edition, into.name, texts);
  }

  private static Assises made(Into into) {
    List<String> missing = new ArrayList<>();
    if (into.name.isEmpty()) {
      missing.add("--name");
    }
    if (into.zone.isEmpty()) {
      missing.add("--zone");
    }
    if (into.languages.isEmpty()) {
      missing.add("--languages");
    }
    if (into.licence.isEmpty()) {
      missing.add("--licence");
    }
    require(missing, "needed.document", "document", into.document);
    String language = into.languages.get(0).toLanguageTag();
    return Assises.builder(
            id(into.document), Text.of(language, into.name.orElseThrow()), into.zone.orElseThrow())
        .languages(into.languages)
        .licence(into.licence.orElseThrow())
        .build();
  }

  private static void require(List<String> missing, String key, String name, Object value) {
    if (!missing.isEmpty()) {
      throw new Misuse(key, name, value, "options", String.join(", ", missing));
    }
  }

  /**
   * Returns the id of a new document: the name of its file, without characters that an id must not
   * have.
   */
  static AssisesId id(Path document) {
    String file = document.getFileName().toString();
    return id(file.endsWith(".json") ? file.substring(0, file.length() - ".json".length()) : file);
  }

  private static AssisesId id(String name) {
    String allowed = name.replaceAll("[^A-Za-z0-9._-]", "-");
    return new AssisesId(
        allowed.isEmpty()
            ? "assises"
            : allowed.substring(0, Math.min(allowed.length(), LONGEST_ID)));
  }

  /** {@return the venue of the edition, whose rooms a reader matches locations with} */
  Optional<Place> venue() {
    return existing().flatMap(Edition::venue).map(assises::place);
  }

  /** Returns the first day of the edition; empty if the edition is new or the day is not known. */
  Optional<LocalDate> firstDay() {
    return existing().flatMap(found -> found.startDate().value().day());
  }

  /** Returns the last day of the edition; empty if the edition is new or the day is not known. */
  Optional<LocalDate> lastDay() {
    return existing()
        .map(found -> found.endDate().orElse(found.startDate()))
        .flatMap(date -> date.value().day());
  }

  /**
   * {@return the document after the import of a programme, with a report}
   *
   * @throws InvalidInputException if the programme does not fit into the document
   */
  ImportResult merge(ImportedProgramme programme, ImportOptions options) {
    Assises document = withEdition(programme);
    try {
      return programme.into(document, options);
    } catch (IllegalArgumentException e) {
      throw unfit(e);
    }
  }

  /**
   * {@return the document after the import of proposals, with a report}
   *
   * @param held the date of a new edition; empty if its id is a date
   * @throws InvalidInputException if the proposals do not fit into the document
   */
  ImportResult merge(
      ImportedProposals proposals, ImportOptions options, Optional<PartialDate> held) {
    Assises document = withEditions(proposals, options, held);
    try {
      return proposals.into(document, options);
    } catch (IllegalArgumentException e) {
      throw unfit(e);
    }
  }

  private Assises withEditions(
      ImportedProposals proposals, ImportOptions options, Optional<PartialDate> held) {
    List<EditionId> missing =
        Stream.concat(Stream.of(edition), proposals.proposals().stream().map(Proposal::edition))
            .distinct()
            .filter(id -> assises.editions().stream().noneMatch(known -> known.id().equals(id)))
            .toList();
    if (missing.size() > 1) {
      missing = missing.stream().filter(id -> isUsed(id, proposals)).sorted(BY_ID).toList();
    }
    List<Edition> editions = new ArrayList<>(assises.editions());
    for (EditionId id : missing) {
      editions.add(made(id, editions, options, held, missing.size() > 1));
    }
    return assises.toBuilder().editions(editions).build();
  }

  /** Returns a text in the main language of the document. */
  private Text text(String title) {
    return Text.of(assises.languages().get(0).toLanguageTag(), title);
  }

  private static boolean isUsed(EditionId id, ImportedProposals proposals) {
    return proposals.proposals().stream().anyMatch(proposal -> proposal.edition().equals(id));
  }

  private Edition made(
      EditionId id,
      List<Edition> before,
      ImportOptions options,
      Optional<PartialDate> held,
      boolean oneOfSeveral) {
    Optional<PartialDate> stated = ProposalOptions.dateOf(id.value()).or(() -> held);
    String title = title(id, stated.isEmpty() ? List.of("--held") : List.of());
    PartialDate date = stated.orElseThrow();
    int ordinal = before.stream().mapToInt(Edition::ordinal).max().orElse(0) + 1;
    boolean over = options.today().filter(day -> date.latest().isBefore(day)).isPresent();
    return Edition.builder(
            id,
            ordinal,
            Attested.of(text(oneOfSeveral ? title + " " + id.value() : title)),
            Attested.of(date))
        .status(over ? EditionStatus.HELD : EditionStatus.ANNOUNCED)
        .build();
  }

  private Assises withEdition(ImportedProgramme programme) {
    if (existing().isPresent()) {
      return assises;
    }
    List<Session> sessions = programme.sessions();
    if (sessions.isEmpty()) {
      throw refusedAsEmpty(programme.losses());
    }
    List<Edition> editions = new ArrayList<>(assises.editions());
    int ordinal = editions.stream().mapToInt(Edition::ordinal).max().orElse(0) + 1;
    LocalDate first = bound(sessions, session -> session.slot().firstDay(), true);
    LocalDate last = bound(sessions, session -> session.slot().lastDay(), false);
    String title = title(edition, List.of());
    Edition.Builder made =
        Edition.builder(
            edition, ordinal, Attested.of(text(title)), Attested.of(PartialDate.of(first)));
    if (last.isAfter(first)) {
      made.endDate(Attested.of(PartialDate.of(last)));
    }
    editions.add(made.build());
    return assises.toBuilder().editions(editions).build();
  }

  /** Explains an empty import: with the first loss, or with the fact that there was no event. */
  private InvalidInputException refusedAsEmpty(List<Problem> losses) {
    Problem none = new Problem("", 0, 0, texts.say("import.no-event"));
    return new InvalidInputException(
        Stream.concat(Stream.of(none), losses.stream().limit(MOST_LOSSES)).toList());
  }

  private LocalDate bound(
      List<Session> sessions, Function<Session, Optional<LocalDate>> day, boolean first) {
    Stream<LocalDate> days = sessions.stream().map(day).flatMap(Optional::stream).sorted();
    List<LocalDate> inOrder = days.toList();
    if (inOrder.isEmpty()) {
      throw refused("import.no-day");
    }
    return inOrder.get(first ? 0 : inOrder.size() - 1);
  }

  private Optional<Edition> existing() {
    return assises.editions().stream()
        .filter(candidate -> candidate.id().equals(edition))
        .findFirst();
  }

  /** Returns the title of a new edition, if no option is missing for it. */
  private String title(EditionId id, List<String> otherMissing) {
    List<String> missing = new ArrayList<>(otherMissing);
    if (name.isEmpty()) {
      missing.add(0, "--name");
    }
    require(missing, "needed.edition", "edition", id.value());
    return name.orElseThrow();
  }

  private InvalidInputException unfit(IllegalArgumentException refusal) {
    if (refusal instanceof RefusedValueException refused) {
      return new InvalidInputException(
          refused.reasons().stream().map(reason -> new Problem("", 0, 0, reason)).toList());
    }
    return refused("import.unfit");
  }

  private InvalidInputException refused(String key, Object... named) {
    return new InvalidInputException(List.of(new Problem("", 0, 0, texts.say(key, named))));
  }
}
