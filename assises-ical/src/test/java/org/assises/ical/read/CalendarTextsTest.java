package org.assises.ical.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.assises.ical.CalendarLint;
import org.assises.ical.FullProgramme;
import org.assises.ical.Golden;
import org.assises.ical.ICalendarFormat;
import org.assises.ical.ICalendarFormatTest;
import org.assises.ical.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts that people read in calendar apps, in each available language. */
class CalendarTextsTest {
  @ParameterizedTest
  @ValueSource(strings = {"fr", "br", "en"})
  void allVisibleTextIsInTheRequestedLanguage(String language) throws IOException {
    ICalendarFormat format =
        ICalendarFormat.builder().languages(List.of(Locale.forLanguageTag(language))).build();

    byte[] calendar = ICalendarFormatTest.written(format, FullProgramme.published());

    assertThat(CalendarLint.check(calendar)).isEmpty();
    Golden.assertThatIs("full-programme." + language + ".txt", shown(calendar));
  }

  @Test
  void unknownLanguagesFallBackToFrench() {
    assertThat(Words.in(List.of(Locale.GERMAN))).extracting(Words::language).isEqualTo("fr");
    assertThat(Words.in(List.of())).extracting(Words::language).isEqualTo("fr");
    assertThat(Words.in(List.of(Locale.GERMAN, Locale.UK)))
        .extracting(Words::language)
        .isEqualTo("en");
  }

  @Test
  void theRichProfileIsComplete() throws IOException {
    ICalendarFormat format = ICalendarFormat.builder().rich(true).build();

    byte[] calendar =
        ICalendarFormatTest.written(
            format,
            FullProgramme.published(
                FullProgramme.everything(), FullProgramme.links(), FullProgramme.workshop()));

    assertThat(CalendarLint.check(calendar)).isEmpty();
    Golden.assertThatIs("full-programme-rich.ics", calendar);
  }

  /** {@return the title, categories and description of each event, in order} */
  private static byte[] shown(byte[] calendar) throws IOException {
    StringBuilder shown = new StringBuilder();
    RawCalendars read = RawCalendars.read(new ByteArrayInputStream(calendar), CalendarLimits.USUAL);
    for (RawComponent event : read.calendars().get(0).components()) {
      if (event.name().equals("VEVENT")) {
        shown
            .append("== ")
            .append(text(event, "SUMMARY"))
            .append(" == ")
            .append(text(event, "CATEGORIES"))
            .append('\n')
            .append(text(event, "DESCRIPTION"))
            .append("\n\n");
      }
    }
    return shown.toString().getBytes(UTF_8);
  }

  private static String text(RawComponent event, String property) {
    return CalendarText.unescaped(event.find(property).orElseThrow().value());
  }
}
