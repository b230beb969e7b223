package org.assises.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assises.publication.SmallTown.LIGHTS;
import static org.assises.publication.SmallTown.TALK;
import static org.assises.publication.SmallTown.fr;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assises.model.Text;
import org.junit.jupiter.api.Test;

/** Tests the losses that formats have in common. */
class LossTest {
  private static final Text BOTH = fr("Atelier").with("br", "Atalier");

  @Test
  void aSentenceOfTheHostIsNotTranslated() {
    Loss loss = new Loss(TALK.id(), "its room");

    assertThat(loss.message(Locale.FRENCH)).isEqualTo("its room");
  }

  @Test
  void aLossIsPrintedWithItsItemInEnglish() {
    assertThat(new Loss(TALK.id(), "its room")).hasToString("session talk: its room");
  }

  @Test
  void aLossIsDescribedInFrench() {
    assertThat(Loss.of(TALK.id(), "key-figures").describe(Locale.FRENCH))
        .isEqualTo("séance talk\u00a0: les chiffres clés");
  }

  @Test
  void aLossOfAPartNamesThePart() {
    assertThat(Loss.of(TALK.id(), "key-figures").what().parameters())
        .containsEntry("part", "key-figures");
  }

  @Test
  void aFormatOfTheProgrammeLosesProposals() {
    assertThat(Loss.besideTheProgramme(SmallTown.with(LIGHTS)))
        .hasValueSatisfying(loss -> assertThat(loss.what().code()).isEqualTo("only-programme"));
  }

  @Test
  void aFormatOfTheProgrammeLosesNothingIfThereIsNothingElse() {
    assertThat(Loss.besideTheProgramme(SmallTown.with(TALK))).isEmpty();
  }

  @Test
  void theOtherLanguagesOfATextAreLost() {
    List<Locale> languages = List.of(Locale.FRENCH);

    assertThat(Loss.ofLanguages(TALK.id(), Stream.of(fr("Débat"), BOTH, BOTH), languages))
        .hasValueSatisfying(
            loss -> assertThat(loss.what().parameters()).containsEntry("languages", "br"));
  }

  @Test
  void aTextInOneLanguageLosesNone() {
    List<Locale> languages = List.of(Locale.FRENCH);

    assertThat(Loss.ofLanguages(TALK.id(), Stream.of(fr("Débat")), languages)).isEmpty();
  }

  @Test
  void lossesOfTheSamePartOfTheSameItemAreEqual() {
    Loss documents = Loss.of(TALK.id(), "documents");

    assertThat(documents)
        .isEqualTo(Loss.of(TALK.id(), "documents"))
        .hasSameHashCodeAs(Loss.of(TALK.id(), "documents"))
        .isNotEqualTo(Loss.of(TALK.id(), "themes"))
        .isNotEqualTo(Loss.of(LIGHTS.id(), "documents"))
        .isNotEqualTo(documents.what());
  }
}
