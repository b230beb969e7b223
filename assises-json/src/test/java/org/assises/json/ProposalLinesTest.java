package org.assises.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assises.finding.Finding;
import org.assises.finding.Severity;
import org.assises.input.InvalidInputException;
import org.assises.input.Problem;
import org.assises.json.stream.JsonLimits;
import org.assises.model.Assises;
import org.assises.model.Edition;
import org.assises.model.EditionId;
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
  void haveOneLineForEachProposal() {
    String lines = Samples.write(ProposalLinesFormat.create(), first);

    assertThat(lines.lines().map(Samples::pretty).collect(Collectors.joining()))
        .isEqualTo(Samples.text("proposals.json"));
  }

  @Test
  void areReadBackUnchanged() {
    Publication second = first.revise(changed(), SECOND);
    String lines = Samples.write(ProposalLinesFormat.create(), second);

    List<ProposalLine> read = reader.read(in(lines)).toList();

    Stream<ProposalLine> published =
        second.assises().proposals().stream().map(item -> ProposalLine.of(second, item));
    Stream<ProposalLine> removed =
        second.tombstones().stream().map(stone -> ProposalLine.of(second, stone));
    assertThat(read).isEqualTo(Stream.concat(published, removed).toList()).hasSize(4);
  }

  @Test
  void sinceAnInstantAreThoseThatChangedAfterIt() {
    Publication second = first.revise(changed(), SECOND);

    String lines = Samples.write(ProposalLinesFormat.builder().since(FIRST).build(), second);

    assertThat(reader.read(in(lines)).map(ProposalLine::id))
        .containsExactly(new ProposalId("prop-3"), new ProposalId("prop-4"));
    assertThat(Samples.write(ProposalLinesFormat.builder().since(SECOND).build(), second))
        .isEmpty();
  }

  @Test
  void canBeLimitedToOneEdition() {
    EditionId second = new EditionId("2024");

    String lines = Samples.write(ProposalLinesFormat.builder().edition(second).build(), first);

    assertThat(reader.read(in(lines)).map(ProposalLine::id))
        .containsExactlyElementsOf(
            first.assises().proposals().stream()
                .filter(proposal -> proposal.edition().equals(second))
                .map(Proposal::id)
                .toList())
        .isNotEmpty()
        .hasSizeLessThan(first.assises().proposals().size());
  }

  /** One proposal is renamed and one removed. */
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

  @Test
  void areReadUntilTheFirstInvalidLine() {
    String lines = line("a") + line("b").replace("\"2022\"", "2022") + line("c");

    List<ProposalLine> read = new ArrayList<>();

    assertThatThrownBy(() -> reader.read(in(lines)).forEach(read::add))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("/edition (line 2, column 79): expected the id of an edition, found a number");
    assertThat(read).extracting(ProposalLine::id).containsExactly(new ProposalId("a"));
  }

  @Test
  void areReadOnAfterInvalidLinesIfAConsumerTakesTheProblems() throws Exception {
    String lines =
        line("a")
            + "\r\n \n"
            + line("b").substring(5)
            + line("c").replace("\"proposal\"", "\"proposition\"")
            + line("d")
                .replace("2022}", "2022, \"later\": [{\"version\": 2}]}")
                .replace("\n", "\r\n")
            + "{\n"
            + line("e").stripTrailing();
    List<ProposalLine> read = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();

    reader.read(in(lines), read::add, problems::add);

    assertThat(read).extracting(line -> line.id().value()).containsExactly("a", "d", "e");
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
  void passOnTheExceptionOfTheStream() {
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
  void nameTheirSeriesAndCommune() {
    Publication second = first.revise(changed(), SECOND);
    List<ProposalLine> lines =
        reader.read(in(Samples.write(ProposalLinesFormat.create(), second))).toList();

    assertThat(lines).hasAtLeastOneElementOfType(ProposalLine.Removed.class);
    assertThat(lines)
        .extracting(line -> line.series().assises(), line -> line.series().inseeCode())
        .containsOnly(
            tuple(assises.id(), assises.territory().map(territory -> territory.inseeCode())));
  }

  @Test
  void areWrittenAgainAsTheSameBytes() throws Exception {
    String lines = Samples.write(ProposalLinesFormat.create(), first.revise(changed(), SECOND));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ProposalLinesWriter writer = ProposalLinesWriter.to(out);

    for (ProposalLine line : reader.read(in(lines)).toList()) {
      writer.write(line);
    }
    writer.flush();

    assertThat(out.toString(UTF_8)).isEqualTo(lines);
  }

  @Test
  void areWrittenAgainWithoutUnknownMembers() throws Exception {
    String known = line("a");
    String more = known.replace("2022}", "2022,\"email\":\"someone@example.org\"}");
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    reader.read(in(more)).findFirst().orElseThrow().write(out);

    assertThat(more).isNotEqualTo(known);
    assertThat(out.toString(UTF_8)).isEqualTo(known);
  }

  @Test
  void comeWithTheNumberOfTheirUnknownMembers() {
    byte[] more =
        line("a")
            .replace("2022}", "2022,\"email\":\"someone@example.org\"}")
            .replace("\"number\"", "\"by\":[{\"a\":1}],\"number\"")
            .getBytes(UTF_8);

    assertThat(reader.line(more, 0, more.length))
        .isInstanceOfSatisfying(
            LineReading.Line.class, line -> assertThat(line.unknownMembers()).isEqualTo(2));
  }

  @Test
  void areReadFromBytesOneByOne() {
    byte[] bytes = (line("a") + line("b")).getBytes(UTF_8);
    int second = line("a").getBytes(UTF_8).length;

    assertThat(reader.line(bytes, second, bytes.length))
        .isEqualTo(new LineReading.Line(reader.read(in(line("b"))).findFirst().orElseThrow(), 0));
  }

  @Test
  void fromInvalidBytesAreReturnedAsProblems() {
    byte[] bytes = line("a").replace("\"2022\"", "2022").getBytes(UTF_8);
    byte[] torn = Arrays.copyOf(bytes, 40);

    assertThat(reader.line(bytes, 0, bytes.length))
        .isInstanceOfSatisfying(
            LineReading.Unreadable.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::describe)
                    .containsExactly(
                        "/edition (line 1, column 79): expected the id of an edition, found a"
                            + " number"));
    assertThat(reader.line(torn, 0, torn.length)).isInstanceOf(LineReading.Unreadable.class);
    assertThatThrownBy(() -> reader.line(torn, 0, 41))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void areRefusedIfTheyContradictThemselves() {
    String line = line("a").replace("\"outcome\":\"pending\"", "\"outcome\":\"done\"");

    assertThat(problem(line)).isEqualTo("the outcome does not belong to the status");
    assertThat(problem(line("a").replace("\"outcome\"", "\"authors\":\"inhabitants\",\"outcome\"")))
        .isEqualTo("authors differs from the group of the author");
    assertThat(problem(line("a").replace("\"outcome\"", "\"themes\":[\"space\"],\"outcome\"")))
        .isEqualTo("the numbers of themes and theme names differ");
    assertThat(problem(line("a").replace("29232", "2923")))
        .isEqualTo("expected the INSEE code of a commune, such as 29232");
  }

  private String problem(String line) {
    byte[] bytes = line.getBytes(UTF_8);
    return ((LineReading.Unreadable) reader.line(bytes, 0, bytes.length))
        .problems()
        .get(0)
        .message();
  }

  @Test
  void areCheckedForContactDataInAllTheirTexts() {
    ProposalLine.Published line =
        published(
            line("a")
                .replace("\"fr\":\"é\"", "\"fr\":\"Rappeler le 02 98 00 00 00\"")
                .replace("Premières", "Assises, assises@example.org"));

    assertThat(line.findings())
        .extracting(Finding::severity, Finding::place)
        .containsExactly(
            tuple(Severity.BLOCKS, "/proposals/a/title/fr"),
            tuple(Severity.BLOCKS, "/proposals/a/editionTitle/fr"));
    assertThat(published(line("a")).findings()).isEmpty();
  }

  @Test
  void nameTheAuthorOnlyWhileTheConsentApplies() {
    String named =
        line("a")
            .replace("\"title\"", "\"author\":{\"type\":\"inhabitant\",\"name\":%s},\"title\"")
            .replace("\"outcome\"", "\"authors\":\"inhabitants\",\"outcome\"");
    ProposalLine.Published consented =
        published(
            named.formatted(
                "{\"value\":\"A. Nonyme\",\"basis\":{\"type\":\"consent\",\"givenOn\":\"2024-01-01\",\"withdrawnOn\":\"2025-01-01\"}}"));

    assertThat(consented.publicPart(LocalDate.parse("2024-06-01"))).contains(consented);
    assertThat(consented.publicPart(LocalDate.parse("2025-06-01")))
        .hasValueSatisfying(
            part -> assertThat(part.proposal().author().orElseThrow().name()).isEmpty());
  }

  @Test
  void ofADraftHaveNoPublicPart() {
    ProposalLine.Published draft =
        published(line("a").replace("\"revision\"", "\"visibility\":\"draft\",\"revision\""));

    assertThat(draft.publicPart(LocalDate.parse("2025-06-01"))).isEmpty();
  }

  private ProposalLine.Published published(String line) {
    return (ProposalLine.Published) reader.read(in(line)).findFirst().orElseThrow();
  }

  @Test
  void reportEverythingExceptTheProposalsAsLost() {
    Assises described =
        assises.toBuilder()
            .editions(
                assises.editions().stream()
                    .map(edition -> edition.toBuilder().description(Text.of("fr", "x")).build())
                    .toList())
            .build();

    List<Loss> losses = ProposalLinesFormat.create().losses(Publication.of(described, FIRST));

    assertThat(losses.get(0).item()).isEqualTo(assises.id());
    assertThat(losses.get(0).message())
        .startsWith("everything except its proposals: the programme, people");
    assertThat(losses)
        .filteredOn(loss -> loss.message().equals("its description"))
        .extracting(Loss::item)
        .containsExactlyElementsOf(first.assises().editions().stream().map(Edition::id).toList());
  }

  @Test
  void areRefusedBeyondTheLimitOfALine() throws Exception {
    ProposalLinesReader small =
        ProposalLinesReader.create(JsonLimits.standard().withDocumentBytes(400));
    String lines =
        line("a") + "[" + " ".repeat(300_000) + "]\n" + "x".repeat(401) + "\n" + line("b");
    List<ProposalLine> read = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();

    small.read(in(lines), read::add, problems::add);

    assertThat(read).hasSize(2);
    assertThat(problems)
        .extracting(Problem::describe)
        .containsExactly(
            "the input (line 2, column 1): a line is longer than 400 bytes",
            "the input (line 3, column 1): a line is longer than 400 bytes");
  }

  private static String line(String id) {
    return "{\"type\":\"proposal\",\"assises\":\"quimper\",\"inseeCode\":\"29232\",\"id\":\"%s\",\"edition\":\"2022\",\"title\":{\"fr\":\"é\"},"
            .formatted(id)
        + "\"revision\":{\"number\":0,\"created\":\"2025-02-01T08:00:00Z\",\"lastModified\":\"2025-02-01T08:00:00Z\"},"
        + "\"status\":\"pending\",\"outcome\":\"pending\",\"editionTitle\":{\"fr\":\"Premières\"},\"editionYear\":2022}\n";
  }

  private static InputStream in(String lines) {
    return new ByteArrayInputStream(lines.getBytes(UTF_8));
  }
}
