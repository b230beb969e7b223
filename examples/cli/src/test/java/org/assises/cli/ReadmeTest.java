package org.assises.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** README.md shows how to embed the library: what it shows works. */
class ReadmeTest {
  @TempDir private Path folder;

  @Test
  void theEmbeddingExampleWritesTheProgramme() throws Exception {
    Class<?> embedding =
        MarkdownExample.on("README.md", "embed")
            .asClass(
                "Embedding",
                List.of(
                    "java.io.*",
                    "java.nio.file.*",
                    "java.time.*",
                    "org.assises.ical.*",
                    "org.assises.json.*",
                    "org.assises.model.*",
                    "org.assises.publication.*"),
                "Path document, Path folder")
            .compile("Embedding", folder);

    embedding
        .getMethod("run", Path.class, Path.class)
        .invoke(null, Path.of("quimper.json"), folder);

    assertThat(folder.resolve("programme.ics")).content().startsWith("BEGIN:VCALENDAR\r\n");
  }
}
