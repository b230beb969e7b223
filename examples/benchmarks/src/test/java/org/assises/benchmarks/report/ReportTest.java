package org.assises.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
  private static final List<Figure> FIGURES =
      List.of(
          new Figure("writing", Figure.OURS, 10, 50, 8),
          new Figure("writing", "another <b>", 10, 200, 1_000),
          new Figure("writing", Figure.OURS, 1_000, 40, Double.NaN),
          new Figure("writing", "another <b>", 1_000, 20, 1_000),
          new Figure("polling", Figure.OURS, 1, 425, Double.NaN),
          new Figure("polling", "rendering", 1, 10_000_000, Double.NaN),
          new Figure("alone", Figure.OURS, 1, 7, Double.NaN));

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    Report.write(FIGURES, "short", folder);
  }

  @Test
  void ratiosAreOursDividedByTheirsForEachSizeThatBothWereMeasuredAt() throws IOException {
    try (JsonReader reader =
        Json.createReader(Files.newInputStream(folder.resolve("ratios.json")))) {
      JsonArray ratios = reader.readArray();

      assertThat(ratios).hasSize(3);
      JsonObject first = ratios.getJsonObject(0);
      assertThat(first.keySet()).containsExactly("what", "n", "ours", "peer", "theirs", "ratio");
      assertThat(first.getJsonNumber("ratio").doubleValue()).isEqualTo(0.25);
      assertThat(ratios.getJsonObject(1).getJsonNumber("ratio").doubleValue()).isEqualTo(2);
      assertThat(ratios.getJsonObject(2).getJsonNumber("ratio").doubleValue()).isEqualTo(0.0000425);
    }
  }

  @Test
  void theTableContainsEachFigureWithItsRatioAndSize() throws IOException {
    assertThat(folder.resolve("results.md"))
        .content()
        .contains("| another <b> | 200 (0.25) | 1,000 | 20 (2) | 1,000 |")
        .contains("| Assises | 50 | 8 | 40 | |");
  }

  @Test
  void thePictureIsWellFormed() throws Exception {
    Path picture = folder.resolve("results.svg");

    assertThat(
            DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(picture.toFile())
                .getDocumentElement()
                .getTagName())
        .isEqualTo("svg");
  }
}
