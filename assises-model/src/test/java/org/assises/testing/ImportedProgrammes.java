package org.assises.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.assises.input.ImportOptions;
import org.assises.input.ImportedProgramme;
import org.assises.model.Assises;
import org.assises.model.AssisesId;
import org.assises.model.Attested;
import org.assises.model.Edition;
import org.assises.model.EditionId;
import org.assises.model.PartialDate;
import org.assises.model.SourceId;
import org.assises.model.Text;
import org.assises.publication.Publication;
import org.assises.publication.PublicationRefusedException;

/** Checks for every programme that was read from foreign data. */
public final class ImportedProgrammes {
  /** The edition of the programmes. */
  public static final EditionId EDITION = new EditionId("2024");

  private static final Assises ASSISES =
      Assises.builder(
              new AssisesId("assises.example"), Text.of("fr", "Assises"), RandomAssises.ZONE)
          .editions(
              List.of(
                  Edition.builder(
                          EDITION,
                          1,
                          Attested.of(Text.of("fr", "Assises")),
                          Attested.of(PartialDate.of(RandomAssises.DAY)))
                      .build()))
          .build();

  private ImportedProgrammes() {}

  /** A check of the publication with a format. */
  public interface Check {
    void of(Publication publication) throws IOException;
  }

  /**
   * Checks that a programme can be imported, and that publication succeeds or is refused with
   * findings.
   */
  public static void check(ImportedProgramme programme, Check check) throws IOException {
    programme.losses().forEach(Refusals::check);
    ImportOptions agenda = ImportOptions.of(new SourceId("agenda"));
    Assises assises = programme.into(ASSISES, agenda).assises();
    assertThat(programme.into(assises, agenda).assises()).isEqualTo(assises);
    assertThat(assises.sessions()).hasSameSizeAs(programme.sessions());
    try {
      check.of(Publication.of(assises, RandomAssises.PUBLISHED));
    } catch (PublicationRefusedException e) {
      assertThat(e.findings()).isNotEmpty();
    }
  }
}
