package org.assises.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assises.publication.SmallTown.EDITION;
import static org.assises.publication.SmallTown.FIRST;
import static org.assises.publication.SmallTown.TALK;
import static org.assises.publication.SmallTown.with;

import java.io.OutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests the scopes that formats have. */
class ScopeTest {
  /** A format that does not tell its scope. */
  private static final class Plain implements PublicationFormat {
    @Override
    public String mediaType() {
      return "text/plain";
    }

    @Override
    public String fileExtension() {
      return "txt";
    }

    @Override
    public void write(Publication publication, OutputStream out) {}

    @Override
    public List<Loss> losses(Publication publication) {
      return List.of();
    }
  }

  @Test
  void aFormatWritesEverythingByDefault() {
    assertThat(new Plain().scope()).isEqualTo(Scope.everything());
  }

  @Test
  void theSelectionOfAllSessionsIsTheProgramme() {
    Scope programme = Scope.programme(EDITION.id());

    assertThat(Scope.selected(programme, Selection.all())).isEqualTo(programme);
  }

  @Test
  void aSelectionIsAtMostAsNewAsItsProgramme() {
    Scope selected = Scope.selected(Scope.programmes(), Selection.from(SmallTown.DAY));

    assertThat(selected.lastModified(Publication.of(with(TALK), FIRST))).isEqualTo(FIRST);
  }
}
