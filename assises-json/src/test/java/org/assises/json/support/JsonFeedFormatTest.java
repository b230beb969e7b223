package org.assises.json.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.assises.json.jsonfeed.JsonFeedFormat;
import org.assises.publication.PublicationFormat;
import org.junit.jupiter.api.Test;

class JsonFeedFormatTest extends FeedContract {
  @Override
  PublicationFormat format() {
    return JsonFeedFormat.create();
  }

  @Override
  PublicationFormat quimperFormat() {
    return JsonFeedFormat.create();
  }

  @Override
  String name() {
    return "jsonfeed";
  }

  @Test
  void anAddressWithAPasswordIsRefused() {
    JsonFeedFormat.Builder builder = JsonFeedFormat.builder();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.address(URI.create("https://user:password@ville.example/x")));
  }

  @Test
  void everyFeedIsAJsonFeed() {
    SchemaCheck rules = SchemaCheck.by(golden("jsonfeed.schema.json"));
    JsonFeedFormat addressed =
        JsonFeedFormat.builder().address(URI.create("https://ville.example/feed.json")).build();

    assertThat(rules.problems(written(format(), Fairs.quimper()))).isEmpty();
    assertThat(rules.problems(written(addressed, Fairs.eventful()))).isEmpty();
    assertThat(written(addressed, Fairs.eventful()))
        .contains("\"feed_url\":\"https://ville.example/feed.json\"");
  }

  @Test
  void theFeedIsInBretonOnRequest() {
    JsonFeedFormat breton =
        JsonFeedFormat.builder().languages(List.of(Locale.forLanguageTag("br"))).build();

    assertThat(written(breton, Fairs.eventful()))
        .contains("\"language\":\"br\"", "Abadenn nullet: Repas", "14 a viz Meurzh 2026, 12e30");
  }

  @Test
  void theFeedIsInEnglishOnRequest() {
    JsonFeedFormat english = JsonFeedFormat.builder().languages(List.of(Locale.UK)).build();

    assertThat(written(english, Fairs.eventful()))
        .contains("\"language\":\"en\"", "Session moved: Grand débat", "14 March 2026, 11:00");
  }

  @Test
  void changesOfARemovedProposalAreNotRepeated() {
    String json = written(format(), Fairs.eventful());

    assertThat(json).contains("Proposition retirée\u00a0: prop-2").doesNotContain(Fairs.MARKER);
  }

  @Test
  void idsStayTheSameAfterFurtherChanges() {
    List<String> before = ids(written(format(), Fairs.eventful()));

    List<String> after =
        ids(written(format(), Fairs.eventful().revise(Fairs.quiet(), Fairs.FOURTH)));

    assertThat(after).containsAll(before);
    assertThat(after).doesNotHaveDuplicates().hasSizeGreaterThan(before.size());
  }

  private static List<String> ids(String json) {
    return json.lines()
        .flatMap(line -> Pattern.compile("\"id\":\"(urn:[^\"]+)\"").matcher(line).results())
        .map(result -> result.group(1))
        .toList();
  }
}
