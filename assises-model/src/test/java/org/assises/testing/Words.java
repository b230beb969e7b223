package org.assises.testing;

import java.net.URI;
import java.util.List;
import org.assises.model.Text;

/**
 * Texts, links and ids, some of them hard to write down: line ends, quotes, markup, several code
 * units a character. Those of what is secret carry {@link RandomAssises#SECRET}.
 */
final class Words {
  private static final List<String> WORDS =
      List.of(
          "éclairage",
          "médiation",
          "l’école",
          "gare",
          "naïveté",
          "Ar gêr",
          "quai; rive",
          "a,b",
          "\"place\"",
          "<b>rue</b>",
          "&amp;",
          "C:\\dir",
          "d'abord",
          "œuvre",
          "\uD83D\uDE00",
          "e\u0301te\u0301",
          "première\nligne",
          "fin\r\nligne",
          "tab\tici",
          "\u00a0 espace",
          "100 %",
          "{}[]:",
          "日本",
          "null");

  private final Draw draw;
  private int count;

  Words(Draw draw) {
    this.draw = draw;
  }

  Text text(boolean secret) {
    Text text = Text.of("fr", words(secret));
    Text more = draw.chance(30) ? text.with("br", words(secret)) : text;
    return draw.chance(10) ? more.with("en", words(secret)) : more;
  }

  /** {@return one to four words and a number that is given once} */
  private String words(boolean secret) {
    String words = String.join(" ", draw.exactly(draw.between(1, 4), () -> draw.oneOf(WORDS)));
    return words + " " + ++count + (secret ? " " + RandomAssises.SECRET : "");
  }

  /** {@return a person's name, on one line} */
  String name(boolean secret) {
    String name = draw.oneOf("Anna", "Loïc", "Nolwenn", "Œdipe") + " " + draw.oneOf("K.", "Ü.");
    return secret ? name + " " + RandomAssises.SECRET : name;
  }

  String line(String line, boolean secret) {
    return secret ? line + " " + RandomAssises.SECRET : line;
  }

  URI link(boolean secret) {
    return URI.create("https://example.org/" + id("page", secret) + "?a=1&b=%C3%A9");
  }

  /** {@return an id that is given once; ids are not in the order in which they are given} */
  String id(String kind, boolean secret) {
    count++;
    String id = kind + "-" + count * 7919 % 9973;
    return secret ? id + "-" + RandomAssises.SECRET : id;
  }
}
