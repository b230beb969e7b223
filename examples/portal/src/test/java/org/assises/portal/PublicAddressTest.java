package org.assises.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {
  @ParameterizedTest
  @CsvSource({
    "https://assises.example, https://assises.example",
    "https://assises.example/, https://assises.example",
    "HTTPS://Assises.Example:8443, https://assises.example:8443",
    "http://127.0.0.1:8080/, http://127.0.0.1:8080",
    "http://[::1]:8080, http://[::1]:8080",
  })
  void aSchemeAndAHostAreEnough(String given, String kept) {
    assertThat(PublicAddress.check(URI.create(given)).toString()).isEqualTo(kept);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "assises.example",
        "assises.example:8443",
        "//assises.example",
        "ftp://assises.example",
        "https:///",
        "https://assises_quimper.example",
        "https://assises.example/assises",
        "https://assises.example/?x=1",
        "https://assises.example/#x",
        "https://mairie@assises.example",
      })
  void anAddressThatCannotBeTheBaseOfLinksIsRefused(String given) {
    assertThatThrownBy(() -> PublicAddress.check(URI.create(given)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("such as https://assises.example");
  }

  @Test
  void aPortalDoesNotStartWithAWrongOne() {
    assertThat(
            PortalCommand.command()
                .setErr(new java.io.PrintWriter(java.io.Writer.nullWriter()))
                .execute("--public-address", "assises.example", "x.json"))
        .isEqualTo(2);
  }
}
