package org.assises.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ImportOutcomeTest {
  @ParameterizedTest
  @EnumSource
  void everyOutcomeIsDocumented(ImportOutcome outcome) throws IOException {
    String page = Files.readString(Path.of("../assises-json/docs/following.md"));

    assertThat(page).contains("| `" + outcome + "` | ");
  }
}
