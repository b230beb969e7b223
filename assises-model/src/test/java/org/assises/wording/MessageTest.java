package org.assises.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class MessageTest {
  @Test
  void aSentenceIsInTheRequestedLanguage() {
    Message message = Message.of("member-unknown").with("suggestion", "title");

    assertThat(message.in(Locale.FRENCH))
        .isEqualTo(
            "Ce nom n’est pas prévu ici. Était-ce «\u00a0title\u00a0»\u202f? Le corriger ou le retirer.");
    assertThat(Message.of("member-unknown").in(Locale.FRENCH))
        .isEqualTo("Ce nom n’est pas prévu ici. Le corriger ou le retirer.");
  }

  @Test
  void aSentenceIsInEnglishIfThereIsNoTranslation() {
    assertThat(Message.of("text-empty").in(Locale.forLanguageTag("br")))
        .isEqualTo("a text must have at least one language");
  }

  @Test
  void valuesAreInsertedLiterally() {
    Message message = Message.of("member-missing", "member", "{kind|a} [$1]");

    assertThat(message.in(Locale.ENGLISH))
        .isEqualTo("the member \"{kind|a} [$1]\" is missing; add it");
  }

  @Test
  void aNumberChoosesTheWordsAroundIt() {
    Message one = Message.of("translation-missing", "language", "br", "texts", 1);
    Message twelve = one.with("texts", 12);

    assertThat(one.in(Locale.FRENCH)).startsWith("En breton, il manque ce texte.");
    assertThat(twelve.in(Locale.FRENCH))
        .startsWith("En breton, il manque 12 textes, à commencer par celui-ci.");
  }

  @Test
  void aMessageReadsAsItsEnglishSentence() {
    assertThat(Message.of("not-carried", "part", "key-figures")).hasToString("its key figures");
  }

  @Test
  void anUnknownCodeIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Message.of("no-such-code"));
    assertThatIllegalArgumentException().isThrownBy(() -> Message.of("text-empty", "name"));
  }
}
