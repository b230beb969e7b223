package org.assises.ical.line;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentLinesTest {
  @Test
  void aPropertyIsItsNameItsParametersAndItsValue() {
    String written =
        written(
            lines ->
                lines
                    .property(Keyword.DTSTART)
                    .parameter(Keyword.TZID, "Europe/Paris")
                    .local(LocalDate.of(2024, 11, 23).atTime(LocalTime.of(8, 50)))
                    .end());

    assertThat(written).isEqualTo("DTSTART;TZID=Europe/Paris:20241123T085000\r\n");
  }

  @Test
  void anEmptyValueStillHasItsColon() {
    assertThat(summary("")).isEqualTo("SUMMARY:\r\n");
  }

  @Test
  void everyKindOfValueComesAfterAColon() throws IOException {
    Phrase phrase = ContentLines.kept().phrase("a");

    assertThat(written(lines -> lines.property(Keyword.NAME).end())).isEqualTo("NAME:\r\n");
    assertThat(written(lines -> lines.property(Keyword.NAME).text(phrase).end()))
        .isEqualTo("NAME:a\r\n");
    assertThat(written(lines -> lines.property(Keyword.SEQUENCE).number(12).end()))
        .isEqualTo("SEQUENCE:12\r\n");
    assertThat(written(lines -> lines.property(Keyword.GEO).decimal(-4.1023004).end()))
        .isEqualTo("GEO:-4.1023\r\n");
    assertThat(
            written(
                lines ->
                    lines
                        .property(Keyword.DTSTART)
                        .parameter(Keyword.VALUE, Keyword.DATE)
                        .date(LocalDate.of(2024, 11, 23))
                        .end()))
        .isEqualTo("DTSTART;VALUE=DATE:20241123\r\n");
    assertThat(
            written(lines -> lines.property(Keyword.DTSTART).date(LocalDate.of(2024, 1, 2)).end()))
        .isEqualTo("DTSTART:20240102\r\n");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0000004, 0",
    "0.0000005, 0.000001",
    "-0.5, -0.5",
    "47.9959, 47.9959",
    "-4.1023004, -4.1023",
    "90, 90",
    "-179.9999999, -180"
  })
  void degreesHaveAtMostSixDecimals(double degrees, String written) throws IOException {
    assertThat(written(lines -> lines.property(Keyword.GEO).decimal(degrees).end()))
        .isEqualTo("GEO:" + written + "\r\n");
  }

  @ParameterizedTest
  @CsvSource({
    "a, 1",
    "'', 1",
    "'\n', 2",
    "'a\nb', 2",
    "'a\r\nb', 2",
    "'a\n\rb\u2028', 4",
    "'\ra', 2",
    "'\u0085a', 2",
    "'\u2028a', 2",
    "'\u2029a', 2",
    "'\u0085\u2029é’a', 3",
    "'\r\r\n\n', 4"
  })
  void linesOfATextAreCountedAsTheyAreWritten(String text, int lines) throws IOException {
    int counted = ContentLines.kept().property(Keyword.SUMMARY).addText(text);

    assertThat(counted).isEqualTo(lines);
    assertThat(summary(text).split("\\\\n", -1)).hasSize(lines);
  }

  @Test
  void textEscapesBackslashSemicolonAndComma() {
    assertThat(summary("a\\b;c,d:e\"f")).isEqualTo("SUMMARY:a\\\\b\\;c\\,d:e\"f\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n", "\u0085", "\u2028", "\u2029"})
  void everyKindOfLineEndBecomesOneEscapedLineFeed(String lineEnd) {
    assertThat(summary("a" + lineEnd + "b")).isEqualTo("SUMMARY:a\\nb\r\n");
  }

  @Test
  void controlCharactersAreLeftOut() {
    StringBuilder controls = new StringBuilder("a\tb");
    for (char c = 0; c < 0xA0; c++) {
      if (Character.isISOControl(c) && "\t\n\r\u0085".indexOf(c) < 0) {
        controls.append(c);
      }
    }

    assertThat(summary(controls.append("c").toString())).isEqualTo("SUMMARY:a\tbc\r\n");
  }

  @ParameterizedTest
  @CsvSource({
    "a\uD83Db, a\uFFFDb",
    "a\uDE00b, a\uFFFDb",
    "\uDE00\uD83D, \uFFFD\uFFFD",
    "\uD83D\uDE00, \uD83D\uDE00"
  })
  void anUnpairedSurrogateBecomesTheReplacementCharacter(String text, String expected) {
    assertThat(summary(text)).isEqualTo("SUMMARY:" + expected + "\r\n");
  }

  @ParameterizedTest
  @CsvSource({
    "e\u0301t\u00E9, \u00E9t\u00E9",
    "\u2000, \u2002",
    "\u212B, \u00C5",
    "\u1100\u1161, \uAC00"
  })
  void textIsComposed(String text, String composed) {
    assertThat(summary(text)).isEqualTo("SUMMARY:" + composed + "\r\n");
  }

  @Test
  void noPhysicalLineIsLongerThan75OctetsOrSplitsACodePoint() throws IOException {
    Random random = new Random(20241123);
    for (int round = 0; round < 2_000; round++) {
      String text = randomText(random, 1 + random.nextInt(400));

      byte[] lines = EncodedLines.of(out -> out.property(Keyword.SUMMARY).text(text).end());

      assertThat(lines.length).isGreaterThan(2);
      String unfolded = unfoldStrictly(lines);
      assertThat(unfolded).isEqualTo("SUMMARY:" + text);
    }
  }

  @Test
  void aLineOfExactly75OctetsIsNotFolded() {
    assertThat(summary("x".repeat(67))).isEqualTo("SUMMARY:" + "x".repeat(67) + "\r\n");
    assertThat(summary("x".repeat(68))).isEqualTo("SUMMARY:" + "x".repeat(67) + "\r\n x\r\n");
  }

  @Test
  void noContinuationLineIsEmpty() {
    assertThat(summary("x".repeat(67) + "\u0001")).isEqualTo("SUMMARY:" + "x".repeat(67) + "\r\n");
  }

  @Test
  void aFoldSplitsNoEscapeSequence() {
    assertThat(summary("x".repeat(66) + ",y"))
        .isEqualTo("SUMMARY:" + "x".repeat(66) + "\r\n \\,y\r\n");
  }

  @Test
  void textLargerThanTheBuffersIsComplete() throws IOException {
    for (int length : new int[] {1023, 1024, 1025, 16_384, 100_000}) {
      String text = "\uD83D\uDE00\u00E9".repeat(length).substring(1);

      byte[] lines =
          EncodedLines.of(out -> out.property(Keyword.SUMMARY).text("\uD83D" + text).end());

      assertThat(unfoldStrictly(lines)).isEqualTo("SUMMARY:\uD83D" + text);
    }
  }

  @Test
  void aCrlfAcrossTwoSlicesIsOneLineEnd() throws IOException {
    byte[] lines =
        EncodedLines.of(
            out -> out.property(Keyword.SUMMARY).text("x".repeat(1023) + "\r\ny").end());

    assertThat(unfoldStrictly(lines)).isEqualTo("SUMMARY:" + "x".repeat(1023) + "\\ny");
  }

  @ParameterizedTest
  @CsvSource({
    "plain, plain",
    "'', '\"\"'",
    "two words, \"two words\"",
    "'a:b;c,d', '\"a:b;c,d\"'",
    "'caret ^', '\"caret ^^\"'",
    "'say \"yes\"', '\"say ^''yes^''\"'"
  })
  void aParameterIsQuotedAndEscaped(String value, String expected) {
    String written =
        written(
            lines -> lines.property(Keyword.URL).parameter(Keyword.LABEL, value).token("x").end());

    assertThat(written).isEqualTo("URL;LABEL=" + expected + ":x\r\n");
  }

  @Test
  void aParameterIsQuotedUnlessItHasOnlyLettersDigitsAndPunctuationOfNames() {
    for (char c = ' '; c < 0x100; c++) {
      String value = "a" + c;

      String written =
          written(
              lines ->
                  lines.property(Keyword.URL).parameter(Keyword.LABEL, value).token("x").end());

      boolean quoted = !value.matches("[A-Za-z0-9/_.+-]+");
      assertThat(written.contains("\"")).as(value).isEqualTo(quoted);
    }
  }

  @Test
  void aLineEndInAParameterIsEscaped() {
    String written =
        written(
            lines ->
                lines.property(Keyword.URL).parameter(Keyword.LABEL, "a\r\nb").token("x").end());

    assertThat(written).isEqualTo("URL;LABEL=\"a^nb\":x\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "file:///etc/passwd",
        "data:text/html,x",
        "relative/path"
      })
  void aUriOfADangerousKindIsRefused(String uri) {
    assertThat(ContentLines.carries(URI.create(uri))).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> written(lines -> lines.property(Keyword.URL).uri(URI.create(uri)).end()))
        .withMessageContaining("scheme");
  }

  @ParameterizedTest
  @CsvSource({
    "1970-01-01T00:00:00Z, 19700101T000000Z",
    "1969-12-31T23:59:59.999Z, 19691231T235959Z",
    "2024-02-29T12:34:56Z, 20240229T123456Z",
    "9999-12-31T23:59:59Z, 99991231T235959Z",
    "0000-01-01T00:00:00Z, 00000101T000000Z"
  })
  void anInstantIsWrittenInUtc(String instant, String expected) {
    assertThat(written(lines -> lines.property(Keyword.DTSTAMP).utc(Instant.parse(instant)).end()))
        .isEqualTo("DTSTAMP:" + expected + "\r\n");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 10_000})
  void aYearWithoutFourDigitsIsRefused(int year) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                written(
                    lines -> lines.property(Keyword.DTSTART).date(LocalDate.of(year, 1, 1)).end()))
        .withMessageContaining(Integer.toString(year));
  }

  @Test
  void everySecondOfADayIsWrittenAsTheJdkDoes() throws IOException {
    for (int second = 0; second < 86_400; second += 7) {
      LocalTime time = LocalTime.ofSecondOfDay(second);
      FoldedOctets octets = FoldedOctets.kept();

      octets.local(LocalDate.EPOCH.atTime(time));

      String digits = "%02d%02d%02d".formatted(time.getHour(), time.getMinute(), time.getSecond());
      assertThat(new String(octets.taken(), UTF_8)).isEqualTo("19700101T" + digits);
    }
  }

  @Test
  void theStreamIsFlushedAndNeverClosed() throws IOException {
    ObservedStream stream = new ObservedStream();

    ContentLines lines = new ContentLines(stream);
    lines.property(Keyword.SUMMARY).text("x").end();
    lines.flush();

    assertThat(stream.toString(UTF_8)).isEqualTo("SUMMARY:x\r\n");
    assertThat(stream.flushes).isEqualTo(1);
    assertThat(stream.closes).isZero();
  }

  @Test
  void encodedLinesOfAnyLengthAreCopied() throws IOException {
    byte[] made =
        EncodedLines.of(lines -> lines.property(Keyword.SUMMARY).text("x".repeat(40_000)).end());
    ByteArrayOutputStream stream = new ByteArrayOutputStream();

    ContentLines lines = new ContentLines(stream);
    lines.begin(Keyword.VEVENT);
    lines.copy(made);
    lines.end(Keyword.VEVENT);
    lines.flush();

    assertThat(stream.toString(UTF_8))
        .isEqualTo("BEGIN:VEVENT\r\n" + new String(made, UTF_8) + "END:VEVENT\r\n");
  }

  private static String summary(String text) {
    return written(lines -> lines.property(Keyword.SUMMARY).text(text).end());
  }

  private static String written(EncodedLines.Part part) {
    return new String(EncodedLines.of(part), UTF_8);
  }

  private static String randomText(Random random, int length) {
    String alphabet = "abc \u00E9\u0142\u2019\u20AC\uAC00";
    StringBuilder text = new StringBuilder("x");
    for (int i = 0; i < length; i++) {
      int at = random.nextInt(alphabet.length() + 2);
      text.append(at < alphabet.length() ? alphabet.substring(at, at + 1) : "\uD83D\uDE00");
    }
    return text.toString();
  }

  /** Unfolds one content line; checks that its physical lines are UTF-8 of at most 75 octets. */
  private static String unfoldStrictly(byte[] lines) throws CharacterCodingException {
    StringBuilder unfolded = new StringBuilder();
    int start = 0;
    for (int i = 0; i + 1 < lines.length; i++) {
      if (lines[i] == '\r' && lines[i + 1] == '\n') {
        assertThat(i - start).isLessThanOrEqualTo(75);
        String line =
            UTF_8.newDecoder().decode(ByteBuffer.wrap(lines, start, i - start)).toString();
        assertThat(start == 0 || line.startsWith(" ")).isTrue();
        unfolded.append(start == 0 ? line : line.substring(1));
        start = i + 2;
      }
    }
    assertThat(start).isEqualTo(lines.length);
    return unfolded.toString();
  }

  private static final class ObservedStream extends ByteArrayOutputStream {
    private int flushes;
    private int closes;

    @Override
    public void flush() {
      flushes++;
    }

    @Override
    public void close() {
      closes++;
    }
  }
}
