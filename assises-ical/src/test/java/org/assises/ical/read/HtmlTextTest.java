package org.assises.ical.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** HTML as other systems put it into descriptions: HTML in, text out. */
class HtmlTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          un<br>deux                                      | un\\ndeux
          un<br/>deux<BR>trois                            | un\\ndeux\\ntrois
          un<br><br>deux                                  | un\\n\\ndeux
          un<br><br><br><br>deux                          | un\\n\\ndeux
          <p>un</p><p>deux</p>                            | un\\n\\ndeux
          <div>un</div><h2>deux</h2>trois                 | un\\n\\ndeux\\n\\ntrois
          <ul><li>un</li><li>deux</li></ul>               | - un\\n- deux
          avant<ol><li>un</ol>                            | avant\\n\\n- un
          <tr><td>9 h </td><td>Accueil</td></tr><tr><td>10 h </td><td>Débat</td></tr> | 9 h Accueil\\n10 h Débat
          un<hr>deux                                      | un\\ndeux
          un <b>deux</b> <EM>trois</EM>                   | un deux trois
          <span style="a">un</span>                       | un
          1 < 2 <b>et</b> 3 > 2 <inconnu>                 | 1 < 2 et 3 > 2 <inconnu>
          <b>un</b> < deux                                | un < deux
          un</br>deux                                     | undeux
          """)
  void tagsGoAndLinesStay(String html, String text) {
    assertThat(HtmlText.of(html)).isEqualTo(text.replace("\\n", "\n"));
  }

  @Test
  void lineBreaksOfTheSourceStayAndItsIndentsGo() {
    assertThat(HtmlText.of("<b>un</b>\n   deux\n\n\n\n  <i>trois</i>  quatre"))
        .isEqualTo("un\ndeux\n\ntrois  quatre");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <a href="https://example.org/x">lien</a>            | lien (https://example.org/x)
          <a class='c' href='http://example.org/x'>lien</a>   | lien (http://example.org/x)
          <a href=https://example.org/x>lien</a>              | lien (https://example.org/x)
          <a href=https://example.org/x target=_top>lien</a>  | lien (https://example.org/x)
          <A HREF="https://example.org/x">lien</A> fin        | lien (https://example.org/x) fin
          <a href="https://example.org/x">https://example.org/x</a>       | https://example.org/x
          voir <a href="https://example.org/x">https://example.org/x</a>  | voir https://example.org/x
          https://example.org/x <a href="https://example.org/x">ici</a>   | https://example.org/x ici (https://example.org/x)
          <a href="javascript:alert(1)">lien</a>              | lien
          <a href="/relatif">lien</a>                         | lien
          <a href=>lien</a>                                   | lien
          <a href="">lien</a>                                 | lien
          <a name="haut">lien</a>                             | lien
          <a href="https://example.org/x>lien</a>             | lien (https://example.org/x)
          """)
  void linksKeepTheirAddressOnce(String html, String text) {
    assertThat(HtmlText.of(html)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          caf&eacute; &amp; th&eacute; | café & thé
          &amp;lt;b&amp;gt;            | &lt;b&gt;
          &laquo;&nbsp;oui&nbsp;&raquo;| «\u00A0oui\u00A0»
          &#233;&#xE9;&#XE9;           | ééé
          a&#32;b                      | a b
          &#128512;                    | 😀
          &#1114111;                   | \udbff\udfff
          &#xD7FF;&#xE000;             | \ud7ff\ue000
          """)
  void charactersThatAreWrittenAsReferencesAreRead(String html, String text) {
    assertThat(HtmlText.of(html)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "R&D",
        "a & b;c",
        "&inconnu;",
        "&;",
        "&#;",
        "&#x;",
        "&#abc;",
        "&#7;",
        "&#127;",
        "&#xD800;",
        "&#xDFFF;",
        "&#1114112;",
        "&#-65;",
        "&",
        "&eacute"
      })
  void whatIsNoReferenceStaysAsItIs(String text) {
    assertThat(HtmlText.of(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<b>", "x</p>", "1 < 2<br>", "<blockquote>", "<A HREF='x'>"})
  void aTagThatIsKnownMakesATextHtml(String text) {
    assertThat(HtmlText.isHtml(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "1 < 2 > 1", "<inconnu>", "a <b", "<", "</", "<b <i", "<p\u00e9>", "&eacute;"})
  void nothingElseDoes(String text) {
    assertThat(HtmlText.isHtml(text)).isFalse();
  }
}
