package org.assises.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.assises.model.NamingBasis.Consent;
import org.assises.model.NamingBasis.PublicOffice;
import org.assises.model.NamingBasis.PublicRecord;
import org.junit.jupiter.api.Test;

class NamingBasisTest {
  private static final LocalDate GIVEN = LocalDate.of(2024, 3, 1);
  private static final LocalDate WITHDRAWN = LocalDate.of(2024, 9, 1);

  @Test
  void consentAppliesFromTheDayItIsGiven() {
    Consent consent = Consent.of(GIVEN);

    assertThat(consent.allowsOn(GIVEN.minusDays(1))).isFalse();
    assertThat(consent.allowsOn(GIVEN)).isTrue();
    assertThat(consent.allowsOn(LocalDate.of(2099, 1, 1))).isTrue();
  }

  @Test
  void consentEndsOnTheDayOfWithdrawal() {
    Consent consent = Consent.of(GIVEN).withWithdrawnOn(WITHDRAWN);

    assertThat(consent.allowsOn(WITHDRAWN.minusDays(1))).isTrue();
    assertThat(consent.allowsOn(WITHDRAWN)).isFalse();
    assertThat(Consent.of(GIVEN).withWithdrawnOn(GIVEN).allowsOn(GIVEN)).isFalse();
  }

  @Test
  void aWithdrawalBeforeTheConsentIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Consent.of(GIVEN).withWithdrawnOn(GIVEN.minusDays(1)))
        .withMessage("the consent is withdrawn before it is given; correct one of the days");
  }

  @Test
  void publicOfficeAndPublicRecordApplyOnAnyDay() {
    assertThat(new PublicOffice().allowsOn(GIVEN)).isTrue();
    assertThat(new PublicRecord(new SourceId("programme")).allowsOn(GIVEN)).isTrue();
  }

  @Test
  void aNameWithoutABasisIsNeverPublic() {
    Name name = new Name("Anna", Optional.empty());

    assertThat(name.isPublicOn(GIVEN)).isFalse();
    assertThat(name.isConsentedOn(GIVEN)).isFalse();
  }

  @Test
  void aNameIsPublicOnTheDaysOfItsBasis() {
    Name name = Name.of("Anna", Consent.of(GIVEN));

    assertThat(name.isPublicOn(GIVEN)).isTrue();
    assertThat(name.isConsentedOn(GIVEN)).isTrue();
    assertThat(name.isPublicOn(GIVEN.minusDays(1))).isFalse();
    assertThat(name.isConsentedOn(GIVEN.minusDays(1))).isFalse();
  }

  @Test
  void publicOfficeIsNotConsent() {
    Name name = Name.of("Anna", new PublicOffice());

    assertThat(name.isPublicOn(GIVEN)).isTrue();
    assertThat(name.isConsentedOn(GIVEN)).isFalse();
  }

  @Test
  void aNameIsOneLineOfAtMost200Characters() {
    assertThat(new Name("a".repeat(200), Optional.empty()).value()).hasSize(200);
    refused("a".repeat(201), "name is longer than 200 characters; shorten it");
    refused("Anna\nK.", "name must be one line; remove the line break");
    refused(" ", "name is blank; write a text or remove it");
    refused("Anna\u0007", "name contains the control character U+0007; remove it");
  }

  private static void refused(String name, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Name(name, Optional.empty()))
        .withMessage(message);
  }
}
