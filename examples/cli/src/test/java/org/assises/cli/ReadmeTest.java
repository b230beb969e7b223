package org.assises.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
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
                    "org.assises.http.*",
                    "org.assises.publication.*"),
                "Path document, Path folder")
            .compile("Embedding", folder);

    PrintStream console = System.out;
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(told, true, UTF_8));
      embedding
          .getMethod("run", Path.class, Path.class)
          .invoke(null, Path.of("quimper.json"), folder);
    } finally {
      System.setOut(console);
    }

    assertThat(told.toString(UTF_8)).startsWith("text/calendar; charset=utf-8, ETag \"");
    assertThat(folder.resolve("programme.ics")).content().startsWith("BEGIN:VCALENDAR\r\n");
  }
}
