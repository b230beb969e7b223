package org.assises.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.assises.model.EditionId;
import org.assises.model.MandateId;
import org.assises.model.ProposalId;
import org.assises.model.RoomId;
import org.assises.model.SessionId;
import org.assises.model.SpeakerId;
import org.assises.screening.ContactData;
import org.assises.screening.SuspiciousCharacters;
import org.junit.jupiter.api.Test;

/** Tests the severity, place and message of each finding. */
class FindingTest {
  private static final SessionId TALK = new SessionId("talk");
  private static final SessionId WORKSHOP = new SessionId("workshop");
  private static final EditionId EDITION = new EditionId("2024");
  private static final SpeakerId ANNA = new SpeakerId("anna");

  @Test
  void findingsAboutAProgrammeNameTheSessionsAndWhatToDo() {
    assertThat(
            read(
                new ProgrammeFinding.RoomUsedTwice(new RoomId("hall"), TALK, WORKSHOP),
                new ProgrammeFinding.SpeakerInTwoPlaces(ANNA, TALK, WORKSHOP),
                new ProgrammeFinding.OutsideEdition(TALK, EDITION),
                new ProgrammeFinding.SameOrderTwice(TALK, WORKSHOP),
                new ProgrammeFinding.WorkshopsNotRecorded(TALK, EDITION),
                new ProgrammeFinding.MandateNotHeld(TALK, ANNA, new MandateId("mayor")),
                new ProgrammeFinding.FunctionNotShown(TALK, ANNA, new MandateId("mayor")),
                new ProgrammeFinding.EndMissing(TALK)))
        .containsExactly(
            "WARNS /sessions/workshop/room: room hall is also used by talk at that time; move one of the two",
            "WARNS /sessions/workshop/contributions: speaker anna also takes part in talk at that time; move one of the two, or choose another speaker",
            "WARNS /sessions/talk/slot: this is not on a day of edition 2024; correct the date, or set the kind to preparatory meeting or survey desk",
            "WARNS /sessions/workshop/slot: talk has the same position in this part of the day; give each its own position, or different rooms",
            "INFORMS /sessions/talk/subjects: this reports on the workshops of edition 2024, but none is recorded; record them if they are known",
            "WARNS /sessions/talk/contributions: the dates of mandate mayor of speaker anna exclude that day; choose another mandate, or correct its dates",
            "WARNS /speakers/anna/mandates: mandate mayor is not shown in session talk: its dates leave open whether it was held on that day; record since, until or an attestation, or name it in the contribution",
            "INFORMS /sessions/talk/slot: there is no end, so calendars may show a length of their own; add the end if it is known");
  }

  @Test
  void findingsAboutTextsNameThePlaceAndWhatToDo() {
    String title = "/sessions/talk/title/fr";

    assertThat(
            read(
                new TextFinding.ContactDataFound(title, ContactData.Kind.EMAIL, 10, 30),
                new TextFinding.ContactDataInCode("/sessions/0/id", ContactData.Kind.TELEPHONE),
                new TextFinding.ContactDataInCode("/sessions/a/documents", ContactData.Kind.EMAIL),
                new TextFinding.SuspiciousCharactersFound(
                    title, SuspiciousCharacters.Kind.BIDIRECTIONAL, 4, 5),
                new TextFinding.SuspiciousCharactersFound(
                    title, SuspiciousCharacters.Kind.INVISIBLE, 0, 2),
                new TextFinding.LinkNotSecure("/sessions/talk/page"),
                new TextFinding.TranslationMissing("/themes/a/name", Locale.FRENCH, 1, true),
                new TextFinding.TranslationMissing("/themes/a/name", Locale.ENGLISH, 2, false)))
        .containsExactly(
            "BLOCKS " + title + ": contains an e-mail address (characters 11 to 30); remove it",
            "BLOCKS /sessions/0/id: this id contains a telephone number; choose another, such as speaker-12, here and wherever it is referred to",
            "BLOCKS /sessions/a/documents: this code contains an e-mail address; remove it",
            "BLOCKS "
                + title
                + ": contains characters that change the direction of text (character 5); type the text again without them",
            "WARNS "
                + title
                + ": contains invisible characters (characters 1 to 2); type the text again without them",
            "WARNS /sessions/talk/page: the link starts with http://; use https:// if the site supports it",
            "WARNS /themes/a/name: this text is not translated into French; until then, readers see another language",
            "INFORMS /themes/a/name: 2 texts, of which this is the first, are not translated into English; until then, readers see another language");
  }

  @Test
  void findingsAboutFactsNameThePlaceAndWhatToDo() {
    String author = "/proposals/p1/author";

    assertThat(
            read(
                new FactFinding.ClaimsContradict("/editions/2022/startDate"),
                new FactFinding.BalanceImpossible(EDITION),
                new FactFinding.BalanceDiffers(EDITION),
                new FactFinding.NameWithheld(ANNA),
                new FactFinding.AuthorsWithheld(author, 1),
                new FactFinding.AuthorsWithheld(author, 2)))
        .containsExactly(
            "WARNS /editions/2022/startDate: sources contradict each other and no reason is recorded; record why this value was chosen",
            "WARNS /balances/2024/shares: no numbers of proposals give these figures; check them at their source",
            "INFORMS /balances/2024/shares: the follow-ups of the proposals give other figures for that day; correct one of them",
            "INFORMS /speakers/anna/name: the name is not published because it has no legal basis on that day; record one, or leave the name unpublished",
            "INFORMS /proposals/p1/author: the name of this author is not published, because consent is not recorded or no longer applies; record it, or leave the name unpublished",
            "INFORMS /proposals/p1/author: the name of each of 2 authors, of whom this is the first, is not published, because consent is not recorded or no longer applies; record it, or leave the name unpublished");
  }

  @Test
  void findingsAboutIdsNameThePlaceAndWhatToDo() {
    ProposalId p1 = new ProposalId("p1");

    assertThat(
            read(
                new IdFinding.EditionGone(EDITION),
                new IdFinding.IdExchanged(TALK, WORKSHOP),
                new IdFinding.IdExchanged(p1, new ProposalId("p2")),
                new IdFinding.SuccessionInCircle(p1)))
        .containsExactly(
            "BLOCKS /editions/2024: this edition was published but is missing; add it again, with the status \"cancelled\" if it will not take place",
            "BLOCKS /sessions/workshop/id: this was published with the id talk; restore that id",
            "BLOCKS /proposals/p2/id: this was published with the id p1; restore that id",
            "WARNS /proposals/p1/successions: this proposal is its own successor through other proposals; correct one of the links");
  }

  @Test
  void anIdWithContactDataIsNotPrinted() {
    SessionId personal = new SessionId("marie.carre-orange.fr");

    Finding finding = new ProgrammeFinding.EndMissing(personal);

    assertThat(finding.toString()).doesNotContain("carre");
  }

  private static Stream<String> read(Finding... findings) {
    return Stream.of(findings).map(finding -> finding.severity() + " " + finding);
  }
}
