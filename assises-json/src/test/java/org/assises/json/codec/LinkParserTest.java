package org.assises.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Parses links one after another exactly as {@link URI#create} parses each of them. */
class LinkParserTest {
  private static final List<String> BEGINNINGS =
      List.of(
          "https://ville.example",
          "https://ville.example/",
          "https://ville.example/assises/",
          "https://ville.example/assises//",
          "https://ville.example/./a/../",
          "HTTP://Ville.Example:8080/a/",
          "https://anna@ville.example/a/",
          "https://a_b.example/",
          "https://[::1]/a/",
          "https://ville.example?a/",
          "https://ville.example/a#b/",
          "https://",
          "https:///",
          "https:/",
          "https:a/");
  private static final List<String> PARTS =
      List.of(
          "a",
          "997",
          "-",
          "_",
          ".",
          "..",
          "/",
          "//",
          "?",
          "#",
          ":",
          "@",
          "é",
          "%C3%A9",
          "%4",
          "%zz",
          " ",
          "^",
          "[",
          "]",
          ";",
          "=",
          "&",
          "~",
          "\u0000",
          "\u2019",
          "\uD83D\uDE00",
          "\uD83D",
          "https:");

  private final Random random = new Random(7);

  @Test
  void aLinkHasTheSamePartsWhateverLinkWasParsedBefore() {
    LinkParser parser = new LinkParser();
    for (int i = 0; i < 200_000; i++) {
      String link = link();

      assertThat(parsed(link, parser::parse)).as(link).isEqualTo(parsed(link, URI::create));
    }
  }

  @Test
  void onlyTheLastPartOfASimilarLinkIsParsed() {
    LinkParser parser = new LinkParser();
    URI first = parser.parse("https://ville.example/assises/1");

    URI second = parser.parse("https://ville.example/assises/2");

    assertThat(second).isEqualTo(URI.create("https://ville.example/assises/2"));
    assertThat(second.getHost()).isSameAs(first.getHost());
  }

  @Test
  void linksToOtherHostsAreParsedWholeEvenIfTheyAreAsLong() {
    LinkParser parser = new LinkParser();
    parser.parse("https://brest.example/assises/1");

    URI other = parser.parse("https://dinan.example/assises/2");

    assertThat(other.getHost()).isEqualTo("dinan.example");
    assertThat(other).hasToString("https://dinan.example/assises/2");
  }

  private String link() {
    StringBuilder link = new StringBuilder(BEGINNINGS.get(random.nextInt(BEGINNINGS.size())));
    for (int parts = random.nextInt(4); parts > 0; parts--) {
      link.append(PARTS.get(random.nextInt(PARTS.size())));
    }
    return link.toString();
  }

  private interface Parser {
    URI parse(String link);
  }

  /** Returns the link and its parts; only the text "refused" if the parser refuses it. */
  private static List<Object> parsed(String link, Parser parser) {
    try {
      URI uri = parser.parse(link);
      List<Object> parts = new ArrayList<>(List.of(uri, uri.toString(), uri.hashCode()));
      parts.add(String.valueOf(uri.getScheme()));
      parts.add(String.valueOf(uri.getRawSchemeSpecificPart()));
      parts.add(String.valueOf(uri.getRawAuthority()));
      parts.add(String.valueOf(uri.getRawUserInfo()));
      parts.add(String.valueOf(uri.getHost()));
      parts.add(uri.getPort());
      parts.add(String.valueOf(uri.getRawPath()));
      parts.add(String.valueOf(uri.getRawQuery()));
      parts.add(String.valueOf(uri.getRawFragment()));
      return parts;
    } catch (IllegalArgumentException e) {
      return List.of("refused");
    }
  }
}
