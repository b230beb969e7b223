package org.assises.json.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Optional;
import org.assises.input.IdText;
import org.assises.model.Money;
import org.assises.model.PartialDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenValuesTest {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  @ParameterizedTest
  @CsvSource({
    "23/11/2024, 2024-11-23",
    "7/2/26, 2026-02-07",
    "23.11.2024, 2024-11-23",
    "2024-11-23, 2024-11-23",
    "2024/11/23, 2024-11-23",
    "2024-11-23 16:20:00, 2024-11-23",
    "2024-11-23T14:30:00, 2024-11-23",
    "2024-11-23 23:30:00 UTC, 2024-11-24",
    "2024-11-23T23:30:00Z, 2024-11-24",
    "2024-11-23T00:10:00+02:00, 2024-11-22",
    "2016/01/22T:13:06:40, 2016-01-22",
    "20181022170643, 2018-10-22",
    "20181022152424.574055, 2018-10-22",
    "23 novembre 2024, 2024-11-23",
    "1er août 2024, 2024-08-01",
    "Décembre 2024, 2024-12",
    "2019-06, 2019-06",
    "06/2019, 2019-06"
  })
  void datesAreReadAsPeopleAndProgramsWriteThem(String written, String date) {
    assertThat(WrittenDate.parse(written, PARIS)).contains(PartialDate.parse(date));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"31/02/2024", "2024-02-30", "13/2024", "n.c.", "été 2024", "0/0/0", "45619"})
  void aTextThatIsNotADateIsNotRead(String written) {
    assertThat(WrittenDate.parse(written, PARIS)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "12 500,50 > 12500.50",
        "12\u00A0500,50 > 12500.50",
        "12\u202F000 € > 12000",
        "12000.5 > 12000.5",
        "420000 > 420000",
        "0,00 > 0.00",
        "48 000,00 euros > 48000.00"
      })
  void amountsAreReadAsPeopleWriteThem(String written, String amount) {
    assertThat(WrittenNumber.parseMoney(written)).contains(Money.euros(new BigDecimal(amount)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"12,500", "12.500", "12 k€", "environ 3000", "-5", "1e6", "3000 €/an"})
  void ambiguousAmountsAreNotRead(String written) {
    assertThat(WrittenNumber.parseMoney(written)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "40 %, 40",
    "'40,0 %', 40",
    "40%, 40",
    "40, 40",
    "0, 0",
    "100, 100",
    "'0,5 %', 1",
    "33.333 %, 33"
  })
  void percentagesAreReadWithAndWithoutTheirSign(String written, int percent) {
    assertThat(WrittenNumber.parsePercent(written).map(WrittenNumber::rounded)).contains(percent);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.4", "140 %", "-1", "moitié"})
  void fractionsAndOtherNumbersAreNotReadAsPercentages(String written) {
    assertThat(WrittenNumber.parsePercent(written)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "E-mail",
        "Courriel de l'auteur",
        "export_proposal_author_id",
        "proposal_author_email",
        "author/name",
        "likes/user_likes",
        "Téléphone",
        "Tél.",
        "Nom",
        "NOM Prénom",
        "Date de naissance",
        "Porteur",
        "porteur_collectif",
        "Adresse",
        "Quartier",
        "IP"
      })
  void columnsAboutPeopleAreRecognizedByTheirNames(String name) {
    assertThat(PersonalColumns.holds(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nombre de voix",
        "Nom du projet",
        "Adresse du projet",
        "Détail",
        "Quartier concerné"
      })
  void columnsAboutProposalsAreNotTakenForColumnsAboutPeople(String name) {
    assertThat(PersonalColumns.holds(name)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "11176, paris-11176",
    "02-01, paris-02-01",
    "UHJvcG9zYWw=, paris-UHJvcG9zYWw",
    "N° 12 / été, paris-N-12-ete"
  })
  void idsKeepTheCharactersThatIdsMayHave(String source, String id) {
    assertThat(IdText.of("paris", source)).contains(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "???",
        "é\u0301",
        "0123456789012345678901234567890123456789012345678901234567890123"
      })
  void aTextWithoutAUsableIdIsRefused(String source) {
    Optional<String> id = IdText.of("paris", source);

    assertThat(id.filter(made -> made.length() > 64 || !made.matches("paris-[A-Za-z0-9._-]+")))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"anne@example.org", "06 12 34 56 78"})
  void contactDataMakesNoId(String source) {
    assertThat(IdText.of("p", source)).isEmpty();
  }
}
