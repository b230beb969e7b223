package org.assises.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.assises.finding.Severity;
import org.assises.input.InvalidInputException;
import org.assises.model.Assises;
import org.assises.model.Edition;
import org.assises.model.EditionId;
import org.assises.model.Proposal;
import org.assises.model.Session;
import org.assises.publication.Publication;
import org.assises.publication.PublicationRefusedException;
import org.junit.jupiter.api.Test;

class EditionFeedReaderTest {
  private static final Instant FIRST = Instant.parse("2025-02-01T08:00:00Z");
  private static final Instant LATER = Instant.parse("2025-03-01T08:00:00Z");
  private static final EditionId EDITION = new EditionId("2022");

  private final Assises assises = AssisesJson.create().read(Samples.bytes("published.json"));
  private final Publication published = Publication.of(assises, FIRST);
  private final EditionFeedReader reader = EditionFeedReader.create();

  @Test
  void aFeedIsReadAsAPublicationOfItsEdition() {
    Publication read = reader.read(feed(EDITION), LATER);

    assertThat(read.assises().id()).isEqualTo(assises.id());
    assertThat(read.assises().territory()).isEqualTo(assises.territory());
    assertThat(read.assises().editions()).extracting(Edition::id).containsExactly(EDITION);
    assertThat(read.at()).isEqualTo(LATER);
    assertThat(read.lastModified()).isEqualTo(FIRST);
  }

  @Test
  void everyItemKeepsItsRevision() {
    Instant second = Instant.parse("2025-02-02T08:00:00Z");
    Publication revised =
        published.revise(
            assises.toBuilder()
                .sessions(
                    assises.sessions().stream()
                        .map(session -> session.toBuilder().openFloor(!session.openFloor()).build())
                        .toList())
                .proposals(
                    assises.proposals().stream()
                        .filter(proposal -> !proposal.id().value().equals("prop-4"))
                        .toList())
                .build(),
            second);

    Publication read = reader.read(bytes(revised, EDITION), LATER);

    assertThat(read.assises().sessions())
        .isNotEmpty()
        .allSatisfy(
            session ->
                assertThat(read.revision(session.id())).isEqualTo(revised.revision(session.id())));
    assertThat(read.tombstones()).hasSize(1).isSubsetOf(revised.tombstones());
  }

  @Test
  void everySampleIsWrittenAgainWithoutReferencesToOtherEditions() {
    for (Edition edition : published.assises().editions()) {
      Publication read = reader.read(feed(edition.id()), FIRST);

      assertThat(read.assises().sessions().stream().map(Session::id))
          .containsExactlyElementsOf(
              published.assises().programme(edition.id()).stream().map(Session::id).toList());
      assertThat(read.assises().proposals().stream().map(Proposal::id))
          .containsExactlyElementsOf(
              published.assises().proposals().stream()
                  .filter(proposal -> proposal.edition().equals(edition.id()))
                  .map(Proposal::id)
                  .toList());
      Publication again = reader.read(bytes(read, edition.id()), FIRST);
      assertThat(again.assises()).isEqualTo(read.assises());
    }
  }

  @Test
  void aSeriesOfOneEditionIsWrittenAgainAsTheSameBytes() {
    Publication one = reader.read(feed(EDITION), FIRST);
    byte[] feed = bytes(one, EDITION);

    assertThat(new String(bytes(reader.read(feed, FIRST), EDITION), UTF_8))
        .isEqualTo(new String(feed, UTF_8));
  }

  @Test
  void aFeedWithContactDataIsRefusedWithoutRepeatingIt() {
    String hostile =
        new String(feed(EDITION), UTF_8)
            .replace("Éclairer le jardin", "Rappeler le 02 98 00 00 00");

    assertThatThrownBy(() -> reader.read(hostile.getBytes(UTF_8), LATER))
        .isInstanceOfSatisfying(
            PublicationRefusedException.class,
            refused ->
                assertThat(refused.findings())
                    .extracting(finding -> finding.severity())
                    .containsOnly(Severity.BLOCKS))
        .hasMessageNotContaining("02 98");
  }

  @Test
  void aDocumentThatIsNotAFeedIsRefusedWithThePlaceOfTheProblem() {
    String missing = new String(feed(EDITION), UTF_8).replace("\"timeZone\"", "\"zone\"");

    assertThatThrownBy(() -> reader.read("[]".getBytes(UTF_8), LATER))
        .isInstanceOf(InvalidInputException.class);
    assertThatThrownBy(() -> reader.read(missing.getBytes(UTF_8), LATER))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("the member \"timeZone\" is missing; add it");
  }

  @Test
  void aFeedWithoutAnItemThatItRefersToIsRefused() {
    String without = new String(feed(EDITION), UTF_8).replace("\"themes\":[{", "\"topics\":[{");

    assertThatThrownBy(() -> reader.read(without.getBytes(UTF_8), LATER))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("which does not exist");
  }

  private byte[] feed(EditionId edition) {
    return bytes(published, edition);
  }

  private static byte[] bytes(Publication publication, EditionId edition) {
    return Samples.write(EditionFeedFormat.builder().edition(edition).build(), publication)
        .getBytes(UTF_8);
  }
}
