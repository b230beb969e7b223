package org.assises.portal;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assises.finding.Finding;
import org.assises.input.InvalidInputException;
import org.assises.input.Problem;
import org.assises.json.AssisesJson;
import org.assises.model.Assises;
import org.assises.portal.page.Advice;
import org.assises.portal.store.KeptDocument;
import org.assises.publication.Publication;
import org.assises.publication.PublicationRefusedException;

/**
 * An uploaded document, and what would come of publishing it.
 *
 * @param upload as it was brought
 * @param assises what it says; empty where it cannot be read
 * @param preview the next publication; empty where it may not be published
 * @param advice what is wrong with it or should be looked at, with what to do; the worst first
 */
record Draft(
    KeptDocument upload,
    Optional<Assises> assises,
    Optional<Publication> preview,
    List<Advice> advice) {

  /** {@return what would come of publishing an upload now} */
  static Draft of(KeptDocument upload, Publications publications) {
    try {
      Assises assises = AssisesJson.create().read(upload.document());
      return of(upload, assises, publications);
    } catch (InvalidInputException e) {
      return unreadable(upload, e.problems());
    }
  }

  private static Draft of(KeptDocument upload, Assises assises, Publications publications) {
    try {
      Publication preview = publications.preview(assises);
      return new Draft(
          upload, Optional.of(assises), Optional.of(preview), advice(preview.findings()));
    } catch (PublicationRefusedException e) {
      return new Draft(upload, Optional.of(assises), Optional.empty(), advice(e.findings()));
    } catch (IllegalArgumentException e) {
      return new Draft(
          upload, Optional.of(assises), Optional.empty(), List.of(Advice.anotherAssises()));
    }
  }

  private static Draft unreadable(KeptDocument upload, List<Problem> problems) {
    List<Advice> advice = problems.stream().map(Advice::of).toList();
    return new Draft(upload, Optional.empty(), Optional.empty(), advice);
  }

  private static List<Advice> advice(List<Finding> findings) {
    List<Finding> worst = new ArrayList<>(findings);
    worst.sort(comparing(Finding::severity));
    return worst.stream().map(Advice::of).toList();
  }
}
