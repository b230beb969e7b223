package org.assises.json.dcat;

import java.util.ArrayList;
import java.util.List;
import org.assises.json.wording.JsonMessages;
import org.assises.model.Assises;
import org.assises.model.Edition;
import org.assises.model.PartialDate;
import org.assises.publication.Loss;

/** Finds what a catalogue lacks or states less precisely. */
final class CatalogueLosses {
  private CatalogueLosses() {}

  static List<Loss> of(Assises assises) {
    List<Loss> losses = new ArrayList<>();
    if (assises.organizer().isEmpty()) {
      losses.add(new Loss(assises.id(), JsonMessages.of("publisher-missing")));
    }
    if (assises.description().isEmpty()) {
      losses.add(new Loss(assises.id(), JsonMessages.of("description-missing")));
    }
    Licences.loss(assises.licence())
        .ifPresent(
            code ->
                losses.add(
                    new Loss(assises.id(), JsonMessages.of(code, "licence", assises.licence()))));
    for (Edition edition : assises.editions()) {
      if (edition.startDate().value().precision() != PartialDate.Precision.DAY) {
        losses.add(new Loss(edition.id(), JsonMessages.of("day-as-period")));
      }
    }
    return losses;
  }
}
