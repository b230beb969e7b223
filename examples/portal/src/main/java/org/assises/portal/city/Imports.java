package org.assises.portal.city;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.assises.input.ImportNote;
import org.assises.input.ImportOptions;
import org.assises.input.ImportOutcome;
import org.assises.input.ImportReport;
import org.assises.input.ImportResult;
import org.assises.input.ImportedProposals;
import org.assises.input.InvalidInputException;
import org.assises.input.Problem;
import org.assises.input.ReaderOptions;
import org.assises.json.decidim.DecidimReader;
import org.assises.json.table.ProposalTableReader;
import org.assises.model.Assises;
import org.assises.model.EditionId;
import org.assises.model.ImportedItem;
import org.assises.model.SourceId;
import org.assises.model.Visibility;
import org.assises.portal.page.Advice;
import org.assises.portal.page.Choice;
import org.assises.portal.page.ImportPage;
import org.assises.portal.page.ImportPage.Report;
import org.assises.portal.page.Site;

/**
 * Imports proposals from a table or another system into the draft. Contact data in them is held
 * back.
 *
 * @param desk the draft
 * @param clock the clock for the day of the import
 * @param site what all pages share
 */
record Imports(Desk desk, Clock clock, Supplier<Site> site) {
  private static final int MOST_SHOWN = 100;
  private static final List<Choice> FORMATS =
      List.of(
          new Choice("atelier", "Feuille d’atelier (N°, Proposition, Thème, Suite donnée…)", true),
          new Choice("decidim", "Export de Decidim (CSV ou JSON)", false),
          new Choice("cap-collectif", "Export de Cap Collectif", false),
          new Choice("paris", "Budget participatif, modèle de Paris", false),
          new Choice("avignon", "Budget participatif, modèle d’Avignon", false));

  Answer form(String token) {
    return page(200, desk.draft(), token, Optional.empty());
  }

  Answer bring(Asked asked, String token) {
    Draft draft = desk.draft();
    byte[] file = asked.files().getOrDefault("fichier", new byte[0]);
    Optional<EditionId> edition =
        draft.assises().editions().stream()
            .map(it -> it.id())
            .filter(id -> asked.value("edition").filter(id.value()::equals).isPresent())
            .findFirst();
    if (file.length == 0 || edition.isEmpty()) {
      return told(400, draft, token, "Choisissez un fichier, son format et une édition.");
    }
    try {
      ImportResult result = read(asked, draft.assises(), file, edition.get());
      return answer(asked, draft, token, result);
    } catch (InvalidInputException e) {
      List<String> counts = List.of("Ce fichier ne peut pas être repris.");
      return page(422, draft, token, Optional.of(report(false, counts, e.problems())));
    } catch (IllegalArgumentException e) {
      return told(422, draft, token, "Ce fichier se réfère à ce qui n’est pas dans le document.");
    }
  }

  private Answer answer(Asked asked, Draft draft, String token, ImportResult result) {
    boolean save = asked.value("faire").filter("reprise"::equals).isPresent();
    if (save) {
      boolean saved =
          asked.number("version") == draft.version()
              && desk.save(
                  draft.version(), result.assises(), "Propositions importées", asked.agent());
      if (!saved) {
        return told(
            409, desk.draft(), token, "Rien n’est repris : un collègue a enregistré entre-temps.");
      }
    }
    List<Problem> remarks = new ArrayList<>(result.report().losses());
    remarks.addAll(result.report().contactData());
    return page(
        200, desk.draft(), token, Optional.of(report(save, counts(result.report()), remarks)));
  }

  private ImportResult read(Asked asked, Assises assises, byte[] file, EditionId edition) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), assises.zone());
    Visibility visibility =
        asked.value("publier").isPresent() ? Visibility.PUBLIC : Visibility.DRAFT;
    String format = asked.value("format").orElse("atelier");
    try (InputStream in = new ByteArrayInputStream(file)) {
      ReaderOptions reading = ReaderOptions.of(assises).withAsOf(today).withVisibility(visibility);
      ImportedProposals read =
          format.equals("decidim")
              ? DecidimReader.create(reading).read(in, edition)
              : table(format).options(reading).build().read(in, edition);
      ImportOptions options =
          ImportOptions.of(new SourceId("import-" + format)).withHoldBack(true).withToday(today);
      return read.into(assises, options);
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory does not fail", e);
    }
  }

  private static ProposalTableReader.Builder table(String format) {
    return switch (format) {
      case "cap-collectif" -> ProposalTableReader.capCollectif();
      case "paris" -> ProposalTableReader.paris();
      case "avignon" -> ProposalTableReader.avignon();
      default -> ProposalTableReader.atelier();
    };
  }

  private static List<String> counts(ImportReport report) {
    List<String> counts = new ArrayList<>();
    for (ImportOutcome outcome : ImportOutcome.values()) {
      String things =
          report.notes().stream()
              .filter(note -> note.outcome() == outcome)
              .collect(
                  groupingBy(
                      ImportNote::kind, () -> new TreeMap<>(Comparator.reverseOrder()), counting()))
              .entrySet()
              .stream()
              .map(kind -> kind.getValue() + " " + things(kind.getKey(), kind.getValue()))
              .collect(joining(", "));
      if (!things.isEmpty()) {
        counts.add(words(outcome) + " : " + things);
      }
    }
    counts.add("Sans changement : " + report.unchanged());
    return counts;
  }

  private static String things(ImportedItem.Kind kind, long count) {
    String one =
        switch (kind) {
          case PROPOSAL -> "proposition";
          case THEME -> "thème";
          case ORGANIZATION -> "organisme";
          case PLACE -> "lieu";
          case MEASURE -> "mesure";
          case ORIENTATION -> "orientation";
          case ROOM -> "salle";
          case SPEAKER -> "intervenant";
          case SESSION -> "séance";
        };
    return count < 2 ? one : one + (one.equals("lieu") ? "x" : "s");
  }

  private static String words(ImportOutcome outcome) {
    return switch (outcome) {
      case ADDED -> "Nouvelles";
      case CHANGED -> "Modifiées à la source";
      case FOLLOWED_UP -> "Suites ajoutées";
      case CANCELLED -> "Annulées";
      case REINSTATED -> "Rétablies";
      case REMOVED -> "Retirées";
      case KEPT -> "Corrigées à la main par la ville, laissées ainsi";
      case STAYS_REMOVED -> "Retirées par la ville, laissées ainsi";
      case GONE -> "Disparues de la source, laissées dans le document";
      case OVER -> "Passées, laissées dans le document";
      case OLDER -> "Plus anciennes que le document, laissées";
      case RECOGNISED -> "Reconnues sous un autre identifiant";
      case OF_ANOTHER_SOURCE -> "D’une autre source, laissées";
      case OF_THE_CITY -> "De la ville elle-même, laissées";
      case OF_ANOTHER_EDITION -> "D’une autre édition, laissées";
      case FOLLOW_UP_REFUSED -> "Suites qui contredisent le document, non ajoutées";
    };
  }

  private static Report report(boolean saved, List<String> counts, List<Problem> problems) {
    List<Advice> shown = problems.stream().limit(MOST_SHOWN).map(Advice::remark).toList();
    return new Report(saved, counts, shown, problems.size() - shown.size());
  }

  private Answer told(int status, Draft draft, String token, String sentence) {
    return page(
        status, draft, token, Optional.of(new Report(false, List.of(sentence), List.of(), 0)));
  }

  private Answer page(int status, Draft draft, String token, Optional<Report> report) {
    Site shown = site.get();
    List<Choice> editions =
        draft.assises().editions().stream()
            .map(it -> new Choice(it.id().value(), shown.dated(it).text(), false))
            .toList();
    return Answer.page(
        status, new ImportPage(shown, token, draft.version(), editions, FORMATS, report));
  }
}
