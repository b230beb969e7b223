package org.assises.json.export;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentationTest {
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
  void anExcerptIsThatOfTheGoldenFile(String page) throws IOException {
    String text = Files.readString(Path.of("docs", page + ".md"));

    Matcher excerpt = EXCERPT.matcher(text);

    assertThat(excerpt.find()).isTrue();
    assertThat(unindented(FeedContract.golden(excerpt.group(1))))
        .contains(unindented(excerpt.group(2)));
  }

  private static String unindented(String json) {
    return json.lines().map(String::strip).collect(joining("\n"));
  }
}
