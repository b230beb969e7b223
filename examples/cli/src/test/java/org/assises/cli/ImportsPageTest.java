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
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the commands on the page about imports with its template, and compares their output with the
 * page.
 */
class ImportsPageTest {
  private static final Path DOCS = Path.of("../../assises-json/docs");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-29T08:00:00Z"), ZoneOffset.UTC);
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  @TempDir private Path folder;

  private static String between(String page, String start, String end) {
    int from = page.indexOf(start) + start.length();
    assertThat(from).as(start).isGreaterThan(start.length());
    return page.substring(from, page.indexOf(end, from));
  }

  private String run(String line) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(line);
    while (word.find()) {
      String plain = word.group(1) == null ? word.group(2) : word.group(1);
      boolean file = plain.matches("atelier.csv|ville.json|public");
      words.add(file ? folder.resolve(plain).toString() : plain);
    }
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] arguments = words.subList(1, words.size()).toArray(String[]::new);

    int code = AssisesCommand.run(arguments, CLOCK, new PrintWriter(out), new PrintWriter(err));

    assertThat(code).as(err.toString()).isZero();
    return Samples.plainSpaces(out.toString().replace(folder + "/", ""));
  }

  @Test
  void leadsFromTheTemplateToAPublishedBalance() throws IOException {
    String page = Files.readString(DOCS.resolve("imports.md"), UTF_8);
    Files.copy(DOCS.resolve("atelier.csv"), folder.resolve("atelier.csv"));

    String trial = run(between(page, "<!-- command: try -->\n```sh\n", "\n```"));
    between(page, "<!-- command: import -->\n```sh\n", "\n```").lines().forEach(this::run);

    assertThat(trial).isEqualTo(between(page, "Le rapport :\n\n```text\n", "```"));
    assertThat(folder.resolve("public/edition-2024.json"))
        .content(UTF_8)
        .contains("\"balance\"", "\"Éclairer le chemin du halage\"");
  }
}
