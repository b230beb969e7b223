package org.assises.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.assises.model.FollowUpStatus;
import org.junit.jupiter.api.Test;

class MessageTest {
  @Test
  void aSentenceIsInTheRequestedLanguage() {
    Message message = Message.of("mandate-ends-first");

    assertThat(message.in(Locale.FRENCH)).startsWith("La fin de la fonction");
  }

  @Test
  void aPartInBracketsIsOmittedWithoutItsValues() {
    Message place = Message.of("place", "place", "/title");

    assertThat(place.in(Locale.FRENCH)).isEqualTo("/title");
    assertThat(place.with("line", 4).with("column", 2).in(Locale.FRENCH))
        .isEqualTo("/title (ligne 4, colonne 2)");
  }

  @Test
  void aSentenceIsInEnglishIfThereIsNoTranslation() {
    assertThat(Message.of("text-empty").in(Locale.forLanguageTag("br")))
        .isEqualTo("a text must have at least one language");
  }

  @Test
  void valuesAreInsertedLiterally() {
    Message message = Message.of("other", "sentence", "{kind|a} [$1]");

    assertThat(message.in(Locale.ENGLISH)).isEqualTo("{kind|a} [$1]");
  }

  @Test
  void aConstantOfAnEnumIsItsCode() {
    Message message = Message.of("status-in-two-shares", "status", FollowUpStatus.NOT_RETAINED);

    assertThat(message.parameters()).containsEntry("status", "not-retained");
    assertThat(message.in(Locale.FRENCH)).startsWith("L’état «\u00a0non retenue\u00a0»");
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

  @Test
  void messagesAreEqualIfTheirCodesAndParametersAre() {
    Message part = Message.of("not-carried", "part", "documents");

    assertThat(part)
        .isEqualTo(Message.of("not-carried", "part", "documents"))
        .hasSameHashCodeAs(Message.of("not-carried", "part", "documents"))
        .isNotEqualTo(part.with("part", "themes"))
        .isNotEqualTo(Message.of("mandate-ends-first", "part", "documents"))
        .isNotEqualTo("its documents");
  }
}
