package org.assises.json.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.assises.input.InvalidInputException;
import org.assises.json.ProposalLine;
import org.assises.json.ProposalLinesReader;
import org.assises.testing.Refusals;

/**
 * Tests the reader of proposal lines with any bytes, both stopping at an invalid line and reading
 * on.
 */
public final class LinesTarget {
  private static final ProposalLinesReader READER = ProposalLinesReader.create();

  private LinesTarget() {}

  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    List<ProposalLine> all = new ArrayList<>();
    READER.read(new ByteArrayInputStream(input), all::add, Refusals::check);

    List<ProposalLine> untilTheFirstProblem = new ArrayList<>();
    try {
      READER.read(new ByteArrayInputStream(input)).forEach(untilTheFirstProblem::add);
      assertThat(untilTheFirstProblem).isEqualTo(all);
    } catch (InvalidInputException e) {
      Refusals.check(e);
      assertThat(all.subList(0, untilTheFirstProblem.size())).isEqualTo(untilTheFirstProblem);
    }
  }
}
