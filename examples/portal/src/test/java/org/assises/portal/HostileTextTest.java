package org.assises.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text of a document tries to run a script. Skipped where Chromium is not installed. */
class HostileTextTest {
  private static final List<String> PAGES =
      List.of(
          "/",
          "/editions/2026",
          "/seances/atelier-rue",
          "/propositions",
          "/propositions/eclairage",
          "/editions/2024/bilan",
          "/intervenants/le-bihan",
          "/changements",
          "/abonnements");

  @TempDir static Path folder;
  private static RunningPortal portal;
  private static Browser browser;

  @BeforeAll
  static void start() throws Exception {
    browser = Browser.start(folder.resolve("profile"));
    portal = RunningPortal.start(Configuration.local(folder.resolve("data")), ModelCity.assises());
  }

  @AfterAll
  static void stop() throws Exception {
    if (browser != null) {
      browser.close();
    }
    if (portal != null) {
      portal.close();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>window.ran=1;alert(1)</script>",
        "</title><script>window.ran=1</script>",
        "\"><script>window.ran=1</script>",
        "'><img src=x onerror=window.ran=1>",
        "<img src=x onerror=\"window.ran=1\">",
        "<svg onload=window.ran=1>",
        "<svg><script>window.ran=1</script></svg>",
        "</text></svg><img src=x onerror=window.ran=1>",
        "\" onmouseover=\"window.ran=1\" autofocus onfocus=\"window.ran=1\" x=\"",
        "' autofocus onfocus='window.ran=1' x='",
        "<iframe srcdoc=\"<script>parent.ran=1</script>\"></iframe>",
        "<iframe src=javascript:parent.ran=1></iframe>",
        "javascript:window.ran=1",
        "<a href=\"javascript:window.ran=1\" id=x>x</a>",
        "</script><script>window.ran=1</script>",
        "<!--<script>--><script>window.ran=1</script>",
        "]]><script>window.ran=1</script>",
        "<style>@import 'x'</style><link rel=stylesheet href=//ailleurs.example>",
        "<meta http-equiv=refresh content='0;url=javascript:window.ran=1'>",
        "<base href=//ailleurs.example/><form action=javascript:window.ran=1><button>x",
        "${window.ran=1} @template.tag.text $unsafe{x} `+(window.ran=1)+`",
        "&lt;script&gt;window.ran=1&lt;/script&gt; &#60;script&#62;",
        "<textarea><details open ontoggle=window.ran=1>",
        "<math><mtext><img src=x onerror=window.ran=1></mtext></math>"
      })
  void aTextIsShownAndNeverRuns(String payload) {
    Publications publications = portal.publications();
    publications.publish(ModelCity.saying(payload), publications.number(), "test");

    for (String path : PAGES) {
      browser.open(portal.address() + path);

      assertThat(browser.evaluate("typeof window.ran").toString()).as(path).contains("undefined");
      assertThat(browser.noise())
          .as("blocked by the browser means let in by us: %s", path)
          .isEmpty();
      assertThat(browser.requests()).allMatch(url -> url.startsWith(portal.address().toString()));
      assertThat(
              browser
                  .evaluate("document.querySelectorAll('main script, iframe, img, base').length")
                  .toString())
          .isEqualTo("0");
      assertThat(
              browser
                  .evaluate(
                      "document.documentElement.textContent.includes("
                          + jakarta.json.Json.createValue(payload)
                          + ")")
                  .toString())
          .as(path)
          .isEqualTo("true");
    }
  }
}
