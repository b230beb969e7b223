package org.assises.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assises.finding.FactFinding;
import org.assises.finding.Finding;
import org.assises.finding.IdFinding;
import org.assises.finding.ProgrammeFinding;
import org.assises.finding.Severity;
import org.assises.finding.TextFinding;
import org.assises.input.InvalidInputException;
import org.assises.input.Problem;
import org.assises.json.AssisesJson;
import org.assises.model.EditionId;
import org.assises.model.MandateId;
import org.assises.model.PartialDate;
import org.assises.model.ProposalId;
import org.assises.model.RoomId;
import org.assises.model.SessionId;
import org.assises.model.SpeakerId;
import org.assises.screening.ContactData;
import org.assises.screening.SuspiciousCharacters;
import org.assises.wording.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AdviceTest {
  private static final SessionId OPENING = new SessionId("ouverture");
  private static final SessionId WORKSHOP = new SessionId("atelier");
  private static final SpeakerId SPEAKER = new SpeakerId("le-bihan");
  private static final EditionId EDITION = new EditionId("2026");

  static List<Finding> findings() {
    return List.of(
        new TextFinding.ContactDataFound("x", ContactData.Kind.EMAIL, 4, 9),
        new TextFinding.ContactDataInCode("x", ContactData.Kind.EMAIL),
        new TextFinding.SuspiciousCharactersFound("x", SuspiciousCharacters.Kind.INVISIBLE, 4, 9),
        new TextFinding.TranslationMissing("x", Locale.forLanguageTag("br"), 12, false),
        new TextFinding.LinkNotSecure("x"),
        new ProgrammeFinding.RoomUsedTwice(new RoomId("haute"), OPENING, WORKSHOP),
        new ProgrammeFinding.SpeakerInTwoPlaces(SPEAKER, OPENING, WORKSHOP),
        new ProgrammeFinding.OutsideEdition(WORKSHOP, EDITION),
        new ProgrammeFinding.SameOrderTwice(OPENING, WORKSHOP),
        new ProgrammeFinding.WorkshopsNotRecorded(WORKSHOP, EDITION),
        new ProgrammeFinding.MandateNotHeld(OPENING, SPEAKER, new MandateId("adjointe")),
        new ProgrammeFinding.FunctionNotShown(OPENING, SPEAKER, new MandateId("adjointe")),
        new ProgrammeFinding.EndMissing(OPENING),
        new FactFinding.ClaimsContradict("x"),
        new FactFinding.BalanceImpossible(EDITION),
        new FactFinding.BalanceDiffers(EDITION),
        new FactFinding.NameWithheld(SPEAKER),
        new FactFinding.AuthorsWithheld("x", 3),
        new FactFinding.FollowUpInFuture(new ProposalId("p1"), PartialDate.parse("2027-03")),
        new FactFinding.HeldInFuture(EDITION),
        new FactFinding.DateInFuture("x"),
        new FactFinding.RefusedWithoutReason("x", 3),
        new IdFinding.EditionGone(EDITION),
        new IdFinding.IdExchanged(OPENING, WORKSHOP),
        new IdFinding.SuccessionInCircle(new ProposalId("p1")));
  }

  @Test
  void everyKindOfFindingHasItsOwnFrenchWords() {
    Set<Class<?>> kinds =
        Arrays.stream(Finding.class.getPermittedSubclasses())
            .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
            .collect(Collectors.toSet());

    assertThat(findings()).extracting(Object::getClass).hasSameElementsAs(kinds);
    assertThat(findings().stream().map(finding -> finding.message(Locale.FRENCH)))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("findings")
  void aFindingHasAPlaceAndAdviceInFrench(Finding finding) {
    Advice advice = Advice.of(finding);

    assertThat(advice.place()).isEqualTo(finding.place());
    assertThat(advice.message().isMarked()).isFalse();
    assertThat(advice.message().text())
        .matches("\\p{Lu}.*\\.")
        .containsAnyOf(
            " Le ", " La ", " L’", " À ", "er ", " Voir ", " Écrire ", " Dire ", " Lui rendre ")
        .doesNotContain("%", "[", "=", " the ", " is ");
  }

  @Test
  void everyKindOfContactDataAndOfCharactersHasItsWords() {
    Stream<Finding> contact =
        Arrays.stream(ContactData.Kind.values())
            .map(kind -> new TextFinding.ContactDataFound("x", kind, 0, 1));
    Stream<Finding> characters =
        Arrays.stream(SuspiciousCharacters.Kind.values())
            .map(kind -> new TextFinding.SuspiciousCharactersFound("x", kind, 0, 1));

    assertThat(Stream.concat(contact, characters).map(finding -> finding.message(Locale.FRENCH)))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {                                       | Le document s’arrête trop tôt, au milieu d’un objet.
          {"format": "assises"} 1                 | Le JSON est mal formé ici
          {"format": "assises", "format": "x"}    | Ce nom est déjà plus haut dans le même objet.
          {"format": "autre"}                     | Ce document n’est pas au format « assises »
          {"timezone": "Europe/Paris"}            | Ce nom n’est pas prévu ici. Était-ce « timeZone »
          {"timeZone": "Paris"}                   | Il faut un fuseau horaire tel que Europe/Paris
          """)
  void aProblemIsReportedInFrench(String document, String expected) {
    assertThat(advice(document))
        .extracting(advice -> advice.message().text())
        .anyMatch(text -> text.replace('\u00a0', ' ').replace('\u202f', ' ').startsWith(expected));
  }

  @Test
  void aProblemHasItsLineAndColumnInFrench() {
    Advice advice = Advice.of(new Problem("/x", 4, 2, Message.of("text-empty")));

    assertThat(advice.place()).isEqualTo("/x (ligne 4, colonne 2)");
  }

  private static List<Advice> advice(String document) {
    try {
      AssisesJson.create().read(document.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      throw new AssertionError("it can be read");
    } catch (InvalidInputException e) {
      assertThat(e.problems()).isNotEmpty();
      return e.problems().stream().map(Advice::of).toList();
    }
  }

  @Test
  void theSeveritiesHaveFrenchNames() {
    assertThat(
            Arrays.stream(Severity.values())
                .map(each -> new Advice(each, "", new Spoken("", "fr")).meaning()))
        .containsExactly("Empêche la publication", "À vérifier", "Pour information");
  }
}
