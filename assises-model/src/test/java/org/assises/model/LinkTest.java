package org.assises.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests the rule for links with the page of a document, which stands for all links of the model.
 */
class LinkTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.quimper.bzh/1965-assises.htm",
        "http://example.org",
        "HTTPS://EXAMPLE.ORG/A?b=%C3%A9#c",
        "https://[2001:db8::1]:8443/",
        "https://xn--e1afmkfd.example/",
      })
  void aLinkIsAWebAddress(String link) {
    assertThat(document(link).page()).hasToString(link);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "data:text/html,hi",
        "mailto:someone@example.org",
        "ftp://example.org/",
        "file:///etc/passwd",
        "//example.org/",
        "/relative",
        "www.example.org",
        "",
      })
  void anyOtherSchemeIsRefused(String link) {
    refused(link, "page must be a link that starts with https:// or http://");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https:/nohost",
        "https:///nohost",
        "https://user@example.org/",
        "https://a:b@example.org/",
        "https://www.évry.example/"
      })
  void aLinkWithoutAHostInAsciiOrWithAUserIsRefused(String link) {
    refused(
        link,
        "page must be a link with a host and without a user name; write a host with accents in its xn-- form");
  }

  @Test
  void aLinkHasAtMostTwoThousandCharacters() {
    String longest = "https://example.org/" + "a".repeat(1_980);

    assertThat(document(longest).page().toString()).hasSize(2_000);
    refused(longest + "a", "page is longer than 2000 characters; shorten it");
  }

  @ParameterizedTest
  @CsvSource({
    "https://exemple.bzh/été?q=œuf#ñ, https://exemple.bzh/%C3%A9t%C3%A9?q=%C5%93uf#%C3%B1",
    "https://exemple.bzh/%C3%A9té, https://exemple.bzh/%C3%A9t%C3%A9",
    "https://exemple.bzh/e\u0301, https://exemple.bzh/e%CC%81",
    "https://exemple.bzh/\u1FEF, https://exemple.bzh/%E1%BF%AF",
    "https://exemple.bzh/\u037E, https://exemple.bzh/%CD%BE",
    "https://exemple.bzh/\u212A, https://exemple.bzh/%E2%84%AA",
    "https://exemple.bzh/🌊, https://exemple.bzh/%F0%9F%8C%8A",
  })
  void aLinkIsKeptInAscii(String link, String kept) {
    assertThat(document(link).page()).hasToString(kept);
    assertThat(WebLink.isAllowed(URI.create(link))).isTrue();
  }

  @Test
  void aLinkInAsciiIsKeptAsItIs() {
    URI link = URI.create("https://example.org/a%c3%a9");

    assertThat(WebLink.check("page", link)).isSameAs(link);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uD800", "\uD83D", "\uDBFF", "\uDC00", "\uDFFF"})
  void anUnpairedSurrogateInALinkBecomesTheReplacementCharacter(String half) {
    assertThat(document("https://example.org/a" + half + "b").page())
        .hasToString("https://example.org/a%EF%BF%BDb");
  }

  @Test
  void theLengthOfALinkIsThatOfItsAsciiForm() {
    String tooLong = "https://example.org/" + "é".repeat(331);

    assertThat(WebLink.isAllowed(URI.create("https://example.org/" + "é".repeat(330)))).isTrue();
    assertThat(WebLink.isAllowed(URI.create(tooLong))).isFalse();
    refused(tooLong, "page is longer than 2000 characters; shorten it");
  }

  @Test
  void everyPageInTheModelIsKeptInAscii() {
    URI page = URI.create("https://exemple.bzh/é");
    Text name = Text.of("fr", "a");
    EditionId edition = new EditionId("a");
    Slot slot = new Slot.Unscheduled();

    assertThat(
            Stream.of(
                    Optional.of(Document.of(name, page).page()),
                    Broadcast.live(page).page(),
                    new CouncilDecision("a", Optional.empty(), Optional.of(page)).page(),
                    new Registration(true, Optional.of(page), Optional.empty(), Optional.empty())
                        .page(),
                    Organization.of(new OrganizationId("a"), name).withPage(page).page(),
                    Place.of(new PlaceId("a"), name).withPage(page).page(),
                    Source.of(new SourceId("a"), name).withPage(page).page(),
                    new Speaker(
                            new SpeakerId("a"),
                            Optional.empty(),
                            List.of(),
                            Optional.empty(),
                            Optional.of(page))
                        .page(),
                    Edition.builder(edition, 1, name, PartialDate.parse("2024"))
                        .page(page)
                        .build()
                        .page(),
                    Session.builder(new SessionId("a"), edition, SessionKind.TALK, name, slot)
                        .page(page)
                        .build()
                        .page(),
                    Proposal.builder(new ProposalId("a"), edition, name).page(page).build().page(),
                    Survey.builder(new SurveyId("a"), edition, name).page(page).build().page(),
                    Assises.builder(new AssisesId("a"), name, ZoneOffset.UTC)
                        .page(page)
                        .build()
                        .page())
                .map(kept -> kept.orElseThrow().toString()))
        .hasSize(13)
        .containsOnly("https://exemple.bzh/%C3%A9");
  }

  @Test
  void everyPageInTheModelIsChecked() {
    URI script = URI.create("javascript:alert(1)");
    Text name = Text.of("fr", "a");
    Stream.<Runnable>of(
            () -> Broadcast.live(script),
            () -> Broadcast.replay(script),
            () -> Organization.of(new OrganizationId("a"), name).withPage(script),
            () -> Place.of(new PlaceId("a"), name).withPage(script),
            () -> Source.of(new SourceId("a"), name).withPage(script),
            () ->
                Edition.builder(new EditionId("a"), 1, name, PartialDate.parse("2024"))
                    .page(script)
                    .build(),
            () ->
                Session.builder(
                        new SessionId("a"),
                        new EditionId("a"),
                        SessionKind.TALK,
                        name,
                        new Slot.Unscheduled())
                    .page(script)
                    .build(),
            () ->
                Proposal.builder(new ProposalId("a"), new EditionId("a"), name)
                    .page(script)
                    .build(),
            () -> Survey.builder(new SurveyId("a"), new EditionId("a"), name).page(script).build())
        .forEach(
            made ->
                assertThatIllegalArgumentException()
                    .isThrownBy(made::run)
                    .withMessage("page must be a link that starts with https:// or http://"));
  }

  private static void refused(String link, String message) {
    assertThatIllegalArgumentException().isThrownBy(() -> document(link)).withMessage(message);
  }

  private static Document document(String link) {
    return Document.of(Text.of("fr", "a"), URI.create(link));
  }
}
