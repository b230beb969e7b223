package org.assises.ical.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.assises.publication.Fact;
import org.assises.publication.ShownSession;
import org.junit.jupiter.api.Test;

class DescriptionTextTest {
  /** Facts that are written in a line of their own or in other properties, or reported as lost. */
  private static final Set<Fact> WRITTEN_OTHERWISE =
      EnumSet.of(
          Fact.STATUS,
          Fact.EDITION,
          Fact.TIME,
          Fact.TITLE,
          Fact.PLACE,
          Fact.ROOM,
          Fact.PEOPLE,
          Fact.KIND,
          Fact.DESCRIPTION,
          Fact.THEMES,
          Fact.SUBJECTS,
          Fact.OPEN_FLOOR,
          Fact.LANGUAGES,
          Fact.ACCESSIBILITY,
          Fact.REGISTRATION,
          Fact.DOCUMENTS,
          Fact.BROADCASTS,
          Fact.ATTENDANCE,
          Fact.PAGE,
          Fact.SOURCES);

  /** A new fact fails this test until it is written, usually by a line for {@code OTHERS}. */
  @Test
  void everyFactOfASessionIsWritten() {
    Set<Fact> facts = EnumSet.copyOf(ShownSession.facts());
    facts.removeAll(WRITTEN_OTHERWISE);

    assertThat(DescriptionText.OTHERS).containsExactlyInAnyOrderElementsOf(facts);
  }
}
