package org.assises.json.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.assises.input.InvalidInputException;
import org.assises.json.table.Row;
import org.assises.json.table.Table;
import org.assises.json.table.TableReader;
import org.assises.testing.Refusals;

/**
 * Tests the reader of tables: any bytes are read as a table with rows in ascending order of lines,
 * or refused.
 */
public final class TableTarget {
  private static final List<TableReader> READERS =
      List.of(
          TableReader.create(),
          TableReader.builder().columns(List.of("N°", "Proposition", "Suite donnée")).build());

  private TableTarget() {}

  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    for (TableReader reader : READERS) {
      try {
        check(reader.read(new ByteArrayInputStream(input)));
      } catch (InvalidInputException e) {
        Refusals.check(e);
      }
    }
  }

  private static void check(Table table) {
    table.notes().forEach(Refusals::check);
    int line = table.headerLine();
    for (Row row : table) {
      assertThat(row.line()).isGreaterThan(line);
      line = row.line();
    }
  }
}
