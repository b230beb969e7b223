package org.assises.publication;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assises.publication.SmallTown.DAY;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.assises.finding.FactFinding;
import org.assises.finding.Finding;
import org.assises.finding.TextFinding;
import org.assises.model.Assises;
import org.assises.model.Text;
import org.junit.jupiter.api.Test;

/** Tests that every text, line, link and fact of an assises is checked. */
class ScreeningTest {
  private static final String PERSONAL = "a.person@example.org";
  private static final Text TEXT = Text.of("fr", "Rues calmes");
  private static final URI LINK = URI.create("https://example.org/");

  /** The texts of a fact are its reason, the notes of claims, and the label if there is one. */
  @Test
  void contactDataIsFoundInEveryText() {
    Text personal = Text.of("fr", "Écrire à " + PERSONAL);

    Assises assises = new WordyTown(personal, "x", LINK, Optional.of(personal)).assises();

    assertThat(places(assises, TextFinding.ContactDataFound.class))
        .isEqualTo(
            """
            assises: name/fr description/fr territory/fr territory/fr
            sources minutes: title/fr
            organizations city: name/fr
            places hall: name/fr
            rooms hall-1: name/fr
            themes streets: name/fr description/fr
            speakers anna: mandates/fr mandates/fr biography/fr
            editions 2024: title/fr title/fr title/fr startDate/fr startDate/fr endDate/fr endDate/fr \
            description/fr objectives/fr method/fr keyFigures/fr keyFigures/fr keyFigures/fr broadcasts/fr \
            documents/fr
            surveys s: title/fr startDate/fr startDate/fr endDate/fr endDate/fr \
            respondents/fr respondents/fr respondents/fr results/fr results/fr results/fr documents/fr
            sessions talk: title/fr description/fr documents/fr broadcasts/fr attendance/fr attendance/fr
            proposals p1: title/fr description/fr author/fr locations/fr locations/fr followUps/fr followUps/fr
            proposals p2: title/fr author/fr
            proposals p3: title/fr author/fr
            orientations o: title/fr description/fr
            measures m: title/fr description/fr evidence/fr
            balances 2024: note/fr""");
  }

  @Test
  void contactDataIsFoundInEveryLine() {
    Assises assises = new WordyTown(TEXT, PERSONAL, LINK, Optional.empty()).assises();

    assertThat(places(assises, TextFinding.ContactDataFound.class))
        .isEqualTo(
            """
            sources minutes: publisher
            places hall: address
            speakers anna: name
            editions 2024: title/fr
            proposals p1: author locations followUps
            proposals p2: author""");
  }

  @Test
  void everyLinkIsChecked() {
    URI link = URI.create("http://example.org/?to=" + PERSONAL);

    Assises assises = new WordyTown(TEXT, "x", link, Optional.empty()).assises();

    String links = places(assises, TextFinding.LinkNotSecure.class);
    assertThat(links)
        .isEqualTo(
            """
            assises: page
            sources minutes: page
            organizations city: page
            places hall: page
            speakers anna: page
            editions 2024: broadcasts documents page
            surveys s: documents page
            sessions talk: registration documents broadcasts page
            proposals p1: followUps followUps page
            measures m: evidence""");
    assertThat(places(assises, TextFinding.ContactDataFound.class)).isEqualTo(links);
  }

  @Test
  void everyFactIsChecked() {
    Assises open = new WordyTown(TEXT, "x", LINK, Optional.empty()).assises();
    Assises reasoned = new WordyTown(TEXT, "x", LINK, Optional.of(TEXT)).assises();

    assertThat(places(open, FactFinding.ClaimsContradict.class))
        .isEqualTo(
            """
            editions 2024: title startDate endDate keyFigures
            surveys s: startDate endDate respondents results
            sessions talk: attendance""");
    assertThat(places(reasoned, FactFinding.ClaimsContradict.class)).isEmpty();
  }

  /** {@return a line for each item with findings: the item, and the members concerned} */
  private static String places(Assises assises, Class<? extends Finding> kind) {
    Map<String, String> members = new LinkedHashMap<>();
    for (Finding finding :
        Publication.check(assises, DAY.atStartOfDay(assises.zone()).toInstant())) {
      if (kind.isInstance(finding)) {
        String place = finding.place().substring(1);
        boolean isOfItem = !place.matches("(name|description|territory|page)\\b.*");
        String[] parts =
            (isOfItem ? place.replaceFirst("/", " ") : "assises/" + place).split("/", 2);
        members.merge(parts[0] + ":", " " + parts[1], String::concat);
      }
    }
    return members.entrySet().stream().map(e -> e.getKey() + e.getValue()).collect(joining("\n"));
  }
}
