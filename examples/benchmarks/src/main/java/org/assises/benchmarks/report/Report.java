package org.assises.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** Writes the figures into a folder. */
public final class Report {
  private Report() {}

  /**
   * Writes {@code results.md}, {@code ratios.json} and {@code results.svg}.
   *
   * @param measured the figures, in any order except that those of this library come first in each
   *     task
   * @param mode the mode of the measurement
   */
  public static void write(List<Figure> measured, String mode, Path folder) throws IOException {
    Files.createDirectories(folder);
    List<Figure> figures =
        measured.stream().sorted(Comparator.comparing(figure -> !figure.isOurs())).toList();
    List<Ratio> ratios = Ratio.among(figures);
    Files.writeString(folder.resolve("results.md"), Table.of(figures, Machine.description(), mode));
    Files.writeString(folder.resolve("ratios.json"), RatiosFile.of(ratios));
    Files.writeString(folder.resolve("results.svg"), Picture.of(figures, ratios));
  }
}
