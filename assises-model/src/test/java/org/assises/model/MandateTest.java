package org.assises.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MandateTest {
  private static final SourceId MINUTES = new SourceId("minutes");
  private static final Mandate DIRECTOR =
      Mandate.of(new MandateId("director"), Text.of("fr", "directeur"));

  @ParameterizedTest
  @CsvSource({
    // from,      until,      attested on,          day,        held
    "2020-07-04,            , '',                    2020-07-03, NO",
    "2020-07-04,            , '',                    2020-07-04, YES",
    "2020-07-04,            , '',                    2020-07-05, YES",
    "2020-07-04,            , '',               +4194304-01-01, YES",
    "2020-07-04,            , '',             -999999999-01-01, NO",
    "2020-07-04,            , 2024-11-23,            2022-10-08, YES",
    "2020-07-04,            , 2024-11-23,            2024-11-24, YES",
    "2020-07-04,  2026-03-22, '',                    2024-11-23, YES",
    "2020-07-04,  2026-03-22, '',                    2026-03-22, YES",
    "2020-07-04,  2026-03-22, '',                    2026-03-23, NO",
    "2020,        2026,       '',                    2019-12-31, NO",
    "2020,        2026,       '',                    2020-06-01, UNKNOWN",
    "2020,        2026,       '',                    2020-12-31, YES",
    "2020,        2026,       '',                    2026-01-01, YES",
    "2020,        2026,       '',                    2026-06-01, UNKNOWN",
    "2020,        2026,       '',                    2027-01-01, NO",
    ",                      , '',                    2024-11-23, UNKNOWN",
    ",                      , 2022-06-23,            2022-06-23, YES",
    ",                      , 2022-06-23,            2022-06-24, UNKNOWN",
    ",                      , 2022-06-23,            2022-06-22, UNKNOWN",
    ",                      , 2022-06,               2022-06-23, UNKNOWN",
    ",                      , 2022-06 2024-11,       2023-01-01, YES",
    ",                      , 2022-06 2024-11,       2022-06-30, YES",
    ",                      , 2022-06 2024-11,       2022-06-29, UNKNOWN",
    ",            2022-12-31, '',                    2022-12-31, YES",
    ",            2022-12-31, '',                    2022-12-30, UNKNOWN",
    ",            2022-12-31, 2022-06-23,            2022-12-30, YES",
  })
  void theKnownDatesDecideWhetherAFunctionWasHeld(
      String from, String until, String attested, LocalDate day, Mandate.Held held) {
    Mandate mandate =
        new Mandate(
            DIRECTOR.id(),
            DIRECTOR.function(),
            Optional.empty(),
            Optional.ofNullable(from).map(PartialDate::parse),
            Optional.ofNullable(until).map(PartialDate::parse),
            claims(attested));

    assertThat(mandate.heldOn(day)).isEqualTo(held);
  }

  private static List<Claim<PartialDate>> claims(String dates) {
    return Pattern.compile(" ")
        .splitAsStream(dates)
        .filter(date -> !date.isEmpty())
        .map(date -> Claim.of(PartialDate.parse(date), MINUTES))
        .toList();
  }

  @Test
  void aMandateIsBuiltWithChangedCopies() {
    PartialDate since = PartialDate.parse("2020-07");
    PartialDate seen = PartialDate.parse("2022-06-23");
    OrganizationId city = new OrganizationId("city");

    Mandate mandate =
        DIRECTOR.withOrganization(city).withSince(since).withAttestation(seen, MINUTES);

    assertThat(mandate.organization()).contains(city);
    assertThat(mandate.since()).contains(since);
    assertThat(mandate.until()).isEmpty();
    assertThat(mandate.attestations()).containsExactly(Claim.of(seen, MINUTES));
    assertThat(DIRECTOR.withPeriod(since, seen).until()).contains(seen);
  }

  @Test
  void aFunctionMayHaveSeveralAttestations() {
    Mandate seen =
        DIRECTOR
            .withAttestation(PartialDate.parse("2020-01-01"), MINUTES)
            .withAttestation(PartialDate.parse("2021-01-01"), MINUTES)
            .withAttestation(PartialDate.parse("2022-01-01"), MINUTES);

    assertThat(seen.heldOn(LocalDate.of(2021, 6, 1))).isEqualTo(Mandate.Held.YES);
    assertThat(seen.heldOn(LocalDate.of(2022, 6, 1))).isEqualTo(Mandate.Held.UNKNOWN);
  }

  @Test
  void atMost100MandatesAnd100AttestationsAreAccepted() {
    Mandate[] mandates =
        IntStream.range(0, 101)
            .mapToObj(i -> Mandate.of(new MandateId("m" + i), DIRECTOR.function()))
            .toArray(Mandate[]::new);
    Mandate often = DIRECTOR;
    for (int i = 0; i < 100; i++) {
      often = often.withAttestation(PartialDate.parse("2020"), MINUTES);
    }
    Mandate attested = often;
    SpeakerId id = new SpeakerId("p7");
    Name name = Name.of("Richard Joron", new NamingBasis.PublicRecord(MINUTES));

    assertThat(attested.attestations()).hasSize(100);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> attested.withAttestation(PartialDate.parse("2020"), MINUTES))
        .withMessage("there are more than 100 attestations of a mandate");
    assertThat(Speaker.of(id, name, Arrays.copyOf(mandates, 100)).mandates()).hasSize(100);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Speaker.of(id, name, mandates))
        .withMessage("there are more than 100 mandates of a speaker");
  }

  @Test
  void aMandateThatCertainlyEndsBeforeItStartsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> DIRECTOR.withPeriod(PartialDate.parse("2022"), PartialDate.parse("2021-12")))
        .withMessage("the mandate ends before it starts; correct one of the dates");
    assertThat(DIRECTOR.withPeriod(PartialDate.parse("2022-06"), PartialDate.parse("2022")).until())
        .isPresent();
  }

  @Test
  void mandatesOnADayAreThoseKnownToBeHeld() {
    Mandate lorient = DIRECTOR.withPeriod(PartialDate.parse("2018"), PartialDate.parse("2020"));
    Mandate quimper =
        Mandate.of(new MandateId("quimper"), Text.of("fr", "directeur"))
            .withSince(PartialDate.parse("2021"))
            .withAttestation(PartialDate.parse("2022-06-23"), MINUTES);
    Speaker speaker =
        Speaker.of(
            new SpeakerId("p7"),
            Name.of("Richard Joron", new NamingBasis.PublicRecord(MINUTES)),
            lorient,
            quimper);

    assertThat(speaker.mandatesOn(LocalDate.of(2019, 1, 15))).containsExactly(lorient);
    assertThat(speaker.mandatesOn(LocalDate.of(2022, 6, 23))).containsExactly(quimper);
    assertThat(speaker.mandatesOn(LocalDate.of(2030, 1, 1))).containsExactly(quimper);
    assertThat(speaker.mandatesOn(LocalDate.of(2017, 1, 1))).isEmpty();
  }
}
