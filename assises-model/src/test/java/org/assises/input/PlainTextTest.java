package org.assises.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.assises.input.html.HtmlReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the conversion of HTML from other systems to plain text. */
class PlainTextTest {
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
  void tagsAreRemovedAndLinesKept(String html, String text) {
    assertThat(PlainText.of(html)).isEqualTo(text.replace("\\n", "\n"));
  }

  @Test
  void lineBreaksAreKeptAndIndentsRemoved() {
    assertThat(PlainText.of("<b>un</b>\n   deux\n\n\n\n  <i>trois</i>  quatre"))
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
  void theAddressOfALinkIsKeptOnce(String html, String text) {
    assertThat(PlainText.of(html)).isEqualTo(text);
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
  void characterReferencesAreDecoded(String html, String text) {
    assertThat(PlainText.of(html)).isEqualTo(text);
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
  void otherAmpersandsAreKept(String text) {
    assertThat(PlainText.of(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x</p>", "1 < 2<br>", "<HTML>", "<img src='x'>", "<a HREF=x>y</A>"})
  void aClosingTagOrAVoidElementMakesATextHtml(String text) {
    assertThat(HtmlReading.isHtml(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1 < 2 > 1",
        "<inconnu>",
        "a <b",
        "<",
        "</",
        "<b <i",
        "<p\u00e9>",
        "&eacute;",
        "Enfants <p> 3 ans : si a<b et b>c, voir <i.martin>"
      })
  void otherTextsAreNotHtml(String text) {
    assertThat(HtmlReading.isHtml(text)).isFalse();
  }

  @Test
  void plainTextKeepsItsAngleBrackets() {
    String text = "Enfants <p> 3 ans : si a<b et b>c, voir <i.martin>";

    assertThat(PlainText.of(text)).isEqualTo(text);
  }

  @Test
  void wordsInAngleBracketsAreKeptInHtml() {
    assertThat(PlainText.of("<p>si a<b et b>c, voir <programme></p>"))
        .isEqualTo("si a<b et b>c, voir <programme>");
  }

  @Test
  void hiddenContentIsRemoved() {
    String html =
        """
        <html xmlns:o="urn:x"><head><title>x</title><style><!-- p {margin:0} --></style></head>
        <body><!-- note --><p class=MsoNormal>Ordre
        du jour<o:p></o:p></p><script>if (a < b) { alert("</p>"); }</script>
        <iframe src="https://example.org/"></iframe><section>Point 1</section></body></html>
        """;

    assertThat(PlainText.of(html)).isEqualTo("Ordre du jour\n\nPoint 1");
  }

  @Test
  void escapedHtmlIsReadAsHtml() {
    assertThat(PlainText.of("&lt;p&gt;R&amp;D &lt;b&gt;publique&lt;/b&gt;&lt;/p&gt;"))
        .isEqualTo("R&D publique");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          &oelig;uvre,œuvre
          &Ccedil;a,Ça
          16 &deg;C,16 °C
          l&#146;&eacute;t&eacute;,l’été
          &NotEqualTilde;,≂̸
          """)
  void allReferencesOfHtmlAndWindows1252AreKnown(String text, String plain) {
    assertThat(PlainText.of(text)).isEqualTo(plain);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<!--", "<a \"", "<style>", "</", "&", "<p x", "<br><!--x--", "<?"})
  @Timeout(value = 20, unit = TimeUnit.MINUTES) // linear time takes a moment, quadratic time hours
  void theTimeIsProportionalToTheLength(String part) {
    assertThat(PlainText.of("</b>" + part.repeat(500_000))).isNotNull();
  }
}
