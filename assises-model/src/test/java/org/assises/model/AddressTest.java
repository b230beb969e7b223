package org.assises.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
  @Test
  void aLineThatEndsWithACodeAndATownIsSplit() {
    Address address = Address.parse("1 place du Marché, 29000 Quimper");

    assertThat(address.street()).contains("1 place du Marché");
    assertThat(address.postalCode()).contains("29000");
    assertThat(address.municipality()).contains("Quimper");
  }

  @Test
  void aTownAloneHasNoStreet() {
    assertThat(Address.parse("29000 Quimper").street()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 place du Marché, 29000 Quimper",
        "Bâtiment B, 1 rue Haute, 2A004 Ajaccio",
        "Bâtiment B, 1 rue Haute, 20000 Ajaccio",
        "Quimper",
        "1 rue Haute 29000 Quimper",
        "1 rue Haute, 29000 Quimper Cedex 9",
        "1 rue Haute,29000 Quimper",
        "1 rue Haute , 29000 Quimper",
        ", 29000 Quimper",
        " 29000 Quimper",
        "29000  Quimper"
      })
  void everyLineIsKeptUnchanged(String line) {
    assertThat(Address.parse(line).line()).isEqualTo(line);
  }

  @Test
  void itsCodesHaveTheirForm() {
    Address address = Address.parse("1 place du Marché, 29000 Quimper");

    assertThat(address.withInseeCode("29232").withCountry("FR"))
        .hasToString("1 place du Marché, 29000 Quimper (29232, FR)");
    assertThatIllegalArgumentException().isThrownBy(() -> address.withCountry("France"));
    assertThatIllegalArgumentException().isThrownBy(() -> address.withInseeCode("2923"));
  }

  @Test
  void anAddressSaysWhereSomethingIs() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Address(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of("FR"),
                    List.of()))
        .withMessage("an address needs a street, a postal code or a municipality");
    assertThat(Address.in("Quimper").line()).isEqualTo("Quimper");
  }
}
