package org.assises.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganizationTest {
  private static final Organization CITY =
      Organization.of(new OrganizationId("city"), Text.of("fr", "Ville de Quimper"));

  @Test
  void anOrganizationIsBuiltWithChangedCopies() {
    URI page = URI.create("https://www.quimper.bzh/");
    Organization police =
        Organization.of(new OrganizationId("police"), Text.of("fr", "Police municipale"))
            .withPartOf(CITY.id())
            .withSiren("732829320")
            .withPage(page);

    assertThat(police.partOf()).contains(CITY.id());
    assertThat(police.siren()).contains("732829320");
    assertThat(police.page()).contains(page);
  }

  /** The Luhn sum of the nine digits is a multiple of ten. */
  @ParameterizedTest
  @ValueSource(strings = {"732829320", "552100554", "404833048", "900000001"})
  void aSirenWithAValidCheckDigitIsAccepted(String siren) {
    assertThat(CITY.withSiren(siren).siren()).contains(siren);
  }

  @ParameterizedTest
  @ValueSource(strings = {"732829321", "552100545", "123456789"})
  void aSirenWithAWrongDigitIsRefused(String siren) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CITY.withSiren(siren))
        .withMessage("the SIREN number is wrong, because its check digit does not match; check it");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "73282932", "7328293200", "732 829 320", "73282932A", "٧٣٢٨٢٩٣٢٠"})
  void aSirenIsNineDigits(String siren) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CITY.withSiren(siren))
        .withMessage("a SIREN number must be nine digits");
  }

  @Test
  void anOrganizationCannotBePartOfItself() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CITY.withPartOf(CITY.id()))
        .withMessage("the organization is part of itself; name another one, or none");
  }
}
