package org.assises.aggregator.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.assises.aggregator.read.FlatRow;

/** The table of refused and cleaned lines: city, file, line, place, message. */
final class RefusalTable {
  private final OutputStream out;
  private final CityCounts cities;

  RefusalTable(OutputStream out, CityCounts cities) {
    this.out = out;
    this.cities = cities;
  }

  void write(SortedLines sorted, List<Path> parts) throws IOException {
    out.write("assises,insee_code,file,line,place,message,outcome\r\n".getBytes(UTF_8));
    sorted.read(parts, this::write);
  }

  private void write(byte[] line) throws IOException {
    String[] cells = new String(line, UTF_8).split("\t", -1);
    cities.refused(cells[0], cells[6].equals("cleaned"));
    StringBuilder row = new StringBuilder();
    row.append(cells[0]).append(',').append(cells[1]).append(',');
    FlatRow.append(row, cells[2]);
    row.append(',').append(Integer.parseInt(cells[3])).append(',');
    FlatRow.append(row, cells[4]);
    row.append(',');
    FlatRow.append(row, cells[5]);
    row.append(',').append(cells[6]).append("\r\n");
    out.write(row.toString().getBytes(UTF_8));
  }
}
