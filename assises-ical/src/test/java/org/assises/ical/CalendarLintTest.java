package org.assises.ical;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plants every kind of defect once and checks that the lint finds it. */
class CalendarLintTest {
  private static final String SOUND =
      """
      BEGIN:VCALENDAR
      VERSION:2.0
      PRODID:-//assises//test//FR
      COLOR:steelblue
      REFRESH-INTERVAL;VALUE=DURATION:PT1H
      BEGIN:VTIMEZONE
      TZID:Etc/GMT-1
      BEGIN:STANDARD
      DTSTART:19700101T000000
      TZOFFSETFROM:+0100
      TZOFFSETTO:+0100
      END:STANDARD
      END:VTIMEZONE
      BEGIN:VEVENT
      UID:opening@2024.assises
      DTSTAMP:20241101T000000Z
      SEQUENCE:0
      DTSTART;TZID=Etc/GMT-1:20241123T090000
      DTEND;TZID=Etc/GMT-1:20241123T093000
      SUMMARY:Ouverture
      DESCRIPTION:Maire\\, préfet
      LOCATION:Chapeau Rouge
      GEO:47.99;-4.1
      STATUS:CONFIRMED
      TRANSP:TRANSPARENT
      URL:https://example.org/
      END:VEVENT
      END:VCALENDAR
      """;

  @Test
  void aSoundCalendarHasNoDefect() {
    assertThat(CalendarLint.check(octets(SOUND))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SUMMARY:Ouverture|SUMMARY:Ouver\u0007ture|control",
        "SUMMARY:Ouverture|SUMMARY:Ouverture et présentation des assises de la sécurité de Quimper en 2024|octets long",
        "SUMMARY:Ouverture|SUMMARY:e\u0301te|NFC",
        "SUMMARY:Ouverture|SUMMARY:a,b|TEXT",
        "SUMMARY:Ouverture|SUMMARY:a\\x|TEXT",
        "SUMMARY:Ouverture|X-NOTE:x|SUMMARY occurs 0 times",
        "GEO:47.99;-4.1|UID:twice|UID repeats",
        "DTSTAMP:20241101T000000Z|DTSTAMP:20241101T000000|not an instant",
        "DTSTAMP:20241101T000000Z|DTSTAMP:20241301T000000Z|not an instant",
        "SEQUENCE:0|SEQUENCE:-1|not a whole number",
        "DTEND;TZID=Etc/GMT-1:20241123T093000|DTEND;TZID=Etc/GMT-1:20241123T090000|exclusive",
        "DTEND;TZID=Etc/GMT-1:20241123T093000|DTEND;VALUE=DATE:20241124|different kinds",
        "DTEND;TZID=Etc/GMT-1:20241123T093000|DTEND:20241123T093000|floating",
        "DTEND;TZID=Etc/GMT-1:20241123T093000|DTEND;TZID=Europe/Paris:20241123T093000|defined zones",
        "DTEND;TZID=Etc/GMT-1:20241123T093000|DTEND;TZID=Etc/GMT-1:20240230T093000|not a date",
        "STATUS:CONFIRMED|STATUS:DONE|STATUS",
        "TRANSP:TRANSPARENT|TRANSP:NO|TRANSP",
        "GEO:47.99;-4.1|GEO:47,99;-4,1|coordinates",
        "COLOR:steelblue|COLOR:#4682b4|colour",
        "REFRESH-INTERVAL;VALUE=DURATION:PT1H|REFRESH-INTERVAL:PT1H|VALUE=DURATION",
        "URL:https://example.org/|URL:javascript:alert(1)|harmless",
        "URL:https://example.org/|ORGANIZER:urn:x|profile",
        "URL:https://example.org/|no line|content line",
        "TZID:Etc/GMT-1|TZID:Etc/GMT-2|defined zones",
        "TZOFFSETTO:+0100|TZOFFSETTO:1|offset",
        "END:VCALENDAR|X-END:VCALENDAR|never closed",
        "PRODID:-//assises//test//FR|X-PRODID:none|PRODID occurs 0 times"
      })
  void everyKindOfDefectIsFound(String sound, String broken, String expected) {
    assertThat(CalendarLint.check(octets(SOUND.replace(sound, broken))))
        .anySatisfy(defect -> assertThat(defect).contains(expected));
  }

  @Test
  void aLineFeedAloneIsFound() {
    assertThat(CalendarLint.check(SOUND.getBytes(UTF_8)))
        .hasSizeGreaterThan(20)
        .allSatisfy(defect -> assertThat(defect).contains("CRLF"));
  }

  @Test
  void anotherCharsetIsFound() {
    assertThat(CalendarLint.check(SOUND.replace("\n", "\r\n").getBytes(ISO_8859_1)))
        .anySatisfy(defect -> assertThat(defect).contains("UTF-8"));
  }

  @Test
  void aRepeatedEventIsFound() {
    String event = SOUND.substring(SOUND.indexOf("BEGIN:VEVENT"), SOUND.indexOf("END:VCALENDAR"));

    assertThat(CalendarLint.check(octets(SOUND.replace(event, event + event))))
        .anySatisfy(defect -> assertThat(defect).contains("repeats a UID"));
  }

  private static byte[] octets(String calendar) {
    return calendar.replace("\n", "\r\n").getBytes(UTF_8);
  }
}
