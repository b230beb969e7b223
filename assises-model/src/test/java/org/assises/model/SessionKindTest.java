package org.assises.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SessionKindTest {
  @Test
  void onlyMeetingsAndSurveyDesksArePreparatory() {
    assertThat(Stream.of(SessionKind.values()).filter(SessionKind::isPreparatory))
        .containsExactly(SessionKind.PREPARATORY_MEETING, SessionKind.SURVEY_DESK);
  }
}
