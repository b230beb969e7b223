package org.assises.ical.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Converts plain text to HTML. */
class HtmlTest {
  private static final String LINK = "<a href=\"https://example.org/a\">https://example.org/a</a>";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a < b & "c" > d'e           | a &lt; b &amp; &quot;c&quot; &gt; d'e
          un\\ndeux                   | un<br>deux
          https://example.org/a       | LINK
          voir https://example.org/a b| voir LINK b
          https://example.org/a<b>    | LINK&lt;b&gt;
          "https://example.org/a"     | &quot;LINK&quot;
          https://example.org/a\\nb   | LINK<br>b
          http://x.org/?a=1&b='       | <a href="http://x.org/?a=1&amp;b=&#39;">http://x.org/?a=1&amp;b=&#39;</a>
          httpx://example.org         | httpx://example.org
          """)
  void textIsEscapedAndLinksAreActive(String text, String html) {
    assertThat(Html.of(text.replace("\\n", "\n")))
        .isEqualTo("<p>" + html.replace("LINK", LINK) + "</p>");
  }
}
