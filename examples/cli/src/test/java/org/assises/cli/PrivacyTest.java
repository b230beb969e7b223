package org.assises.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assises.testing.RandomAssises.PUBLISHED;
import static org.assises.testing.RandomAssises.RECALLED;
import static org.assises.testing.RandomAssises.SECRET;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assises.json.AssisesJson;
import org.assises.model.Assises;
import org.assises.publication.Publication;
import org.assises.testing.RandomAssises;
import org.assises.testing.RandomMistake;
import org.junit.jupiter.api.Test;

/**
 * Checks that nothing private is published: words planted in all places that are not public are in
 * no format and no kept publication.
 *
 * <p>Each assises is published five times: as it is, changed, with a mistake, with the mistake
 * taken back, and changed once more. {@code -Dprivacy.assises=10000} makes so many, without it
 * there are 1,000.
 */
class PrivacyTest {
  private static final int MANY = Integer.getInteger("privacy.assises", 1_000);
  private static final Optional<URI> BASE = Optional.of(URI.create("https://data.example.org/"));

  private final AssisesJson json = AssisesJson.create();

  @Test
  void noSecretIsInAnyOctet() {
    Stream<String> leaks = LongStream.range(0, MANY).boxed().parallel().flatMap(this::leaks);

    assertThat(leaks).isEmpty();
  }

  /**
   * Checks that the formats contain the mistake before it is taken back, since the test above would
   * otherwise prove nothing.
   */
  @Test
  void everyFormatContainsWhatWasPublishedByMistake() {
    RandomMistake mistake = RandomMistake.in(RandomAssises.of(1), 1);
    Publication made =
        Publication.of(mistake.before(), PUBLISHED).revise(mistake.made(), minute(1));

    List<String> leaks = leaks(made, List.of(RECALLED)).toList();

    for (String format :
        List.of(
            "programme.ics",
            "edition-",
            "schedule-",
            "proposals.ndjson",
            "openagenda.json",
            "schema-org.jsonld",
            "changes.json",
            "catalogue.jsonld",
            "the kept publication")) {
      assertThat(leaks).as(format).anyMatch(leak -> leak.contains(" in " + format));
    }
  }

  private Stream<String> leaks(long seed) {
    Assises assises = RandomAssises.of(seed);
    RandomMistake mistake = RandomMistake.in(RandomAssises.changed(assises, seed), seed);
    Publication first = Publication.of(assises, PUBLISHED);
    Publication changed = first.revise(mistake.before(), minute(1));
    Publication made = changed.revise(mistake.made(), minute(2));
    Publication takenBack = made.revise(mistake.takenBack(), minute(3));
    Publication after =
        takenBack.revise(RandomAssises.changed(mistake.takenBack(), seed), minute(4));
    return Stream.concat(
            Stream.of(first, changed, made).flatMap(each -> leaks(each, List.of(SECRET))),
            Stream.of(takenBack, after).flatMap(each -> leaks(each, List.of(SECRET, RECALLED))))
        .map(leak -> "seed " + seed + ": " + leak);
  }

  private static Instant minute(int minute) {
    return PUBLISHED.plusSeconds(60L * minute);
  }

  /** {@return the outputs that contain one of the words, with the word and the publication} */
  private Stream<String> leaks(Publication publication, List<String> words) {
    return writings(publication).entrySet().stream()
        .flatMap(
            writing ->
                found(words, writing.getValue())
                    .map(word -> word + " in " + writing.getKey() + " of " + publication.at()));
  }

  /**
   * {@return all that is written of a publication: what leaves, and what the city keeps and sees}
   */
  private Map<String, Writing> writings(Publication publication) {
    Map<String, Writing> writings = new LinkedHashMap<>();
    Formats.of(publication.assises(), BASE)
        .forEach(
            (name, format) -> {
              writings.put(name, out -> format.write(publication, out));
              writings.put(
                  "losses of " + name,
                  out -> out.write(format.losses(publication).toString().getBytes(UTF_8)));
            });
    writings.put("the kept publication", out -> json.writePublication(publication, out));
    writings.put(
        "the findings", out -> out.write(publication.findings().toString().getBytes(UTF_8)));
    return writings;
  }

  private static Stream<String> found(List<String> words, Writing writing) {
    WordSearch search = new WordSearch(words);
    try {
      writing.to(search);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return search.found();
  }

  /** Writes one file. */
  private interface Writing {
    void to(WordSearch out) throws IOException;
  }
}
