package org.assises.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTest {
  private static final Text SLIDES = Text.of("fr", "Diaporama");
  private static final URI PAGE = URI.create("https://example.org/diaporama.pdf");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/pdf",
        "text/html",
        "image/svg+xml",
        "application/vnd.oasis.opendocument.text",
        "application/vnd.ms-excel",
        "x/y!#$&-^_.+z",
        "Text/HTML",
        "3/4",
        "z/Z",
        "A/0",
        "9/a",
      })
  void aMediaTypeIsATypeAndASubtype(String type) {
    assertThat(document(type).mediaType()).contains(type);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "pdf",
        "application/",
        "/pdf",
        "a/b/c",
        "text/html; charset=utf-8",
        "a b/c",
        "é/a",
        ".a/b",
        "a/-b",
        "a/b\n",
        "*/*",
      })
  void anyOtherMediaTypeIsRefused(String type) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> document(type))
        .withMessage("a media type must have the form type/subtype");
  }

  @Test
  void eachPartOfAMediaTypeHasAtMost127Characters() {
    String longest = "a".repeat(127);

    assertThat(document(longest + "/" + longest).mediaType()).isPresent();
    assertThatIllegalArgumentException().isThrownBy(() -> document("a/a" + longest));
  }

  @Test
  void onlyTitleAndAddressAreRequired() {
    assertThat(Document.of(SLIDES, PAGE))
        .isEqualTo(new Document(SLIDES, PAGE, Optional.empty(), Optional.empty()));
  }

  private static Document document(String mediaType) {
    return new Document(SLIDES, PAGE, Optional.of(mediaType), Optional.empty());
  }
}
