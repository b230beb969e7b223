package org.assises.ical;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assises.testing.ChildJvm;
import org.assises.testing.Requirement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads and writes calendars in a JVM with little memory and no network. */
@Tag("bulk")
class SmallJvmTest {
  private static final String TIME_ZONE_BOMB =
      String.join(
          "\r\n",
          "BEGIN:VCALENDAR",
          "VERSION:2.0",
          "BEGIN:VTIMEZONE",
          "TZID:Bomb",
          "BEGIN:STANDARD",
          "DTSTART:16010101T000000",
          "TZOFFSETFROM:+0000",
          "TZOFFSETTO:+0100",
          "RRULE:FREQ=SECONDLY",
          "END:STANDARD",
          "END:VTIMEZONE",
          "BEGIN:VEVENT",
          "UID:a",
          "DTSTAMP:20240101T000000Z",
          "SUMMARY:x",
          "DTSTART;TZID=Bomb:20241123T090000",
          "END:VEVENT",
          "END:VCALENDAR",
          "");

  @BeforeAll
  static void requireASecurityManager() {
    Requirement.met(
        Runtime.version().feature() < 24, "JDK 24 and later have no SecurityManager to watch with");
  }

  @Test
  void everyCalendarIsReadInTwoSecondsAndLittleMemoryWithoutTheNetwork() throws Exception {
    List<String> files = CalendarCorpus.files().stream().map(Path::toString).toList();

    ChildJvm jvm = watched(files);

    assertThat(jvm.output()).endsWith("all calendars, nothing else\n");
    assertThat(jvm.exitCode()).isZero();
    assertThat(jvm.output().lines().filter(line -> line.contains(".ics "))).hasSameSizeAs(files);
  }

  @Test
  void aTimeZoneThatRecursEverySecondIsReadInLittleMemory(@TempDir Path folder)
      throws IOException, InterruptedException {
    Path bomb = Files.writeString(folder.resolve("bomb.ics"), TIME_ZONE_BOMB, US_ASCII);

    ChildJvm jvm = watched(List.of(bomb.toString()));

    assertThat(jvm.output()).contains("bomb.ics sessions: 0").contains("nothing else");
    assertThat(jvm.exitCode()).isZero();
  }

  /** Attempts are noticed even if their exception is caught. */
  @ParameterizedTest
  @CsvSource({
    "SOCKET, the network: [127.0.0.1:9]",
    "CHANNEL, the network: [127.0.0.1:9]",
    "NAME, the network: [the address of assises.example]",
    "PAGE, the network: [127.0.0.1:9]",
    "SERVER, the network: [a port to listen on]",
    "ZONES, the zones of the JVM",
    "TIME, TIME took PT2",
    "MEMORY, OutOfMemoryError",
    "STACK, StackOverflowError"
  })
  void whoeverTrespassesIsSeen(String trespass, String seen)
      throws IOException, InterruptedException {
    ChildJvm jvm = watched(List.of(trespass));

    assertThat(jvm.output()).contains(seen).doesNotContain("nothing else");
    assertThat(jvm.exitCode()).isEqualTo(1);
  }

  private static ChildJvm watched(List<String> arguments) throws IOException, InterruptedException {
    List<String> options = new ArrayList<>(ChildJvm.SMALL);
    options.add("-Djava.security.manager=allow");
    return ChildJvm.run(options, OfflineCalendars.class, arguments);
  }
}
