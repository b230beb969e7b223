package org.assises.ical.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.zone.ZoneRulesProvider;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assises.ical.words.CalendarMessages;
import org.assises.input.InvalidInputException;
import org.assises.input.Problem;
import org.assises.testing.WorkTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RawCalendarsTest {
  @Test
  void componentsAndPropertiesAreReadInOrder() throws IOException {
    RawComponent calendar =
        read(
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "BEGIN:VEVENT",
            "UID:a",
            "SUMMARY;X=1:Été",
            "END:VEVENT",
            "END:VCALENDAR");

    assertThat(calendar)
        .isEqualTo(
            new RawComponent(
                "VCALENDAR",
                List.of(new RawProperty("VERSION", Map.of(), "2.0", 2)),
                List.of(
                    new RawComponent(
                        "VEVENT",
                        List.of(
                            new RawProperty("UID", Map.of(), "a", 4),
                            new RawProperty("SUMMARY", Map.of("X", "1"), "Été", 5)),
                        List.of(),
                        3)),
                1));
  }

  @Test
  void linesAreUnfoldedBeforeTheyAreDecoded() throws IOException {
    byte[] octets = calendar("SUMMARY:caf\u00E9").getBytes(UTF_8);
    int secondOctetOfE = indexOf(octets, (byte) 0xA9);
    ByteArrayOutputStream folded = new ByteArrayOutputStream();
    folded.write(octets, 0, secondOctetOfE);
    folded.writeBytes("\r\n ".getBytes(UTF_8));
    folded.write(octets, secondOctetOfE, octets.length - secondOctetOfE);

    RawCalendars read =
        RawCalendars.read(new ByteArrayInputStream(folded.toByteArray()), CalendarLimits.USUAL);

    assertThat(read.calendars().get(0).find("SUMMARY").orElseThrow().value())
        .isEqualTo("caf\u00E9");
  }

  @Test
  void aWrittenReplacementCharacterIsRead() throws IOException {
    byte[] octets = calendar("SUMMARY:caf\uFFFD").getBytes(UTF_8);

    RawCalendars read = RawCalendars.read(new ByteArrayInputStream(octets), CalendarLimits.USUAL);

    assertThat(read.calendars().get(0).find("SUMMARY").orElseThrow().value())
        .isEqualTo("caf\uFFFD");
  }

  @ParameterizedTest
  @CsvSource({
    "SUMMARY, CHARSET=UTF-8, R=C3=A9union=20publique, Réunion publique",
    "SUMMARY, CHARSET=ISO-8859-1, R=C3=A9union, RÃ©union",
    "LOCATION, X=1, R=C3=A9union, Réunion",
    "LOCATION, X=1, R=E9union, Réunion",
    "LOCATION, CHARSET=?, 1 = 1, 1 = 1",
    "UID, X=1, R=C3=A9union, R=C3=A9union"
  })
  void aTextInQuotedPrintableIsDecoded(String name, String parameter, String value, String text)
      throws IOException {
    RawComponent calendar =
        read(
            "BEGIN:VCALENDAR",
            name + ";" + parameter + ";ENCODING=quoted-printable:" + value,
            "END:VCALENDAR");

    assertThat(calendar.find(name).orElseThrow().value()).isEqualTo(text);
  }

  @Test
  void anEqualsSignAtTheEndContinuesATextInQuotedPrintable() throws IOException {
    RawComponent calendar =
        read(
            "BEGIN:VCALENDAR",
            "SUMMARY;ENCODING=QUOTED-PRINTABLE:un=",
            "deux=",
            "trois",
            "LOCATION:quatre=",
            "X-B:cinq",
            "DESCRIPTION;ENCODING=QUOTED-PRINTABLE:six=",
            "END:VCALENDAR");

    assertThat(calendar.find("SUMMARY").orElseThrow().value()).isEqualTo("undeuxtrois");
    assertThat(calendar.find("LOCATION").orElseThrow().value()).isEqualTo("quatre=");
    assertThat(calendar.find("X-B").orElseThrow().line()).isEqualTo(6);
    assertThat(calendar.find("DESCRIPTION").orElseThrow().value()).isEqualTo("six=");
  }

  @Test
  void aPropertyHasTheLineOnWhichItStarts() throws IOException {
    RawComponent calendar =
        read(
            "BEGIN:VCALENDAR",
            "",
            "X-A:one",
            " two",
            " three",
            "no line",
            "X-B:four",
            "END:VCALENDAR");

    assertThat(calendar.find("X-A").orElseThrow())
        .isEqualTo(new RawProperty("X-A", Map.of(), "onetwothree", 3));
    assertThat(calendar.find("X-B").orElseThrow().line()).isEqualTo(7);
  }

  @Test
  void aPropertyAfterAComponentHasTheLineOnWhichItStarts() throws IOException {
    RawComponent calendar =
        read("BEGIN:VCALENDAR", "BEGIN:X", "X-A:1", "END:X", "X-B:2", "END:VCALENDAR");

    assertThat(calendar.find("X-B").orElseThrow().line()).isEqualTo(5);
    assertThat(calendar.components().get(0).line()).isEqualTo(2);
  }

  @Test
  void aRepeatedParameterIsAList() throws IOException {
    RawComponent calendar = read("BEGIN:VCALENDAR", "X-A;P=1;p=2:x", "END:VCALENDAR");

    assertThat(calendar.find("X-A").orElseThrow().parameters()).isEqualTo(Map.of("P", "1,2"));
  }

  @Test
  void lineFeedsAndLowerCaseAreAccepted() throws IOException {
    RawCalendars read =
        readAll("begin:vcalendar\nbegin:vevent\nsummary;x-y=z:a\nend:vevent\nend:vcalendar\n");

    assertThat(
            read.calendars()
                .get(0)
                .components()
                .get(0)
                .find("SUMMARY")
                .orElseThrow()
                .parameter("X-Y"))
        .contains("z");
  }

  @Test
  void everyCalendarOfAnInputIsRead() throws IOException {
    assertThat(readAll(calendar("X-A:1") + calendar("X-A:2")).calendars()).hasSize(2);
  }

  @Test
  void aByteOrderMarkIsIgnored() throws IOException {
    assertThat(readAll("\uFEFF" + calendar("X-A:1")).calendars()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\uFEFF\n"})
  void emptyLinesBeforeACalendarAreIgnored(String before) throws IOException {
    RawCalendars read = readAll(before + calendar("X-A:1"));

    assertThat(read.calendars()).hasSize(1);
    assertThat(read.skipped()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a:b;c=d,e\"f\"",
        "",
        " spaces ",
        "tab\tinside",
        "\\n\\,\\\\",
        "\u20AC\uD83D\uDE00",
        "\"quoted\"",
        "//comment"
      })
  void aValueIsKeptUnchanged(String value) throws IOException {
    assertThat(
            read("BEGIN:VCALENDAR", "X-A:" + value, "END:VCALENDAR")
                .find("X-A")
                .orElseThrow()
                .value())
        .isEqualTo(value);
  }

  @Test
  void quotedParametersKeepColonsBackslashesAndFurtherValues() throws IOException {
    RawProperty property =
        read(
                "BEGIN:VCALENDAR",
                "X-A;P=\"a:b;c\\n\",\"d\";Q=\"^^ ^n ^' ^x\";R=plain,list:value",
                "END:VCALENDAR")
            .find("X-A")
            .orElseThrow();

    assertThat(property.parameters())
        .isEqualTo(Map.of("P", "a:b;c\\n,d", "Q", "^ \n \" ^x", "R", "plain,list"));
    assertThat(property.value()).isEqualTo("value");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no colon",
        ":no name",
        "NOCOLON",
        "X-A;P=no colon",
        "X-A;P=\":open",
        "X-A;P:no equals",
        "X-A;P=\"open:x",
        "X-A;P=\"a\"b:x",
        "X-A;P=a\"b\":x",
        "Ö:x"
      })
  void aMalformedLineIsLeftOutAndReported(String line) throws IOException {
    RawCalendars read = readAll(calendar(line + "\r\nX-B:kept"));

    assertThat(read.calendars().get(0).properties())
        .extracting(RawProperty::name)
        .containsExactly("X-B");
    assertThat(read.skipped())
        .containsExactly(new Problem("VCALENDAR", 2, 0, CalendarMessages.of("line-malformed")));
  }

  @Test
  void aMalformedLineIsReportedWithItsComponent() throws IOException {
    RawCalendars read = readAll(calendar("BEGIN:VEVENT\r\nno line\r\nEND:VEVENT"));

    assertThat(read.skipped()).extracting(Problem::place).containsExactly("VCALENDAR/VEVENT");
  }

  @Test
  void controlCharactersAreLeftOut() throws IOException {
    assertThat(
            read("BEGIN:VCALENDAR", "X-A:a\u0000b\u0007c\rd\u007F", "END:VCALENDAR")
                .find("X-A")
                .orElseThrow()
                .value())
        .isEqualTo("abcd");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "BEGIN:VCALENDAR",
        "END:VCALENDAR",
        "BEGIN:VEVENT\r\nEND:VEVENT",
        "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VCALENDAR\r\nEND:VEVENT",
        "BEGIN:VCALENDAR\r\nBEGIN:VCALENDAR\r\nEND:VCALENDAR\r\nEND:VCALENDAR",
        "BEGIN:VCALENDAR\r\nBEGIN:\r\nEND:\r\nEND:VCALENDAR",
        "BEGIN:VCALENDAR\r\nBEGIN:A B\r\nEND:A B\r\nEND:VCALENDAR",
        "hello"
      })
  void anIncompleteCalendarIsRefused(String input) {
    assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> readAll(input));
  }

  @Test
  void aComponentMayHaveANameOfUpTo74Characters() throws IOException {
    String name = "X".repeat(74);

    assertThat(
            readAll(calendar("BEGIN:" + name + "\r\nEND:" + name)).calendars().get(0).components())
        .extracting(RawComponent::name)
        .containsExactly(name);
    assertRefused("BEGIN:" + name + "X\r\nEND:" + name + "X", "too long", CalendarLimits.USUAL);
  }

  /** iCal4j's parser recurses for every nested component, whatever its name. */
  @Test
  void componentsWithLongNamesCannotNestWithoutLimit() {
    String deep = ("BEGIN:" + "X".repeat(100) + "\r\n").repeat(20_000);

    assertRefused(deep, "too long", CalendarLimits.USUAL);
  }

  @Test
  void anotherCharsetIsRefusedWithItsLine() {
    byte[] latin = calendar("X-A:1\r\nX-B:\u00E9t\u00E9").getBytes(ISO_8859_1);

    assertThatExceptionOfType(InvalidInputException.class)
        .isThrownBy(() -> RawCalendars.read(new ByteArrayInputStream(latin), CalendarLimits.USUAL))
        .satisfies(refusal -> assertThat(refusal.problems().get(0).line()).isEqualTo(3));
  }

  @Test
  void everyLimitRefuses() {
    CalendarLimits limits = new CalendarLimits(1_000, 100, 20, 5);

    assertRefused("X-A:" + "x".repeat(990), "1000 octets", limits);
    assertRefused("X-A:" + "x".repeat(50) + "\r\n " + "x".repeat(50), "100 octets", limits);
    assertRefused("X-A:1\r\n".repeat(20), "20 content lines", limits);
    assertRefused("BEGIN:VEVENT\r\nEND:VEVENT\r\n".repeat(5), "5 components", limits);
    assertRefused("BEGIN:X\r\n".repeat(9) + "END:X\r\n".repeat(9), "8 deep", CalendarLimits.USUAL);
  }

  @Test
  void everyLimitIsInclusive() throws IOException {
    String line = "X-A:" + "x".repeat(96);
    String input = calendar(line + "\r\n" + "BEGIN:X\r\n".repeat(7) + "END:X\r\n".repeat(7));
    CalendarLimits limits = new CalendarLimits(input.length(), line.length(), 18, 8);

    RawCalendars read = RawCalendars.read(new ByteArrayInputStream(input.getBytes(UTF_8)), limits);

    assertThat(read.calendars()).hasSize(1);
    assertThat(read.skipped()).isEmpty();
  }

  @Test
  void aTimeZoneThatRecursEverySecondIsReadQuicklyAndLeavesTheJvmUnchanged() {
    Set<String> before = Set.copyOf(ZoneRulesProvider.getAvailableZoneIds());
    String bomb =
        calendar(
            String.join(
                "\r\n",
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
                "DTSTART;TZID=Bomb:20241123T090000",
                "END:VEVENT"));

    RawCalendars read = WorkTime.within(Duration.ofSeconds(15), () -> readAll(bomb));

    assertThat(read.calendars().get(0).components())
        .extracting(RawComponent::name)
        .containsExactly("VTIMEZONE", "VEVENT");
    assertThat(ZoneRulesProvider.getAvailableZoneIds()).isEqualTo(before);
  }

  @Test
  void theLargestInputIsReadQuickly() {
    byte[] shortLines = calendar("A:\n".repeat(390_000)).getBytes(UTF_8);
    byte[] folds = calendar("A:" + "\n ".repeat(500_000)).getBytes(UTF_8);

    WorkTime.within(
        Duration.ofSeconds(15),
        () -> {
          assertThat(
                  RawCalendars.read(new ByteArrayInputStream(shortLines), CalendarLimits.USUAL)
                      .calendars())
              .hasSize(1);
          assertThat(
                  RawCalendars.read(new ByteArrayInputStream(folds), CalendarLimits.USUAL)
                      .calendars())
              .hasSize(1);
          return folds;
        });
  }

  @Test
  void theStreamIsNotClosed() throws IOException {
    boolean[] closed = {false};
    InputStream in =
        new ByteArrayInputStream(calendar("X-A:1").getBytes(UTF_8)) {
          @Override
          public void close() {
            closed[0] = true;
          }
        };

    assertThat(RawCalendars.read(in, CalendarLimits.USUAL).calendars()).hasSize(1);
    assertThat(closed[0]).isFalse();
  }

  private static void assertRefused(String content, String reason, CalendarLimits limits) {
    InputStream in = new ByteArrayInputStream(calendar(content).getBytes(UTF_8));
    assertThatExceptionOfType(InvalidInputException.class)
        .isThrownBy(() -> RawCalendars.read(in, limits))
        .withMessageContaining(reason);
  }

  private static RawComponent read(String... lines) throws IOException {
    RawCalendars read = readAll(String.join("\r\n", lines) + "\r\n");
    assertThat(read.calendars()).hasSize(1);
    return read.calendars().get(0);
  }

  private static RawCalendars readAll(String input) throws IOException {
    return RawCalendars.read(new ByteArrayInputStream(input.getBytes(UTF_8)), CalendarLimits.USUAL);
  }

  private static String calendar(String content) {
    return "BEGIN:VCALENDAR\r\n" + content + "\r\nEND:VCALENDAR\r\n";
  }

  private static int indexOf(byte[] octets, byte wanted) {
    for (int i = 0; i < octets.length; i++) {
      if (octets[i] == wanted) {
        return i;
      }
    }
    throw new AssertionError("not there");
  }
}
