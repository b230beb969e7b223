package org.assises.json.schemaorg;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.assises.model.Assises;
import org.assises.model.Edition;
import org.assises.model.EditionId;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.publication.Scope;
import org.assises.publication.Selection;

/** The settings of the document, made by {@link SchemaOrgFormat.Builder}. */
record SchemaOrgOptions(
    List<Locale> languages,
    Optional<EditionId> edition,
    Optional<SessionId> session,
    boolean outline) {

  /** {@return the part of the publication that is written} */
  Scope scope() {
    Scope programme = edition.map(Scope::programme).orElseGet(Scope::programmes);
    return session
        .map(id -> Scope.selected(programme, Selection.sessions(List.of(id))))
        .orElse(programme);
  }

  /**
   * {@return the languages of texts in order of preference: the chosen ones, then those of the
   * assises}
   */
  List<Locale> languages(Assises assises) {
    return Stream.concat(languages.stream(), assises.languages().stream()).toList();
  }

  /** {@return the editions that are written} */
  List<Edition> editions(Assises assises) {
    if (session.isPresent()) {
      return List.of();
    }
    return edition.map(id -> List.of(assises.edition(id))).orElse(assises.editions());
  }

  /** {@return whether a session is written} */
  boolean carries(Session candidate) {
    if (outline) {
      return false;
    }
    return session
        .map(candidate.id()::equals)
        .orElseGet(() -> edition.map(candidate.edition()::equals).orElse(true));
  }
}
