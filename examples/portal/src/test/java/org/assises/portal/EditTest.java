package org.assises.portal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Edits the draft through forms, as an agent does in the browser. */
class EditTest {
  private static final String PASSWORD = "motdepasse d’essai";
  private static final PasswordHash HASH = PasswordHash.of(PASSWORD.toCharArray());

  @TempDir Path data;
  private RunningPortal portal;

  @BeforeEach
  void start() {
    Agents agents = Agents.of("anne", HASH).and(Agents.of("bob", HASH));
    portal = RunningPortal.start(Configuration.local(data).withAgents(agents), ModelCity.assises());
  }

  @AfterEach
  void stop() {
    portal.close();
  }

  @Test
  void anUnchangedFormChangesNothing() {
    for (String path :
        List.of(
            "/mairie/seances/atelier-rue",
            "/mairie/seances/conference-2024",
            "/mairie/intervenants/le-bihan",
            "/mairie/propositions/eclairage",
            "/mairie/propositions/bancs",
            "/mairie/enquetes/enquete-2026",
            "/mairie/editions/2024",
            "/mairie/lieux/halles",
            "/mairie/salles/grande-salle",
            "/mairie/organismes/ville")) {
      Fields form = open("anne", path);

      assertThat(send("anne", path, form).statusCode()).as(path).isEqualTo(303);
    }

    assertThat(get("anne", "/mairie").body()).contains("Rien ne changera pour le public");
    assertThat(get("anne", "/mairie/document.json").body())
        .isEqualTo(get("anne", "/mairie/publications/1/document.json").body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "seances",
        "intervenants",
        "propositions",
        "enquetes",
        "editions",
        "lieux",
        "salles",
        "organismes"
      })
  void everyFieldHasAPlaceInTheDocument(String kind) {
    String path = "/mairie/ajouter/" + kind;
    String page = get("anne", path).body();
    int shapes = Fields.options(page).values().stream().mapToInt(List::size).max().orElse(1);

    for (int shape = 0; shape < shapes; shape++) {
      Fields form = Fields.in(page);
      form.fillAll(page, shape);

      HttpResponse<String> answer = send("anne", path, form);

      assertThat(answer.statusCode()).isIn(303, 422);
      assertThat(answer.body()).doesNotContain("pas prévu", "unknown name; correct or remove it");
    }
  }

  @Test
  void aSessionIsMovedRetitledAndCancelled() {
    Fields form = open("anne", "/mairie/seances/atelier-rue");
    form.set("title/fr", "La rue, de nuit");
    form.set("status", "cancelled");
    form.set("slot/type", "timed");
    form.set("slot.timed.start", "2026-11-29T18:15");
    form.set("slot.timed.end", "");

    save("anne", "/mairie/seances/atelier-rue", form);
    publish("anne");

    assertThat(portal.get("/seances/atelier-rue").body())
        .contains("La rue, de nuit", "Annulée", "29 novembre 2026", "18\u202fh\u202f15");
  }

  @Test
  void aSpeakerIsAddedWithFunctionAndConsentAndTakesPart() {
    Fields speaker = open("anne", "/mairie/ajouter/intervenants");
    speaker.set("name/value", "Nolwenn Kerbrat");
    speaker.set("name/basis/type", "consent");
    speaker.set("name/basis.consent.givenOn", "2026-11-20");
    speaker.set("mandates.0.function/fr", "médiatrice");
    HttpResponse<String> added = save("anne", "/mairie/ajouter/intervenants", speaker);
    String id = added.headers().firstValue("Location").orElseThrow().replaceAll(".*/|\\?.*", "");
    Fields session = open("anne", "/mairie/seances/atelier-rue");
    int row = session.setFirstEmpty("contributions", "speaker", id);
    session.set("contributions." + row + ".mandate", "fonction-1");
    session.set("contributions." + row + ".role", "facilitator");
    save("anne", "/mairie/seances/atelier-rue", session);
    publish("anne");

    assertThat(id).doesNotContain("olwenn", "erbrat");
    assertThat(portal.get("/seances/atelier-rue").body())
        .contains("Nolwenn Kerbrat", "médiatrice", "animation");
  }

  @Test
  void aReplayAFollowUpWithItsReasonAndFiguresOfTheSurveyAreRecorded() {
    Fields session = open("anne", "/mairie/seances/conference-2024");
    session.setFirstEmpty("broadcasts", "kind", "replay");
    session.setFirstEmpty("broadcasts", "page", "https://video.example/nuit");
    save("anne", "/mairie/seances/conference-2024", session);
    Fields proposal = open("anne", "/mairie/propositions/pedibus");
    proposal.setFirstEmpty("followUps", "status", "not-retained");
    proposal.setFirstEmpty("followUps", "reason", "too-costly");
    proposal.setFirstEmpty("followUps", "note/fr", "Le devis dépasse le budget.");
    proposal.setFirstEmpty("followUps", "evidence.0.title/fr", "Le devis");
    proposal.setFirstEmpty("followUps", "evidence.0.page", "https://ville-modele.example/devis");
    proposal.setFirstEmpty("followUps", dateOf(proposal), "2026-11-20");
    save("anne", "/mairie/propositions/pedibus", proposal);
    Fields survey = open("anne", "/mairie/enquetes/enquete-2026");
    survey.setFirstEmpty("respondents", "label/fr", "réponses");
    survey.setFirstEmpty("respondents", "figure/value/number", "2200");
    save("anne", "/mairie/enquetes/enquete-2026", survey);
    publish("anne");

    assertThat(portal.get("/seances/conference-2024").body())
        .contains("https://video.example/nuit");
    assertThat(portal.get("/propositions/pedibus").body())
        .contains("trop coûteuse", "Le devis dépasse le budget.", "Le devis");
    assertThat(get("anne", "/mairie/document.json").body()).contains("2200");
  }

  @Test
  void aProposalIsRecorded() {
    Fields form = open("anne", "/mairie/ajouter/propositions");
    form.set("title/fr", "Une fontaine place du marché");
    form.set("edition", "2026");
    form.set("author/type", "inhabitant");
    form.set("author.inhabitant.quarter/fr", "Centre");
    form.setFirstEmpty("costs", "kind", "estimated");
    form.setFirstEmpty("costs", "amount/value/amount", "12500.50");
    form.setFirstEmpty("locations", "name/fr", "place du Marché");
    form.setFirstEmpty("locations", "area/name/fr", "Centre ancien");
    String id =
        save("anne", "/mairie/ajouter/propositions", form)
            .headers()
            .firstValue("Location")
            .orElseThrow()
            .replaceAll("\\?.*|/mairie", "");
    publish("anne");

    assertThat(portal.get("/propositions?edition=2026").body())
        .contains("Une fontaine place du marché");
    assertThat(portal.get(id).body())
        .contains("estimé\u00a0: 12\u202f500,50\u00a0€", "place du Marché, Centre ancien");
  }

  @Test
  void problemsAreShownBesideTheirFieldAndTypedValuesStay() {
    Fields form = open("anne", "/mairie/seances/atelier-rue");
    form.set("title/fr", "Écrire à anne@example.org");
    form.set("slot/type", "timed");
    form.set("slot.timed.start", "n’importe quand");

    HttpResponse<String> refused = send("anne", "/mairie/seances/atelier-rue", form);

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains("Rien n’a été enregistré", "n’importe quand", "Écrire à anne@example.org")
        .contains("Empêche la publication");
  }

  @Test
  void aFindingIsShownBesideItsFieldAfterSaving() {
    Fields form = open("anne", "/mairie/seances/atelier-rue");
    form.set("title/fr", "Écrire à anne@example.org");
    save("anne", "/mairie/seances/atelier-rue", form);

    assertThat(get("anne", "/mairie/seances/atelier-rue").body())
        .contains("class=\"block flagged\"", "adresse électronique");
    assertThat(get("anne", "/mairie").body())
        .contains("ne peut pas être publié", "href=\"/mairie/seances/atelier-rue\"");
  }

  @Test
  void theFuturePagesAreSeenBeforeTheyAre() {
    Fields form = open("anne", "/mairie/seances/atelier-rue");
    form.set("title/fr", "La rue, de nuit");
    save("anne", "/mairie/seances/atelier-rue", form);

    assertThat(get("anne", "/mairie/apercu/seances/atelier-rue").body())
        .contains("La rue, de nuit", "Aperçu.", "href=\"/mairie/apercu/bilan\"", "noindex");
    assertThat(portal.get("/seances/atelier-rue").body()).doesNotContain("La rue, de nuit");
    assertThat(portal.get("/mairie/apercu/").statusCode()).isEqualTo(401);
  }

  @Test
  void twoAgentsWorkOnTwoItemsAtOnce() {
    Fields anne = open("anne", "/mairie/seances/atelier-rue");
    Fields bob = open("bob", "/mairie/seances/conference-2024");
    anne.set("title/fr", "D’Anne");
    bob.set("title/fr", "De Bob");

    save("anne", "/mairie/seances/atelier-rue", anne);
    save("bob", "/mairie/seances/conference-2024", bob);

    assertThat(get("bob", "/mairie/document.json").body()).contains("D’Anne", "De Bob");
  }

  @Test
  void overwritingAColleaguesChangeGivesAWarning() {
    Fields anne = open("anne", "/mairie/seances/atelier-rue");
    Fields bob = open("bob", "/mairie/seances/atelier-rue");
    anne.set("title/fr", "D’Anne");
    bob.set("title/fr", "De Bob");
    save("anne", "/mairie/seances/atelier-rue", anne);

    HttpResponse<String> told = send("bob", "/mairie/seances/atelier-rue", bob);

    assertThat(told.statusCode()).isEqualTo(409);
    assertThat(told.body())
        .contains("anne a enregistré", "De Bob", "Enregistré maintenant\u00a0: D’Anne");
    assertThat(get("bob", "/mairie/document.json").body()).doesNotContain("De Bob");
    assertThat(send("bob", "/mairie/seances/atelier-rue", Fields.in(told.body())).statusCode())
        .isEqualTo(303);
    assertThat(get("bob", "/mairie/document.json").body()).contains("De Bob");
  }

  @Test
  void theLastChangeIsUndone() {
    Fields form = open("anne", "/mairie/seances/atelier-rue");
    form.set("title/fr", "Première idée");
    save("anne", "/mairie/seances/atelier-rue", form);
    form = open("anne", "/mairie/seances/atelier-rue");
    form.set("title/fr", "Seconde idée");
    save("anne", "/mairie/seances/atelier-rue", form);

    save("anne", "/mairie/annuler", open("anne", "/mairie"));

    assertThat(get("anne", "/mairie/document.json").body())
        .contains("Première idée")
        .doesNotContain("Seconde idée");
  }

  @Test
  void aFormerPublicationCanBePublishedAgain() {
    String before = portal.get("/seances/atelier-rue").body();
    Fields form = open("anne", "/mairie/seances/atelier-rue");
    form.set("title/fr", "Une erreur");
    save("anne", "/mairie/seances/atelier-rue", form);
    publish("anne");

    Fields back = open("anne", "/mairie");
    back.set("numero", "1");
    save("anne", "/mairie/reprendre", back);
    assertThat(get("anne", "/mairie").body()).contains("Publication n°\u00a01 reprise", "abonnés");
    publish("anne");

    assertThat(title(portal.get("/seances/atelier-rue").body())).isEqualTo(title(before));
    assertThat(portal.publications().number()).isEqualTo(3);
  }

  @Test
  void aFormerTitleIsForgottenEverywhere() {
    String path = "/mairie/seances/atelier-rue";
    retitle(path, "L’affaire Victime", Map.of());
    publish("anne");

    retitle(path, "La rue, de nuit", Map.of("oublier", "1"));
    assertThat(get("anne", "/mairie").body()).contains("anciens textes effacés");
    publish("anne");

    assertThat(portal.get("/changements").body())
        .contains("anciens textes effacés")
        .doesNotContain("Victime");
    for (String kept :
        List.of(
            "/mairie",
            "/mairie/document.json",
            "/mairie/publications/2/document.json",
            "/mairie/publications/2")) {
      assertThat(get("anne", kept).body()).as(kept).doesNotContain("Victime");
    }
    assertThat(get("anne", "/mairie/publications/2/document.json").body())
        .contains("La rue, de nuit");
  }

  @Test
  void aTitleStaysInTheHistoryUnlessItIsForgotten() {
    String path = "/mairie/seances/atelier-rue";
    retitle(path, "Un titre provisoire", Map.of());
    publish("anne");

    retitle(path, "La rue, de nuit", Map.of());
    publish("anne");

    assertThat(portal.get("/changements").body()).contains("Un titre provisoire");
    assertThat(get("anne", "/mairie/publications/2").body()).contains("Un titre provisoire");
  }

  @Test
  void aSessionThatIsRemovedAndForgottenIsCancelledWithoutItsTitle() {
    Fields added = open("anne", "/mairie/ajouter/seances");
    added.set("title/fr", "L’affaire Victime");
    added.set("kind", "talk");
    added.set("edition", "2026");
    added.set("slot/type", "timed");
    added.set("slot.timed.start", "2026-11-29T18:15");
    String path =
        save("anne", "/mairie/ajouter/seances", added)
            .headers()
            .firstValue("Location")
            .orElseThrow()
            .replaceAll("\\?.*", "");
    publish("anne");

    Fields removed = open("anne", path);
    removed.set("retirer", "1");
    removed.set("oublier", "1");
    save("anne", path, removed);
    publish("anne");

    assertThat(portal.get("/flux/programme.ics").body())
        .contains("STATUS:CANCELLED")
        .doesNotContain("Victime");
    assertThat(get("anne", "/mairie/publications/2/document.json").body())
        .doesNotContain("Victime");
  }

  private void retitle(String path, String title, Map<String, String> more) {
    Fields form = open("anne", path);
    form.set("title/fr", title);
    more.forEach(form::set);
    save("anne", path, form);
  }

  @Test
  void referencedItemsAreNotRemoved() {
    Fields form = open("anne", "/mairie/intervenants/tanguy");
    form.set("retirer", "1");

    HttpResponse<String> refused = send("anne", "/mairie/intervenants/tanguy", form);

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("d’autres éléments s’y réfèrent");
  }

  private static String dateOf(Fields proposal) {
    return proposal.values.keySet().stream()
        .filter(name -> name.matches("followUps\\.0\\.(date|since)"))
        .map(name -> name.replaceFirst(".*\\.", ""))
        .findFirst()
        .orElseThrow();
  }

  private static String title(String page) {
    return page.replaceFirst("(?s).*<h1>(.*?)</h1>.*", "$1");
  }

  private void publish(String agent) {
    assertThat(send(agent, "/mairie/publier", open(agent, "/mairie")).statusCode()).isEqualTo(303);
  }

  private HttpResponse<String> save(String agent, String path, Fields form) {
    HttpResponse<String> saved = send(agent, path, form);
    assertThat(saved.statusCode())
        .as(saved.body().replaceAll("(?s).*?<ul class=\"findings\">(.*?)</ul>.*", "$1"))
        .isEqualTo(303);
    return saved;
  }

  private Fields open(String agent, String path) {
    HttpResponse<String> page = get(agent, path);
    assertThat(page.statusCode()).as(path).isEqualTo(200);
    return Fields.in(page.body());
  }

  private HttpResponse<String> get(String agent, String path) {
    return portal.get(path, "Authorization", login(agent));
  }

  private HttpResponse<String> send(String agent, String path, Fields form) {
    return portal.send(
        portal
            .request(path)
            .header("Authorization", login(agent))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form.encoded())));
  }

  private static String login(String agent) {
    return "Basic " + Base64.getEncoder().encodeToString((agent + ":" + PASSWORD).getBytes(UTF_8));
  }

  /** The fields of the forms on a page, as a browser would send them. */
  private static final class Fields {
    private static final Pattern INPUT = Pattern.compile("<input ([^>]*)>");
    private static final Pattern AREA =
        Pattern.compile("<textarea [^>]*name=\"([^\"]*)\"[^>]*>\n?([^<]*)</textarea>");
    private static final Pattern SELECT =
        Pattern.compile("(?s)<select [^>]*name=\"([^\"]*)\"[^>]*>(.*?)</select>");

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    static Fields in(String page) {
      Fields fields = new Fields();
      Matcher input = INPUT.matcher(page.replaceAll("(?s)<details class=\"danger\">.*", ""));
      while (input.find()) {
        String tag = " " + input.group(1) + " ";
        boolean off = attribute(tag, "type").equals("checkbox") && !tag.contains(" checked");
        if (!off && !attribute(tag, "name").isEmpty()) {
          fields.add(attribute(tag, "name"), attribute(tag, "value"));
        }
      }
      Matcher area = AREA.matcher(page);
      while (area.find()) {
        fields.add(area.group(1), unescaped(area.group(2)));
      }
      Matcher select = SELECT.matcher(page);
      while (select.find()) {
        Matcher chosen =
            Pattern.compile("<option value=\"([^\"]*)\" selected").matcher(select.group(2));
        fields.add(select.group(1), chosen.find() ? unescaped(chosen.group(1)) : "");
      }
      return fields;
    }

    static Map<String, List<String>> options(String page) {
      Map<String, List<String>> options = new LinkedHashMap<>();
      Matcher select = SELECT.matcher(page);
      while (select.find()) {
        List<String> values = new ArrayList<>();
        Matcher option = Pattern.compile("<option value=\"([^\"]+)\"").matcher(select.group(2));
        while (option.find()) {
          values.add(option.group(1));
        }
        options.put(select.group(1), values);
      }
      return options;
    }

    /** Fills in every field, with the choice of a number. */
    void fillAll(String page, int choice) {
      Matcher input = INPUT.matcher(page);
      while (input.find()) {
        String tag = " " + input.group(1) + " ";
        switch (attribute(tag, "type")) {
          case "text" -> set(attribute(tag, "name"), "2026-11-22");
          case "date" -> set(attribute(tag, "name"), "2026-11-22");
          case "datetime-local" -> set(attribute(tag, "name"), "2026-11-22T10:00");
          case "number" -> set(attribute(tag, "name"), "5");
          case "url" -> set(attribute(tag, "name"), "https://ville-modele.example/");
          case "checkbox" -> set(attribute(tag, "name"), attribute(tag, "value"));
          default -> {}
        }
      }
      AREA.matcher(page).results().forEach(area -> set(area.group(1), "Quelques mots"));
      options(page)
          .forEach(
              (name, values) -> {
                if (!values.isEmpty()) {
                  set(name, values.get(choice % values.size()));
                }
              });
    }

    void set(String name, String value) {
      values.put(name, List.of(value));
    }

    /** Fills in the last row of a list, which is the empty one. */
    int setFirstEmpty(String member, String field, String value) {
      int last =
          values.keySet().stream()
              .filter(name -> name.matches(Pattern.quote(member) + "\\.[0-9]+\\..*"))
              .mapToInt(name -> Integer.parseInt(name.split("\\.", 3)[1]))
              .max()
              .orElseThrow();
      set(member + "." + last + "." + field, value);
      return last;
    }

    String encoded() {
      List<String> pairs = new ArrayList<>();
      values.forEach(
          (name, all) ->
              all.forEach(
                  value ->
                      pairs.add(
                          URLEncoder.encode(name, UTF_8) + "=" + URLEncoder.encode(value, UTF_8))));
      return String.join("&", pairs);
    }

    private void add(String name, String value) {
      values.computeIfAbsent(name, unknown -> new ArrayList<>()).add(value);
    }

    private static String attribute(String tag, String name) {
      Matcher attribute = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(tag);
      return attribute.find() ? unescaped(attribute.group(1)) : "";
    }

    private static String unescaped(String html) {
      return html.replace("&#34;", "\"")
          .replace("&#39;", "'")
          .replace("&lt;", "<")
          .replace("&amp;", "&");
    }
  }
}
