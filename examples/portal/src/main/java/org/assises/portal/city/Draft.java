package org.assises.portal.city;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assises.finding.Finding;
import org.assises.model.Assises;
import org.assises.portal.Publications;
import org.assises.portal.store.KeptDraft;
import org.assises.publication.Publication;
import org.assises.publication.PublicationRefusedException;

/**
 * The document that the agents edit, with a preview of its publication.
 *
 * @param version the version of the draft, which a save must name so that it does not overwrite a
 *     newer one
 * @param after the number of the current publication
 * @param saved the last save; empty if it is the published document
 * @param assises its content
 * @param preview the next publication; empty if a finding blocks it
 * @param findings the findings, the most severe first
 */
public record Draft(
    long version,
    long after,
    Optional<KeptDraft> saved,
    Assises assises,
    Optional<Publication> preview,
    List<Finding> findings) {

  static Draft of(
      long version, Optional<KeptDraft> saved, Assises assises, Publications publications) {
    long after = publications.number();
    try {
      Publication preview = publications.preview(assises);
      return new Draft(
          version, after, saved, assises, Optional.of(preview), worstFirst(preview.findings()));
    } catch (PublicationRefusedException e) {
      return new Draft(version, after, saved, assises, Optional.empty(), worstFirst(e.findings()));
    }
  }

  private static List<Finding> worstFirst(List<Finding> findings) {
    List<Finding> worst = new ArrayList<>(findings);
    worst.sort(comparing(Finding::severity));
    return List.copyOf(worst);
  }
}
