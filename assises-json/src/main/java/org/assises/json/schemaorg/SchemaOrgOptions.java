package org.assises.json.schemaorg;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.assises.model.Assises;
import org.assises.model.Edition;
import org.assises.model.EditionId;

/** What a host says beyond the publication; see {@link SchemaOrgFormat.Builder}. */
record SchemaOrgOptions(List<Locale> languages, Optional<EditionId> edition) {

  /** {@return the languages to look for a text in: those asked for, then those of the assises} */
  List<Locale> languages(Assises assises) {
    return Stream.concat(languages.stream(), assises.languages().stream()).toList();
  }

  List<Edition> editions(Assises assises) {
    return edition.map(id -> List.of(assises.edition(id))).orElse(assises.editions());
  }
}
