package org.assises.ical.line;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assises.ical.ICalendarFormat;
import org.assises.model.Accessibility;
import org.assises.model.Broadcast;
import org.assises.model.DayPart;
import org.assises.model.SessionKind;
import org.assises.model.SessionStatus;
import org.assises.testing.WireList;
import org.junit.jupiter.api.Test;

/** Renaming a Java type or constant must not change calendars. */
class WireTest {
  private static final Set<Keyword> OURS = EnumSet.range(Keyword.X_ASSISES_KIND, Keyword.X_CLOSES);
  private static final Set<Keyword> STANDARD = EnumSet.complementOf(EnumSet.copyOf(OURS));

  private static final Pattern DESCRIBED =
      Pattern.compile("^\\| `(X-[A-Z-]+)` \\|", Pattern.MULTILINE);

  @Test
  void theWordsInCalendarsStayTheSame() throws IOException {
    ICalendarFormat format = ICalendarFormat.create();

    WireList words =
        new WireList()
            .with("media type", format.mediaType())
            .with("file extension", format.fileExtension())
            .with("keywords", STANDARD.stream().map(word -> ascii(word.octets())))
            .with("extensions", OURS.stream().map(word -> ascii(word.octets())))
            .with("X-ASSISES-KIND", names(SessionKind.values()))
            .with("X-ASSISES-STATUS", names(SessionStatus.values()))
            .with("X-ASSISES-PERIOD", names(DayPart.values()))
            .with("X-ASSISES-ACCESSIBILITY", names(Accessibility.values()))
            .with("X-KIND", names(Broadcast.Kind.values()));

    words.assertIsAsWritten(WireTest.class);
  }

  @Test
  void docsDescribeEachExtension() throws IOException {
    String page = Files.readString(Path.of("docs/extensions.md"));

    List<String> described = DESCRIBED.matcher(page).results().map(row -> row.group(1)).toList();

    assertThat(described)
        .containsExactlyInAnyOrderElementsOf(OURS.stream().map(Keyword::text).toList());
  }

  private static String ascii(byte[] octets) {
    return new String(octets, UTF_8);
  }

  private static Stream<String> names(Enum<?>[] constants) {
    return Stream.of(constants).map(Enum::name);
  }
}
