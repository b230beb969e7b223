package org.assises.json.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import org.assises.testing.ChildJvm;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("bulk")
class LargestTablesTest {
  private static final String UNREADABLE =
      "the quotes of the record that starts here do not match, or it has more than 1000 cells, or"
          + " a cell has more than 100000 characters";

  @Test
  void theLargestTablesAreReadOrRefusedWithLittleMemory() throws Exception {
    ChildJvm jvm = ChildJvm.small(LargestTables.class);

    assertThat(jvm.output().lines())
        .containsExactly(
            "rows: 100000 rows, 500000 characters in the first column",
            "empty cells: 16759 rows, 0 characters in the first column",
            "short rows: refused, there are more than 100000 rows; divide the file",
            "one quote: refused, " + UNREADABLE,
            "one line: refused, " + UNREADABLE,
            "rows of a workbook: 100000 rows, 1100000 characters in the first column",
            "shared texts: 0 rows, 0 characters in the first column",
            "long rows of a workbook: refused, the cells of the sheet have more than"
                + " 16777216 characters in total",
            "rows of a spreadsheet: 100000 rows, 1100000 characters in the first column");
    assertThat(jvm.exitCode()).isZero();
  }
}
