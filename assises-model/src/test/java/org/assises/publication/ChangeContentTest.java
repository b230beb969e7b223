package org.assises.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assises.publication.SmallTown.ANNA;
import static org.assises.publication.SmallTown.DAY;
import static org.assises.publication.SmallTown.EDITION;
import static org.assises.publication.SmallTown.FIRST;
import static org.assises.publication.SmallTown.LIGHTS;
import static org.assises.publication.SmallTown.LOIC;
import static org.assises.publication.SmallTown.SECOND;
import static org.assises.publication.SmallTown.TALK;
import static org.assises.publication.SmallTown.fr;
import static org.assises.publication.SmallTown.part;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.assises.model.FollowUp;
import org.assises.model.FollowUpStatus;
import org.assises.model.Session;
import org.assises.model.Speaker;
import org.junit.jupiter.api.Test;

/** Tests descriptions of changes that need the current publication. */
class ChangeContentTest {
  private static final FollowUp BEGUN =
      FollowUp.builder(DAY.minusYears(1), FollowUpStatus.IN_PROGRESS)
          .progress(50)
          .note(fr("Les mâts sont posés."))
          .build();
  private static final FollowUp PENDING =
      FollowUp.builder(DAY.minusYears(2), FollowUpStatus.PENDING)
          .note(fr("Étude en cours."))
          .build();

  /** {@return the description of a follow-up in the history, which has no note} */
  private static String described(FollowUp told, FollowUp... published) {
    Publication publication =
        Publication.of(
            SmallTown.with(LIGHTS.toBuilder().followUps(List.of(published)).build()), FIRST);
    return texts(publication)
        .content(
            changed(Fact.FOLLOW_UP, Optional.empty(), History.discreet(Values.followUp(told))));
  }

  private static ChangeTexts texts(Publication publication) {
    return ChangeTexts.of(publication, List.of(Locale.ENGLISH, Locale.FRENCH));
  }

  private static Change changed(Fact fact, Optional<ShownValue> from, Optional<ShownValue> to) {
    return new Change.Changed(SECOND, LIGHTS.id(), fact, from, to);
  }

  private static Optional<ShownValue> people(Speaker... people) {
    return Values.many(Stream.of(people).map(SmallTown::part).toList(), Values::contribution);
  }

  @Test
  void aFollowUpInTheHistoryHasTheNoteThatTheProposalStillHas() {
    assertThat(described(BEGUN, PENDING, BEGUN))
        .isEqualTo("In progress (50%)\nLes mâts sont posés.");
  }

  @Test
  void aFollowUpThatWasCorrectedSinceHasNoNote() {
    FollowUp corrected = BEGUN.toBuilder().progress(60).build();

    assertThat(described(BEGUN, PENDING, corrected)).isEqualTo("In progress (50%)");
  }

  @Test
  void aFollowUpOfAProposalThatIsGoneHasNoNote() {
    Publication without = Publication.of(SmallTown.with(TALK), FIRST);
    Optional<ShownValue> told = History.discreet(Values.followUp(BEGUN));

    assertThat(texts(without).content(changed(Fact.FOLLOW_UP, Optional.empty(), told)))
        .isEqualTo("In progress (50%)");
  }

  @Test
  void aFollowUpWithoutPartsIsDescribedAsItsValue() {
    Publication publication = Publication.of(SmallTown.with(LIGHTS), FIRST);
    Optional<ShownValue> line = Optional.of(Values.line("Terminé"));

    assertThat(texts(publication).content(changed(Fact.FOLLOW_UP, Optional.empty(), line)))
        .isEqualTo("Terminé");
  }

  @Test
  void aPersonWhoStaysIsNotListed() {
    Publication publication = Publication.of(SmallTown.with(twoSpeak()), FIRST);
    Change joined =
        new Change.Changed(SECOND, TALK.id(), Fact.PEOPLE, people(ANNA), people(ANNA, LOIC));

    assertThat(texts(publication).content(joined)).isEqualTo("Joining: Personne loic");
  }

  private static Session twoSpeak() {
    return TALK.toBuilder().contributions(List.of(part(ANNA), part(LOIC))).build();
  }

  @Test
  void anEditionThatIsNoLongerCancelledIsNamedByItsNewStatus() {
    Publication publication = Publication.of(SmallTown.with(TALK), FIRST);
    Change confirmed =
        new Change.Changed(
            SECOND,
            EDITION.id(),
            Fact.STATUS,
            Optional.of(new ShownValue.Code("cancelled")),
            Optional.of(new ShownValue.Code("confirmed")));

    assertThat(texts(publication).label(confirmed)).isEqualTo("Edition confirmed");
  }
}
