package org.assises.ical.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import org.assises.testing.ChildJvm;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("bulk")
class LargestCalendarsTest {
  @Test
  void theLargestInputsAreReadOrRefusedWithLittleMemory() throws Exception {
    ChildJvm jvm = ChildJvm.small(LargestCalendars.class);

    assertThat(jvm.output().lines())
        .containsExactly(
            "events: read",
            "described events: read",
            "empty events: read",
            "calendars: read",
            "lines X-#:: read",
            "lines X:1: read",
            "lines SUMMARY:x: read",
            "lines CATEGORIES:a#,b#: read",
            "lines é: read",
            "lines : read",
            "a description of x: read",
            "a shorter one of x: read",
            "a description of \\n: read",
            "a shorter one of \\n: read",
            "a description of <b>: read",
            "a shorter one of <b>: read",
            "a description of &amp;: read",
            "a shorter one of &amp;: read",
            "a description of folded x: read",
            "a shorter one of folded x: read",
            "a description of 😀: read",
            "a shorter one of 😀: read",
            "parameters: read",
            "values: read",
            "open components: refused, components are nested more than 8 deep",
            "one line: refused, there is no calendar; BEGIN:VCALENDAR was expected");
    assertThat(jvm.exitCode()).isZero();
  }
}
