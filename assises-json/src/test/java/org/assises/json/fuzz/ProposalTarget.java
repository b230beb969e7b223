package org.assises.json.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.assises.input.InvalidInputException;
import org.assises.input.Problem;
import org.assises.input.ReaderOptions;
import org.assises.json.decidim.DecidimReader;
import org.assises.json.openagenda.OpenAgendaReader;
import org.assises.json.table.ProposalTableReader;
import org.assises.model.EditionId;
import org.assises.testing.Refusals;

/**
 * Tests the readers of foreign proposals: any bytes are read as proposals with a report, or
 * refused.
 */
public final class ProposalTarget {
  private static final EditionId EDITION = new EditionId("2024");
  private static final ReaderOptions OPTIONS =
      ReaderOptions.standard().withAsOf(LocalDate.of(2024, 11, 23));
  private static final List<ProposalTableReader> TABLES =
      List.of(
          ProposalTableReader.atelier().options(OPTIONS).idsByLine().build(),
          ProposalTableReader.capCollectif().options(OPTIONS).build());
  private static final OpenAgendaReader AGENDA = OpenAgendaReader.create(OPTIONS);
  private static final DecidimReader DECIDIM = DecidimReader.create(ReaderOptions.standard());

  private ProposalTarget() {}

  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    for (ProposalTableReader reader : TABLES) {
      check(() -> reader.read(new ByteArrayInputStream(input), EDITION).losses());
    }
    check(() -> DECIDIM.read(new ByteArrayInputStream(input), EDITION).losses());
    check(() -> AGENDA.read(new ByteArrayInputStream(input), EDITION).losses());
    check(() -> DECIDIM.readMeetings(new ByteArrayInputStream(input), EDITION).losses());
  }

  private static void check(Reading reading) throws IOException {
    try {
      reading.losses().forEach(Refusals::check);
    } catch (InvalidInputException e) {
      Refusals.check(e);
    }
  }

  private interface Reading {
    List<Problem> losses() throws IOException;
  }
}
