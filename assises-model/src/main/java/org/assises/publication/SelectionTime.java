package org.assises.publication;

import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;
import org.assises.model.AssisesId;
import org.assises.model.EditionId;
import org.assises.model.RoomId;
import org.assises.model.Session;
import org.assises.model.SessionId;

/**
 * Computes the last change of a selection: that of its sessions, their editions, the series, or a
 * session that may have left the selection.
 */
final class SelectionTime {
  private final Publication publication;
  private final Scope.Selected scope;

  private SelectionTime(Publication publication, Scope.Selected scope) {
    this.publication = publication;
    this.scope = scope;
  }

  /**
   * {@return the instant of the last change of the selection} The history shows which sessions left
   * the selection. If the history is incomplete, the result is the last change of the whole
   * programme.
   */
  static Instant of(Publication publication, Scope.Selected scope) {
    Instant programme = publication.lastModified(scope.programme());
    if (publication.history().size() >= Publication.LONGEST_HISTORY) {
      return programme;
    }
    SelectionTime time = new SelectionTime(publication, scope);
    Instant last =
        Stream.concat(time.selected(), time.told())
            .max(Comparator.naturalOrder())
            .orElse(programme);
    return last.isAfter(programme) ? programme : last;
  }

  private Stream<Instant> selected() {
    return publication.assises().sessions().stream()
        .filter(this::includes)
        .map(session -> publication.revision(session.id()).lastModified());
  }

  private Stream<Instant> told() {
    return publication.history().stream().filter(this::touches).map(Change::at);
  }

  private boolean includes(Session session) {
    boolean inProgramme =
        !(scope.programme() instanceof Scope.Programme one)
            || one.edition().equals(session.edition());
    return inProgramme && scope.selection().includes(publication.assises(), session);
  }

  private boolean touches(Change change) {
    if (change.item() instanceof SessionId) {
      return change instanceof Change.Changed changed
          && (scope.selection().mayDependOn(changed.fact()) || changed.fact() == Fact.EDITION);
    }
    if (change.item() instanceof RoomId) { // With it, sessions in it are in no room.
      return change instanceof Change.Removed && scope.selection().mayDependOn(Fact.ROOM);
    }
    return change.item() instanceof AssisesId
        || (change.item() instanceof EditionId edition && isOf(edition));
  }

  private boolean isOf(EditionId edition) {
    return !(scope.programme() instanceof Scope.Programme one) || one.edition().equals(edition);
  }
}
