package org.assises.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assises.json.stream.JsonLimits;
import org.assises.model.Assises;
import org.assises.model.Edition;
import org.assises.model.InvalidInputException;
import org.assises.model.Problem;
import org.assises.model.Proposal;
import org.assises.model.ProposalId;
import org.assises.model.Text;
import org.assises.publication.Loss;
import org.assises.publication.Publication;
import org.junit.jupiter.api.Test;

class ProposalLinesTest {
  private static final Instant FIRST = Instant.parse("2025-02-01T08:00:00Z");
  private static final Instant SECOND = Instant.parse("2025-02-02T08:00:00Z");

  private final Assises assises = AssisesJson.create().read(Samples.bytes("published.json"));
  private final Publication first = Publication.of(assises, FIRST);
  private final ProposalLinesReader reader = ProposalLinesReader.create();

  @Test
  void areOneForEachProposal() {
    String lines = Samples.write(ProposalLinesFormat.create(), first);

    assertThat(lines.lines().map(Samples::pretty).collect(Collectors.joining()))
        .isEqualTo(Samples.text("proposals.json"));
  }

  @Test
  void areReadBackAsTheyWereWritten() {
    Publication second = first.revise(changed(), SECOND);
    String lines = Samples.write(ProposalLinesFormat.create(), second);

    List<ProposalLine> read = reader.read(in(lines)).toList();

    Stream<ProposalLine> published =
        second.assises().proposals().stream()
            .map(item -> new ProposalLine.Published(item, second.revision(item.id())));
    Stream<ProposalLine> removed = second.tombstones().stream().map(ProposalLine.Removed::new);
    assertThat(read).isEqualTo(Stream.concat(published, removed).toList()).hasSize(4);
  }

  @Test
  void sinceAnInstantAreThoseThatChangedAfterIt() {
    Publication second = first.revise(changed(), SECOND);

    String lines = Samples.write(ProposalLinesFormat.create().since(FIRST), second);

    assertThat(reader.read(in(lines)).map(ProposalLinesTest::id))
        .containsExactly(new ProposalId("prop-3"), new ProposalId("prop-4"));
    assertThat(Samples.write(ProposalLinesFormat.create().since(SECOND), second)).isEmpty();
  }

  /** One proposal renamed, one gone. */
  private Assises changed() {
    List<Proposal> proposals = new ArrayList<>();
    for (Proposal proposal : assises.proposals()) {
      switch (proposal.id().value()) {
        case "prop-3" -> proposals.add(proposal.toBuilder().title(Text.of("fr", "Deux")).build());
        case "prop-4" -> {}
        default -> proposals.add(proposal);
      }
    }
    return assises.toBuilder().proposals(proposals).build();
  }

  private static ProposalId id(ProposalLine line) {
    return line instanceof ProposalLine.Published published
        ? published.proposal().id()
        : ((ProposalLine.Removed) line).tombstone().proposal();
  }

  @Test
  void stopAtTheFirstThatIsWrong() {
    String lines = line("a") + line("b").replace("\"2022\"", "2022") + line("c");

    List<ProposalLine> read = new ArrayList<>();

    assertThatThrownBy(() -> reader.read(in(lines)).forEach(read::add))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("/edition (line 2, column 39): expected the id of an edition, found a number");
    assertThat(read).extracting(ProposalLinesTest::id).containsExactly(new ProposalId("a"));
  }

  @Test
  void orGoOnAndTellWhatIsWrong() throws Exception {
    String lines =
        line("a")
            + "\r\n \n"
            + line("b").substring(5)
            + line("c").replace("\"proposal\"", "\"proposition\"")
            + line("d").replace("}}", "}, \"later\": [{\"version\": 2}]}").replace("\n", "\r\n")
            + "{\n"
            + line("e").stripTrailing();
    List<ProposalLine> read = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();

    reader.read(in(lines), read::add, problems::add);

    assertThat(read).extracting(line -> id(line).value()).containsExactly("a", "d", "e");
    assertThat(problems)
        .extracting(Problem::describe)
        .containsExactly(
            "the input (line 4, column 1): expected a value, found 'e'",
            "/type (line 5, column 9): expected one of proposal, removed",
            "the input (line 7, column 2): the JSON ends too early, inside an object");
  }

  @Test
  void areReadInPiecesOfAnySize() {
    String lines =
        IntStream.range(0, 50).mapToObj(i -> line("p" + i)).collect(Collectors.joining());
    List<ByteArrayInputStream> octets = new ArrayList<>();
    for (byte octet : lines.getBytes(UTF_8)) {
      octets.add(new ByteArrayInputStream(new byte[] {octet}));
    }

    InputStream pieces = new SequenceInputStream(Collections.enumeration(octets));

    assertThat(reader.read(pieces)).hasSize(50);
  }

  @Test
  void tellWhatTheStreamThrows() {
    InputStream broken =
        new FilterInputStream(in("")) {
          @Override
          public int read(byte[] bytes, int from, int length) throws IOException {
            throw new IOException("broken");
          }
        };

    assertThatThrownBy(() -> reader.read(broken).toList())
        .isInstanceOf(UncheckedIOException.class)
        .hasRootCauseMessage("broken");
  }

  @Test
  void loseAllButTheProposals() {
    Assises described =
        assises.toBuilder()
            .editions(
                assises.editions().stream()
                    .map(edition -> edition.toBuilder().description(Text.of("fr", "x")).build())
                    .toList())
            .build();

    List<Loss> losses = ProposalLinesFormat.create().losses(Publication.of(described, FIRST));

    assertThat(losses.get(0).item()).isEqualTo(assises.id());
    assertThat(losses.get(0).what()).startsWith("all but its proposals: the programme, people");
    assertThat(losses)
        .filteredOn(loss -> loss.what().equals("its description"))
        .extracting(Loss::item)
        .containsExactlyElementsOf(first.assises().editions().stream().map(Edition::id).toList());
  }

  @Test
  void areNotReadBeyondTheirLimit() throws Exception {
    ProposalLinesReader small =
        ProposalLinesReader.create(JsonLimits.standard().withDocumentBytes(200));
    String lines =
        line("a") + "[" + " ".repeat(300_000) + "]\n" + "x".repeat(201) + "\n" + line("b");
    List<ProposalLine> read = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();

    small.read(in(lines), read::add, problems::add);

    assertThat(read).hasSize(2);
    assertThat(problems)
        .extracting(Problem::describe)
        .containsExactly(
            "the input (line 2, column 1): a line of more than 200 bytes",
            "the input (line 3, column 1): a line of more than 200 bytes");
  }

  private static String line(String id) {
    return "{\"type\":\"proposal\",\"id\":\"%s\",\"edition\":\"2022\",\"title\":{\"fr\":\"é\"},"
            .formatted(id)
        + "\"revision\":{\"number\":0,\"created\":\"2025-02-01T08:00:00Z\",\"lastModified\":\"2025-02-01T08:00:00Z\"}}\n";
  }

  private static InputStream in(String lines) {
    return new ByteArrayInputStream(lines.getBytes(UTF_8));
  }
}
