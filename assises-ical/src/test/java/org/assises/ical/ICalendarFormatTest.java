package org.assises.ical;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assises.publication.Publication;
import org.assises.publication.PublicationFormat;
import org.junit.jupiter.api.Test;

class ICalendarFormatTest {
  @Test
  void theWholeSeriesIsOneCalendar() throws IOException {
    assertGolden("quimper.ics", ICalendarFormat.create());
  }

  @Test
  void anEditionIsACalendarOfItsOwn() throws IOException {
    assertGolden(
        "quimper-2024.ics",
        ICalendarFormat.builder().edition(QuimperProgramme.EDITION_2024).build());
  }

  private static void assertGolden(String name, PublicationFormat format) throws IOException {
    byte[] written = written(format, QuimperProgramme.published());

    assertThat(CalendarLint.check(written)).isEmpty();
    Path proposed = Path.of("target/golden", name);
    Files.createDirectories(proposed.getParent());
    Files.write(proposed, written);
    try (InputStream golden = ICalendarFormatTest.class.getResourceAsStream(name)) {
      assertThat(golden)
          .as("no golden file %s; what was written is %s", name, proposed)
          .isNotNull();
      assertThat(new String(written, UTF_8)).isEqualTo(new String(golden.readAllBytes(), UTF_8));
    }
  }

  static byte[] written(PublicationFormat format, Publication publication) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(publication, out);
    return out.toByteArray();
  }
}
