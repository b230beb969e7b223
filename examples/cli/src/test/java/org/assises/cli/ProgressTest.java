package org.assises.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {
  @TempDir private Path folder;

  private final StringWriter told = new StringWriter();
  private long now = Long.MAX_VALUE; // It may overflow, as System.nanoTime may.

  private Progress progress(String leadsTo) {
    Output err = new Output(new PrintWriter(told), leadsTo);
    return new Progress(
        new Surroundings(Clock.systemUTC(), () -> now, Map.of(), err, err),
        new Texts(Locale.ENGLISH));
  }

  private void pass(long seconds) {
    now += TimeUnit.SECONDS.toNanos(seconds);
  }

  @Test
  void shortWorkShowsNoProgress() {
    Progress progress = progress("/dev/pts/0");

    progress.at("progress.writing", "programme.ics", 0, 4);
    pass(1);
    progress.at("progress.writing", "programme.ics", 1, 4);
    progress.end();

    assertThat(told).hasToString("");
  }

  @Test
  void aTerminalShowsABarThatVanishesAtTheEnd() {
    Progress progress = progress("/dev/pts/0");

    pass(3);
    progress.at("progress.writing", "programme.ics", 1, 4);
    progress.end();

    assertThat(told)
        .hasToString("\r\u001b[K[#####---------------] Writing programme.ics\r\u001b[K");
  }

  @Test
  void aLogGetsALineNowAndThen() {
    Progress progress = progress("/var/log/assises.log");

    for (int done = 0; done < 12; done++) {
      pass(3);
      progress.at("progress.checking", "proposals.ndjson", done, 12);
    }
    progress.end();

    assertThat(told)
        .hasToString(
            """
            Checking proposals.ndjson: 0 %
            Checking proposals.ndjson: 33 %
            Checking proposals.ndjson: 66 %
            """
                .replace("\n", System.lineSeparator()));
  }

  @Test
  void readingAFileReportsItsProgress() throws IOException {
    Path file = Files.write(folder.resolve("ville.json"), new byte[100]);
    Progress progress = progress("pipe:[1]");

    var in = progress.reading(new ByteArrayInputStream(new byte[100]), file);
    pass(3);
    in.readNBytes(50);

    assertThat(told.toString()).startsWith("Reading ville.json: 50 %");
  }
}
