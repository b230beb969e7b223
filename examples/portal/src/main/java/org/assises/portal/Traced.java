package org.assises.portal;

import java.util.Optional;
import java.util.stream.Stream;
import org.assises.model.Assises;
import org.assises.model.Id;
import org.assises.model.Text;

/**
 * An item in the chain from the diagnosis to the measures.
 *
 * @param id its id
 * @param title its title
 */
record Traced(Id id, Text title) {
  /** {@return the item with a kind and an id, as written in addresses} */
  static Optional<Traced> find(Assises assises, String kind, String value) {
    return all(assises)
        .filter(traced -> traced.id().value().equals(value))
        .filter(traced -> traced.id().kind().code().equals(kind))
        .findFirst();
  }

  private static Stream<Traced> all(Assises assises) {
    return Stream.of(
            assises.surveys().stream().map(survey -> new Traced(survey.id(), survey.title())),
            assises.surveys().stream()
                .flatMap(survey -> survey.results().stream())
                .map(result -> new Traced(result.id(), result.statement())),
            assises.orientations().stream().map(it -> new Traced(it.id(), it.title())),
            assises.measures().stream().map(measure -> new Traced(measure.id(), measure.title())))
        .flatMap(traced -> traced);
  }
}
