package org.assises.model;

import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assises.balance.Outcome;
import org.assises.finding.Severity;
import org.assises.input.ImportOutcome;
import org.assises.publication.Change;
import org.assises.publication.Fact;
import org.assises.screening.ContactData;
import org.assises.screening.SuspiciousCharacters;
import org.assises.testing.WireList;
import org.assises.wording.Codes;
import org.junit.jupiter.api.Test;

/** Renaming a Java type or constant changes nothing in a document, feed or message. */
class WireTest {
  /** By the names in documents, so that types can be renamed. */
  private static final Map<String, Enum<?>[]> CHOICES = new LinkedHashMap<>();

  static {
    CHOICES.put("edition status", EditionStatus.values());
    CHOICES.put("session kind", SessionKind.values());
    CHOICES.put("session status", SessionStatus.values());
    CHOICES.put("part of day", DayPart.values());
    CHOICES.put("accessibility", Accessibility.values());
    CHOICES.put("visibility", Visibility.values());
    CHOICES.put("broadcast kind", Broadcast.Kind.values());
    CHOICES.put("contribution role", Contribution.Role.values());
    CHOICES.put("mandate held", Mandate.Held.values());
    CHOICES.put("origin channel", Origin.Channel.values());
    CHOICES.put("author group", Author.Group.values());
    CHOICES.put("cost kind", Cost.Kind.values());
    CHOICES.put("follow-up status", FollowUpStatus.values());
    CHOICES.put("follow-up reason", FollowUp.Reason.values());
    CHOICES.put("succession kind", Succession.Kind.values());
    CHOICES.put("survey mode", Survey.Mode.values());
    CHOICES.put("figure accuracy", Figure.Accuracy.values());
    CHOICES.put("season", Season.values());
    CHOICES.put("date precision", PartialDate.Precision.values());
    CHOICES.put("imported kind", ImportedItem.Kind.values());
    CHOICES.put("import outcome", ImportOutcome.values());
    CHOICES.put("outcome", Outcome.values());
    CHOICES.put("severity", Severity.values());
    CHOICES.put("contact data", ContactData.Kind.values());
    CHOICES.put("suspicious characters", SuspiciousCharacters.Kind.values());
  }

  @Test
  void theWordsInDocumentsAndFeedsStayTheSame() throws IOException {
    WireList words = new WireList();
    CHOICES.forEach((what, choice) -> words.with(what, Stream.of(choice).map(Codes::of)));
    words
        .with("item kind", Stream.of(ItemKind.values()).map(ItemKind::code))
        .with("item kind in documents", Stream.of(ItemKind.values()).map(Codes::of))
        .with("fact", Stream.of(Fact.values()).map(Fact::code))
        .with("fact in documents", Stream.of(Fact.values()).map(Codes::of))
        .with("change of a session", changes(new SessionId("accueil")).map(Change::kind));

    words.assertIsAsWritten(WireTest.class);
  }

  private static Stream<Change> changes(SessionId session) {
    Instant at = Instant.EPOCH;
    return Stream.of(
        new Change.Added(at, session),
        new Change.Changed(at, session, Fact.TITLE, Optional.empty(), Optional.empty()),
        new Change.Affected(at, session, session),
        new Change.Removed(at, session),
        new Change.Forgotten(at, session));
  }
}
