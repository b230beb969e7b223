package org.assises.json.support;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assises.json.EditionFeedFormat;
import org.assises.json.ProposalLinesFormat;
import org.assises.json.Samples;
import org.assises.model.EditionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentationTest {
  private static final Path DOCS = Path.of("docs");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");
  private static final Pattern EXCERPT =
      Pattern.compile("<!-- excerpt: (\\S+) -->\n```json\n(.*?)\n```\n", Pattern.DOTALL);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "edition",
        "proposals",
        "openagenda",
        "schema-org",
        "dcat",
        "schedule-json",
        "json-feed"
      })
  void everyExcerptIsFromAPublishedFeed(String page) throws IOException {
    Matcher excerpt = EXCERPT.matcher(page(page));

    assertThat(excerpt.find()).isTrue();
    assertThat(unindented(feed(excerpt.group(1)))).contains(unindented(excerpt.group(2)));
  }

  /** The page on proposals says so. */
  @Test
  void quimperHasPublishedNoSingleProposal() {
    assertThat(Samples.write(ProposalLinesFormat.create(), Fairs.quimper())).isEmpty();
  }

  @Test
  void everyPageOfAFeedNamesReadersLossesAndHowToDeclareIt() throws IOException {
    for (Path page : pages()) {
      String text = Files.readString(page);
      if (EXCERPT.matcher(text).find()) {
        assertThat(text)
            .as(page.toString())
            .contains(
                "**Who reads it.**",
                "**What it cannot carry.**",
                "## Declaring it on data.gouv.fr");
      }
    }
  }

  @Test
  void everyLinkLeadsToAPage() throws IOException {
    for (Path page : pages()) {
      Matcher link = LINK.matcher(Files.readString(page));
      while (link.find()) {
        assertThat(page.resolveSibling(link.group(1))).exists();
      }
    }
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> pages = Files.list(DOCS)) {
      return pages.toList();
    }
  }

  private static String page(String name) throws IOException {
    return Files.readString(DOCS.resolve(name + ".md"));
  }

  /** Reads a golden file. The feed of an edition has none for Quimper, so it is written here. */
  private static String feed(String name) {
    if (!name.equals("quimper.edition-2022.json")) {
      return FeedContract.golden(name);
    }
    EditionFeedFormat format = EditionFeedFormat.builder().edition(new EditionId("2022")).build();
    return Samples.pretty(Samples.write(format, Fairs.quimper()));
  }

  private static String unindented(String json) {
    return json.lines().map(String::strip).collect(joining("\n"));
  }
}
