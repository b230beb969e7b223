package org.assises.portal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.assises.testing.Requirement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person sees and does, in a real browser. Skipped where Chromium is not installed. */
class BrowserTest {
  private static final String PASSWORD = "motdepasse d’essai";
  private static final Path AXE =
      Path.of("target", "axe", "node_modules", "axe-core", "axe.min.js");
  private static final Path PICTURES = Path.of("target", "pictures");

  @TempDir static Path folder;
  private static RunningPortal portal;
  private static Browser browser;

  @BeforeAll
  static void start() throws Exception {
    browser = Browser.start(folder.resolve("profile"));
    Agents city = Agents.of("mairie", PasswordHash.of(PASSWORD.toCharArray()));
    portal =
        RunningPortal.start(
            Configuration.local(folder.resolve("data")).withAgents(city), ModelCity.assises());
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

  @Test
  void aPersonReadsTheProgramme() {
    open("/");

    browser.follow("nav.main a");

    assertThat(browser.text())
        .contains("Le programme", "Matin", "Atelier")
        .contains("Échanges avec la salle");
  }

  @Test
  void aPersonFiltersTheProposalsWithoutAnyScript() {
    open("/propositions");
    int all = count(".proposal");

    browser.evaluate("document.querySelector('#f-issue').value = 'not-retained'");
    browser.follow("form.filter button");

    assertThat(count(".proposal")).isPositive().isLessThan(all);
    assertThat(browser.evaluate("location.search").toString()).contains("issue=not-retained");
    assertThat(browser.evaluate("document.querySelector('#f-issue').value").toString())
        .contains("not-retained");
  }

  @Test
  void theSubscriptionLinkLeadsToACalendar() {
    open("/abonnements");

    String link =
        browser.evaluate("document.querySelector('a[href^=\"webcal:\"]').href").toString();
    String path = link.replaceAll("\"", "").replaceFirst("^webcal://[^/]*", "");

    assertThat(portal.get(path).body()).startsWith("BEGIN:VCALENDAR\r\n");
  }

  @Test
  void aPageThatIsLoadedAgainIsNotSentAgain() {
    open("/bilan");

    browser.reload();

    assertThat(browser.statusOfThePageOnTheWire()).isNotEmpty().containsOnly(304);
  }

  @Test
  void pagesLoadOnlyAllowedResourcesOfTheSite() {
    for (String path : new String[] {"/", "/editions/2026", "/bilan", "/propositions/eclairage"}) {
      open(path);

      assertThat(browser.requests()).allMatch(url -> url.startsWith(portal.address().toString()));
      assertThat(browser.noise()).isEmpty();
    }
  }

  @Test
  void theCityBringsADocumentReadsItsFindingsMendsItAndPublishes() throws Exception {
    byte[] document = ModelCity.document();
    Path broken =
        Files.write(
            folder.resolve("broken.json"),
            new String(document, UTF_8)
                .replace("\"speaker\": \"le-bihan\"", "\"speaker\": \"bihan\"")
                .getBytes(UTF_8));
    Path mended =
        Files.write(
            folder.resolve("mended.json"),
            new String(document, UTF_8)
                .replace("Mot de bienvenue", "Accueil de toutes et tous")
                .getBytes(UTF_8));
    browser.header(
        "Authorization",
        "Basic " + Base64.getEncoder().encodeToString(("mairie:" + PASSWORD).getBytes(UTF_8)));

    open("/mairie");
    browser.choose("#document", broken);
    browser.follow("form.upload button");
    assertThat(browser.text()).contains("Document refusé", "ligne", "colonne");
    open("/mairie");

    browser.choose("#document", mended);
    browser.follow("form.upload button");
    assertThat(browser.text())
        .contains("peut être publié", "Nouveau titre", "Accueil de toutes et tous");
    keep("mairie", 1280, 900);

    browser.follow("form[action='/mairie/publier'] button");
    assertThat(browser.text()).contains("Publication n°\u00a02");
    open("/changements");
    assertThat(browser.text()).contains("Accueil de toutes et tous");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/editions/2026",
        "/seances/atelier-rue",
        "/propositions",
        "/propositions/eclairage",
        "/bilan",
        "/intervenants",
        "/intervenants/le-bihan",
        "/changements",
        "/abonnements",
        "/fil/survey/enquete-2026",
        "/recherche?q=rue",
        "/mon-programme?seances=accueil,atelier-rue",
        "/plan-du-site",
        "/accessibilite",
        "/mentions-legales",
        "/donnees-personnelles",
        "/rien-de-tel",
        "/mairie",
        "/mairie/seances",
        "/mairie/seances/atelier-rue",
        "/mairie/intervenants/le-bihan",
        "/mairie/propositions/eclairage",
        "/mairie/ajouter/enquetes",
        "/mairie/importer",
        "/mairie/apercu/"
      })
  void aPageKeepsTheRulesOfAccessibility(String path) throws Exception {
    Requirement.met(Files.exists(AXE), "axe-core is not installed: .ci/prepare");
    browser.header(
        "Authorization",
        "Basic " + Base64.getEncoder().encodeToString(("mairie:" + PASSWORD).getBytes(UTF_8)));
    for (int width : new int[] {390, 1280}) {
      browser.resize(width, 900);
      open(path);
      browser.evaluate("document.querySelectorAll('details').forEach(it => it.open = true)");
      browser.evaluate(Files.readString(AXE) + "; 0");

      String violations =
          browser
              .evaluate(
                  "axe.run({runOnly:"
                      + " ['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice']}).then(r"
                      + " => r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html).slice(0,"
                      + " 3).join(' | ')).join('\\n"
                      + "'))")
              .toString();

      assertThat(violations).as("%s at %d pixels", path, width).isEqualTo("\"\"");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/editions/2026",
        "/seances/atelier-rue",
        "/propositions",
        "/propositions/eclairage",
        "/bilan",
        "/fil/survey/enquete-2026",
        "/recherche",
        "/plan-du-site",
        "/accessibilite",
        "/mairie/seances/atelier-rue",
        "/mairie",
        "/abonnements"
      })
  void pagesFitOnAPhone(String path) {
    browser.header(
        "Authorization",
        "Basic " + Base64.getEncoder().encodeToString(("mairie:" + PASSWORD).getBytes(UTF_8)));
    browser.resize(320, 700);
    open(path);

    assertThat(browser.evaluate("document.documentElement.scrollWidth").toString())
        .isEqualTo("320");

    browser.evaluate("document.documentElement.style.fontSize = '200%'");
    assertThat(browser.evaluate("document.documentElement.scrollWidth").toString())
        .as("with texts twice as large")
        .isEqualTo("320");
  }

  @Test
  void picturesAreKept() throws Exception {
    open("/bilan");
    keep("bilan", 1280, 1400);
    keep("bilan-telephone", 390, 844);
    open("/editions/2026");
    keep("programme", 1280, 1000);
    keep("programme-telephone", 390, 844);

    assertThat(PICTURES).isDirectoryContaining("glob:**/programme-telephone.png");
  }

  private static void keep(String name, int width, int height) throws Exception {
    browser.resize(width, height);
    browser.picture(PICTURES.resolve(name + ".png"));
  }

  private static void open(String path) {
    browser.open(portal.address() + path);
  }

  private static int count(String selector) {
    return Integer.parseInt(
        browser.evaluate("document.querySelectorAll('" + selector + "').length").toString());
  }
}
