package org.assises.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the commands on the page for agents, and compares their output with the page. */
class CliPageTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-29T08:00:00Z"), ZoneOffset.UTC);
  private static final Pattern STEP =
      Pattern.compile("```sh\nassises (.*)\n```\n\n```text\n((?s).*?)```");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  @TempDir private Path folder;

  @Test
  void theCommandsPrintWhatThePageShows() throws IOException {
    Files.copy(Path.of("../../assises-json/docs/atelier.csv"), folder.resolve("atelier.csv"));
    List<MatchResult> steps =
        STEP.matcher(Files.readString(Path.of("README.md"), UTF_8)).results().toList();

    assertThat(steps).hasSizeGreaterThan(7);
    for (MatchResult step : steps) {
      String told = run(step.group(1));
      String shown = step.group(2);
      if (shown.endsWith("...\n")) {
        assertThat(told).startsWith(shown.substring(0, shown.length() - "...\n".length()));
      } else {
        assertThat(told).isEqualTo(shown);
      }
    }
  }

  /** Returns the French output of a command as on a terminal in the folder. */
  private String run(String line) {
    StringWriter told = new StringWriter();
    Output log = new Output(new PrintWriter(told, true), "file");
    String[] arguments =
        WORD.matcher(line)
            .results()
            .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
            .map(word -> word.matches(".*\\.(json|csv|ics)|public") ? inFolder(word) : word)
            .toArray(String[]::new);
    AssisesCommand.run(
        arguments, new Surroundings(CLOCK, () -> 0, Map.of("LANG", "fr_FR"), log, log));
    return onATerminal(told.toString().replace(folder + "/", ""));
  }

  private static String onATerminal(String told) {
    StringWriter shown = new StringWriter();
    Output terminal = new Output(new PrintWriter(shown, true), "/dev/pts/0");
    told.lines().forEach(new Report(terminal, new Texts(Locale.FRENCH))::line);
    return Samples.plainSpaces(shown.toString());
  }

  private String inFolder(String name) {
    return folder.resolve(name).toString();
  }
}
