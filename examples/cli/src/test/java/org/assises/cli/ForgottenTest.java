package org.assises.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assises.json.AssisesJson;
import org.assises.model.Assises;
import org.assises.model.Forgetting;
import org.assises.model.Id;
import org.assises.model.Proposal;
import org.assises.model.ProposalId;
import org.assises.model.Session;
import org.assises.model.Text;
import org.assises.model.Visibility;
import org.assises.publication.Change;
import org.assises.publication.Publication;
import org.assises.publication.PublicationFormat;
import org.assises.testing.RandomAssises;
import org.assises.testing.Wording;
import org.junit.jupiter.api.Test;

/**
 * Checks that forgotten texts are gone: a word of a former title is in no format, kept publication,
 * change or finding, whatever happened to the item afterwards.
 */
class ForgottenTest {
  private static final String WORD = "zqxvictim";
  private static final Text TITLE = Text.of("fr", "Atelier de " + WORD);
  private static final Text CORRECTED = Text.of("fr", "Atelier");
  private static final Optional<URI> BASE = Optional.of(URI.create("https://data.example.org/"));

  @Test
  void aWordInATitleIsForgottenWhateverHappensToTheSession() {
    assertThat(seeds().flatMap(this::leaksOfSessions)).isEmpty();
  }

  @Test
  void aWordInAProposalIsForgotten() {
    assertThat(seeds().flatMap(this::leaksOfProposals)).isEmpty();
  }

  /**
   * Checks that the word is published before it is forgotten, since the other tests would otherwise
   * prove nothing.
   */
  @Test
  void theFormerTitleIsPublishedUntilItIsForgotten() {
    Assises assises = RandomAssises.of(1);
    Session session = assises.sessions().get(0);
    Publication cancelled =
        Publication.of(titled(assises, session, TITLE), at(0))
            .revise(hidden(assises, session), at(1));

    assertThat(leaks(cancelled)).isNotEmpty();
    assertThat(leaks(cancelled.forget(List.of(session.id()), at(2)))).isEmpty();
  }

  @Test
  void forgettingIsReportedOnceAndTheCancellationStays() {
    Assises assises = RandomAssises.of(1);
    Session session = assises.sessions().get(0);
    Publication said = Publication.of(titled(assises, session, TITLE), at(0));
    Assises gone = forgetting(hidden(assises, session), session.id(), at(1));

    Publication first = said.revise(gone, at(1));
    Publication second = first.revise(gone, at(2));

    assertThat(first.changes()).contains(new Change.Forgotten(at(1), session.id()));
    assertThat(second.changes()).isEmpty();
    assertThat(second.assises().session(session.id()).slot()).isEqualTo(session.slot());
    assertThat(second.assises().session(session.id()).title().in(assises.languages()))
        .isEqualTo("Séance");
  }

  private static Stream<Long> seeds() {
    return LongStream.range(0, 150).boxed().parallel();
  }

  private Stream<String> leaksOfSessions(long seed) {
    Assises assises = RandomAssises.of(seed);
    if (assises.sessions().isEmpty()) {
      return Stream.of();
    }
    Session session = publicSession(assises);
    Publication said = Publication.of(titled(assises, session, TITLE), at(0));
    Assises corrected = titled(assises, session, CORRECTED);
    Assises hidden = hidden(assises, session);
    Publication atOnce = said.revise(forgetting(corrected, session.id(), at(1)), at(1));
    Publication later =
        said.revise(corrected, at(1)).revise(forgetting(corrected, session.id(), at(2)), at(2));
    Publication gone = said.revise(forgetting(hidden, session.id(), at(1)), at(1));
    Publication goneLater =
        said.revise(hidden, at(1)).revise(forgetting(hidden, session.id(), at(2)), at(2));
    Publication byCall = said.revise(corrected, at(1)).forget(List.of(session.id()), at(2));
    Publication onAgain = goneLater.revise(forgetting(hidden, session.id(), at(2)), at(3));
    return Stream.of(atOnce, later, gone, goneLater, byCall, onAgain)
        .flatMap(publication -> leaks(publication).stream())
        .map(leak -> "seed " + seed + ": " + leak);
  }

  private Stream<String> leaksOfProposals(long seed) {
    Assises assises = RandomAssises.of(seed);
    Proposal proposal =
        Proposal.builder(new ProposalId("victim"), assises.editions().get(0).id(), TITLE)
            .description(TITLE)
            .build();
    List<Proposal> proposals =
        Stream.concat(assises.proposals().stream(), Stream.of(proposal)).toList();
    Publication said = Publication.of(assises.toBuilder().proposals(proposals).build(), at(0));
    Publication gone = said.revise(forgetting(assises, proposal.id(), at(1)), at(1));
    return leaks(gone).stream().map(leak -> "seed " + seed + ": " + leak);
  }

  private static Session publicSession(Assises assises) {
    Publication publication = Publication.of(assises, at(0));
    return publication.assises().sessions().isEmpty()
        ? assises.sessions().get(0)
        : publication.assises().sessions().get(0);
  }

  private static Assises titled(Assises assises, Session session, Text title) {
    return with(assises, assises.session(session.id()).toBuilder().title(title).build());
  }

  private static Assises hidden(Assises assises, Session session) {
    return with(
        assises, assises.session(session.id()).toBuilder().visibility(Visibility.DRAFT).build());
  }

  private static Assises with(Assises assises, Session changed) {
    return assises.toBuilder()
        .sessions(
            assises.sessions().stream()
                .map(each -> each.id().equals(changed.id()) ? changed : each)
                .toList())
        .build();
  }

  private static Assises forgetting(Assises assises, Id item, Instant before) {
    return assises.toBuilder().forgettings(List.of(new Forgetting(item, before))).build();
  }

  private static Instant at(int minute) {
    return RandomAssises.PUBLISHED.plusSeconds(60L * minute);
  }

  /** {@return the places of the word in everything that is written or kept of a publication} */
  private static List<String> leaks(Publication publication) {
    Stream<String> files =
        Formats.of(publication.assises(), BASE).entrySet().stream()
            .filter(file -> holds(write(file.getValue(), publication)))
            .map(Map.Entry::getKey);
    Stream<String> beside =
        Stream.of(
                "changes " + Wording.of(publication.changes()),
                "history " + Wording.of(publication.history()),
                "findings " + publication.findings(),
                "kept " + kept(publication))
            .filter(text -> text.contains(WORD))
            .map(text -> text.substring(0, text.indexOf(' ')));
    return Stream.concat(files, beside).toList();
  }

  private static boolean holds(String text) {
    return text.replaceAll("\\s", "").contains(WORD);
  }

  private static String write(PublicationFormat format, Publication publication) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      format.write(publication, out);
    } catch (IOException e) {
      throw new AssertionError("memory does not fail", e);
    }
    return out.toString(UTF_8);
  }

  private static String kept(Publication publication) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      AssisesJson.create().writePublication(publication, out);
    } catch (IOException e) {
      throw new AssertionError("memory does not fail", e);
    }
    return out.toString(UTF_8);
  }
}
