package org.assises.cli;

import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import org.assises.finding.Finding;
import org.assises.finding.Severity;
import org.assises.ical.ICalendarReader;
import org.assises.input.InvalidInputException;
import org.assises.input.Problem;
import org.assises.json.EditionFeedReader;
import org.assises.json.FolderIndex;
import org.assises.json.ProposalLine;
import org.assises.json.ProposalLinesReader;
import org.assises.json.stream.StrictJsonException;
import org.assises.json.stream.StrictJsonProvider;
import org.assises.model.EditionId;
import org.assises.publication.PublicationRefusedException;

/** Reads a feed of a published folder with the strict readers of the library. */
record FeedCheck(
    FolderIndex index, FolderIndex.File file, Texts texts, Consumer<Problem> problems) {

  void check(InputStream in) throws IOException {
    try {
      if (file.name().endsWith(".ndjson")) {
        checkLines(in);
      } else if (file.name().matches("edition-.*\\.json")) {
        var unused = EditionFeedReader.create().read(in, index.publishedAt());
      } else if (file.mediaType().startsWith("text/calendar")) {
        var unused = ICalendarReader.create().read(in, new EditionId("any"));
      } else if (file.mediaType().contains("json")) {
        checkJson(in);
      }
    } catch (InvalidInputException e) {
      e.problems().forEach(this::add);
    } catch (PublicationRefusedException e) {
      add(e.findings(), 0);
    }
  }

  private void checkLines(InputStream in) throws IOException {
    int[] number = new int[1];
    ProposalLinesReader.create()
        .read(
            in,
            line -> {
              number[0]++;
              check(line, number[0]);
            },
            this::add);
  }

  /** Checks that a line belongs to these assises and could be published. */
  private void check(ProposalLine line, int number) {
    boolean isCity = file.name().equals("proposals.ndjson");
    if (isCity && !line.series().assises().equals(index.assises())) {
      add(new Problem("/assises", number, 0, texts.say("verify.series")));
    }
    if (line instanceof ProposalLine.Published published) {
      add(
          published.findings().stream()
              .filter(finding -> finding.severity() == Severity.BLOCKS)
              .toList(),
          number);
    }
  }

  private void checkJson(InputStream in) {
    try (JsonParser parser = StrictJsonProvider.create().createParser(in)) {
      while (parser.hasNext()) {
        parser.next();
      }
    } catch (StrictJsonException e) {
      add(e.problem());
    } catch (JsonException e) {
      add(new Problem("", 0, 0, texts.say("verify.json")));
    }
  }

  private void add(List<Finding> findings, int line) {
    for (Finding finding : findings) {
      add(new Problem(finding.place(), line, 0, finding.what()));
    }
  }

  private void add(Problem problem) {
    problems.accept(
        new Problem(
            file.name() + problem.place(), problem.line(), problem.column(), problem.what()));
  }
}
