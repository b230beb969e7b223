package org.assises.json.openagenda;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTest {
  @Test
  void markupIsEscaped() {
    assertThat(Markdown.of("*a* _b_ `c` [d](e) <f> #g & h|i"))
        .isEqualTo("\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\<f\\> \\#g \\& h\\|i");
  }

  @Test
  void linesThatLookLikeListsAreEscaped() {
    assertThat(Markdown.of("- un\n2. deux\n+ trois")).isEqualTo("\\- un  \n2\\. deux  \n\\+ trois");
  }

  @Test
  void paragraphsStayAndSingleBreaksAreKept() {
    assertThat(Markdown.of("a\r\nb\n\n\n\n    c")).isEqualTo("a  \nb\n\nc");
  }
}
