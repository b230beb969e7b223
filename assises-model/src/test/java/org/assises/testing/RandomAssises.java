package org.assises.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assises.model.Assises;
import org.assises.model.AssisesId;
import org.assises.model.ImportRecord;
import org.assises.model.ImportedItem;
import org.assises.model.SourceId;
import org.assises.model.Territory;
import org.assises.model.Text;

/**
 * Small random assises from a seed, which use every part of the model and contain secrets.
 *
 * <p>The same seed gives the same assises on every machine. Everything that a publication of {@link
 * #DAY} must not contain includes the word {@link #SECRET}: texts, links and ids of drafts and of
 * items that only drafts refer to, names without a legal basis, and texts about people who are not
 * named.
 *
 * <pre>{@code
 * Publication publication = Publication.of(RandomAssises.of(seed), RandomAssises.PUBLISHED);
 * }</pre>
 */
public final class RandomAssises {
  /** The word in every secret: seven letters that no escaping changes. */
  public static final String SECRET = "zqxpriv";

  /** The word in everything that {@link RandomMistake} publishes by mistake. */
  public static final String RECALLED = "zqxgone";

  /** The zone of all assises made here. */
  public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

  /** The day of publication, for which the secrets are secret. */
  public static final LocalDate DAY = LocalDate.of(2024, 11, 1);

  /** An instant early on {@link #DAY}, so that revisions on the same day are possible. */
  public static final Instant PUBLISHED = Instant.parse("2024-10-31T23:30:00Z");

  private RandomAssises() {}

  /** {@return a random assises from a seed} */
  public static Assises of(long seed) {
    Draw draw = new Draw(seed);
    Words words = new Words(draw);
    RandomHouse house = new RandomHouse(draw, words);
    RandomProgramme programme = new RandomProgramme(draw, words, house);
    RandomProposals proposals = new RandomProposals(draw, words, house, programme);
    Assises.Builder assises = begun(draw, words);
    house.addTo(assises);
    programme.addTo(assises);
    proposals.addTo(assises);
    assises.imports(draw.upTo(2, () -> imported(draw, words)));
    return assises.build();
  }

  /** {@return an import record, all of which is secret} */
  private static ImportRecord imported(Draw draw, Words words) {
    return new ImportRecord(
        new SourceId(words.id("import", true)), draw.upTo(2, () -> importedItem(draw, words)));
  }

  private static ImportedItem importedItem(Draw draw, Words words) {
    return new ImportedItem(
        draw.oneOf(ImportedItem.Kind.values()),
        words.id("imported", true),
        draw.maybe(() -> words.id("key", true)),
        draw.between(0, 9),
        draw.maybe(() -> PUBLISHED.minusSeconds(draw.between(0, 9_999))),
        draw.chance(20),
        Map.of("title", words.id("said", true)));
  }

  private static Assises.Builder begun(Draw draw, Words words) {
    Assises.Builder assises =
        Assises.builder(new AssisesId("assises.example"), words.text(false), ZONE)
            .languages(List.of(Locale.FRENCH, Locale.forLanguageTag("br")));
    draw.maybe(() -> words.text(false)).ifPresent(assises::description);
    draw.maybe(() -> words.link(false)).ifPresent(assises::page);
    draw.maybe(
            () ->
                new Territory(
                    "29232", Text.of("fr", "Quimper"), draw.maybe(() -> words.text(false))))
        .ifPresent(assises::territory);
    return assises;
  }

  /** {@return a copy with its lists in random order, except editions and programmes} */
  public static Assises shuffled(Assises assises, long seed) {
    Draw draw = new Draw(seed);
    return assises.toBuilder()
        .sources(draw.shuffled(assises.sources()))
        .organizations(draw.shuffled(assises.organizations()))
        .places(draw.shuffled(assises.places()))
        .rooms(draw.shuffled(assises.rooms()))
        .themes(draw.shuffled(assises.themes()))
        .speakers(draw.shuffled(assises.speakers()))
        .surveys(draw.shuffled(assises.surveys()))
        .sessions(draw.shuffled(assises.sessions()))
        .proposals(draw.shuffled(assises.proposals()))
        .orientations(draw.shuffled(assises.orientations()))
        .measures(draw.shuffled(assises.measures()))
        .balances(draw.shuffled(assises.balances()))
        .build();
  }

  /**
   * {@return a copy with random changes by the city, such as new titles, times, follow-ups,
   * cancellations and new items}
   */
  public static Assises changed(Assises assises, long seed) {
    return new RandomChanges(assises, new Draw(seed)).made();
  }
}
