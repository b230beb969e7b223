package org.assises.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.assises.input.Problem;
import org.assises.model.Assises;
import org.assises.model.AssisesId;
import org.assises.model.Text;
import org.assises.publication.Publication;
import org.junit.jupiter.api.Test;

class ReportTest {
  private static final Publication PUBLICATION =
      Publication.of(
          Assises.builder(
                  new AssisesId("quimper"), Text.of("fr", "Assises"), ZoneId.of("Europe/Paris"))
              .build(),
          Instant.parse("2024-11-20T08:00:00Z"));

  private final StringWriter told = new StringWriter();
  private final Report report = new Report(new PrintWriter(told, true));

  @Test
  void whatWasPublishedIsListedWithWhereItIs() {
    PublishedFile names = PublishedFile.of("names.txt", NamesFormat.lossless(), PUBLICATION);

    report.published(new PublishedFiles(PUBLICATION, List.of(names)), Path.of("public"));

    assertThat(told)
        .hasToString(
            """
            Published quimper as of 2024-11-20T08:00:00Z:
              public/names.txt  text/plain; charset=utf-8, 7 bytes
              public/index.json  all of these, with their ETags
            """);
  }

  @Test
  void aLossIsToldOnceWithTheFilesThatHaveIt() {
    NamesFormat losing = NamesFormat.losing("its objectives", "2022");

    report.published(
        new PublishedFiles(
            PUBLICATION,
            List.of(
                PublishedFile.of("all.txt", losing, PUBLICATION),
                PublishedFile.of("2022.txt", losing, PUBLICATION))),
        Path.of("public"));

    assertThat(told.toString())
        .endsWith("Not carried:\n  its objectives (all.txt, 2022.txt)\n    edition 2022\n");
  }

  @Test
  void whatIsLostOfManyItemsIsToldInLinesOfAReadableWidth() {
    String[] editions =
        IntStream.range(1990, 2020).mapToObj(Integer::toString).toArray(String[]::new);
    NamesFormat losing = NamesFormat.losing("its objectives", editions);

    report.published(
        new PublishedFiles(PUBLICATION, List.of(PublishedFile.of("all.txt", losing, PUBLICATION))),
        Path.of("public"));

    assertThat(told.toString())
        .endsWith(
            """
            Not carried:
              its objectives (all.txt)
                edition 1990, 1991, 1992, 1993, 1994, 1995, 1996, 1997, 1998, 1999, 2000, 2001, 2002, 2003,
                2004, 2005, 2006, 2007, 2008, 2009, 2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019
            """);
  }

  @Test
  void everyProblemIsToldWithItsPlace() {
    report.unreadable(
        Path.of("quimper.json"),
        List.of(
            new Problem("/zone", 3, 11, "expected a time zone"),
            new Problem("/sessions/0", 9, 5, "the member id is missing")));

    assertThat(told)
        .hasToString(
            """
            quimper.json cannot be read:
              /zone (line 3, column 11): expected a time zone
              /sessions/0 (line 9, column 5): the member id is missing
            """);
  }

  @Test
  void nothingThatSteersATerminalIsPassedOn() {
    Problem hostile = new Problem("/\u001b[2J\r\u202ex\ud800", 1, 2, "is unknown");

    report.unreadable(Path.of("a\nb.json"), List.of(hostile));

    assertThat(told)
        .hasToString(
            """
            a\\u000ab.json cannot be read:
              /\\u001b[2J\\u000d\\u202ex\\ud800 (line 1, column 2): is unknown
            """);
  }

  @Test
  void troubleWithAFileNamesItAndSaysWhatItIs() {
    report.trouble(new NoSuchFileException("quimper.json"));
    report.trouble(new AccessDeniedException("public/.assises"));
    report.trouble(new FileSystemException("public", null, "Not a directory"));
    report.trouble(new FileSystemException("public"));
    report.trouble(new IOException("No space left on device"));

    assertThat(told)
        .hasToString(
            """
            assises: quimper.json: there is no such file
            assises: public/.assises: permission denied
            assises: public: Not a directory
            assises: public: FileSystemException
            assises: No space left on device
            """);
  }
}
