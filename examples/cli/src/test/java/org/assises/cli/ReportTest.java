package org.assises.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assises.input.InvalidInputException;
import org.assises.input.Problem;
import org.junit.jupiter.api.Test;

class ReportTest {
  private static final Texts ENGLISH = new Texts(Locale.ENGLISH);
  private static final Texts FRENCH = new Texts(Locale.FRENCH);

  private final StringWriter told = new StringWriter();

  private Report report(Texts texts, String leadsTo) {
    return new Report(new Output(new PrintWriter(told, true), leadsTo), texts);
  }

  private FailureReport failures(Texts texts) {
    return new FailureReport(report(texts, "file"));
  }

  @Test
  void everyProblemIsReportedWithItsPlace() {
    failures(ENGLISH)
        .tell(
            Path.of("quimper.json"),
            new InvalidInputException(
                List.of(
                    new Problem("/zone", 3, 11, "expected a time zone"),
                    new Problem("/sessions/0", 9, 5, "the member \"id\" is missing; add it"))));

    assertThat(told)
        .hasToString(
            """
            quimper.json cannot be read:
              /zone (line 3, column 11): expected a time zone
              /sessions/0 (line 9, column 5): the member \"id\" is missing; add it
            """);
  }

  @Test
  void controlCharactersAreNotPrinted() {
    Problem hostile = new Problem("/\u001b[2J\r\u202ex\ud800", 1, 2, "is unknown");

    failures(ENGLISH).tell(Path.of("a\nb.json"), new InvalidInputException(List.of(hostile)));

    assertThat(told)
        .hasToString(
            """
            a\\u000ab.json cannot be read:
              /\\u001b[2J\\u000d\\u202ex\\ud800 (line 1, column 2): is unknown
            """);
  }

  @Test
  void fileErrorsAreReportedWithTheFileAndTheReason() {
    tellTroubles(failures(ENGLISH));

    assertThat(told)
        .hasToString(
            """
            assises: quimper.json: this file does not exist
            assises: public/.assises: permission denied
            assises: public: Not a directory
            assises: public: it cannot be read or written
            assises: Out of luck
            """);
  }

  @Test
  void fileErrorsAreReportedInFrenchOnAnySystem() {
    tellTroubles(failures(FRENCH));

    assertThat(told)
        .hasToString(
            """
            assises\u00a0: quimper.json\u00a0: ce fichier n’existe pas
            assises\u00a0: public/.assises\u00a0: l’accès est refusé
            assises\u00a0: public\u00a0: un fichier se trouve là où il faut un dossier
            assises\u00a0: public\u00a0: impossible à lire ou à écrire
            assises\u00a0: le système répond «\u00a0Out of luck\u00a0»
            """);
  }

  private static void tellTroubles(FailureReport failures) {
    Path input = Path.of("quimper.json");
    failures.tell(input, new NoSuchFileException("quimper.json"));
    failures.tell(input, new AccessDeniedException("public/.assises"));
    failures.tell(input, new FileSystemException("public", null, "Not a directory"));
    failures.tell(input, new FileSystemException("public"));
    failures.tell(input, new IOException("Out of luck"));
  }

  @Test
  void everyReasonOfOursForTroubleHasFrenchWords() throws IOException {
    Pattern reason =
        Pattern.compile("(?s)FileSystemException\\([^;]*?null,\\s*((?:\"[^\"]*\"[\\s+]*)+)");
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      List<String> reasons =
          sources
              .filter(source -> source.toString().endsWith(".java"))
              .flatMap(source -> reason.matcher(read(source)).results())
              .map(ReportTest::joined)
              .toList();

      assertThat(reasons)
          .hasSizeGreaterThan(5)
          .allSatisfy(
              each ->
                  assertThat(FRENCH.say("trouble.reason", "reason", each)).doesNotContain(each));
    }
  }

  private static String read(Path source) {
    try {
      return Files.readString(source);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String joined(MatchResult literals) {
    return literals.group(1).strip().replaceAll("\"\\s*\\+\\s*\"", "").replace("\"", "");
  }

  @Test
  void longLinesAreBrokenBetweenWordsOnATerminal() {
    report(ENGLISH, "/dev/pts/0").item("ten chars ".repeat(12).strip());

    assertThat(told.toString().lines())
        .containsExactly(
            "  " + "ten chars ".repeat(8).strip().replaceFirst(" chars$", ""),
            "    chars " + "ten chars ".repeat(4).strip());
  }

  @Test
  void longLinesAreNotBrokenOutsideATerminal() {
    report(ENGLISH, "pipe:[1]").item("ten chars ".repeat(12).strip());

    assertThat(told.toString().lines()).hasSize(1);
  }
}
