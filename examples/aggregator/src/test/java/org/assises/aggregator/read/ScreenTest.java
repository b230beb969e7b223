package org.assises.aggregator.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.assises.aggregator.feed.City;
import org.assises.aggregator.feed.FeedPiece;
import org.assises.aggregator.merge.ProposalVersion;
import org.junit.jupiter.api.Test;

/** Tests what the screen makes of lines of feeds. */
class ScreenTest implements Screen.Results {
  private static final City QUIMPER = new City("quimper", "29232", "/quimper");
  private static final String LINE =
      "{\"type\":\"proposal\",\"assises\":\"quimper\",\"inseeCode\":\"29232\",\"id\":\"p-1\","
          + "\"edition\":\"2024\",\"title\":{\"fr\":\"=Des bancs, \\\"ici\\\"\"},"
          + "\"revision\":{\"number\":2,\"created\":\"2026-10-01T06:00:00Z\","
          + "\"lastModified\":\"2026-10-12T06:00:00Z\"},\"status\":\"pending\","
          + "\"outcome\":\"pending\",\"editionTitle\":{\"fr\":\"Assises 2024\"},\"editionYear\":2024}";

  private final Screen screen = new Screen(Instant.parse("2026-11-29T00:00:00Z"));
  private final List<ProposalVersion> proposals = new ArrayList<>();
  private final List<Refusal> refusals = new ArrayList<>();

  @Test
  void aLineThatIsFineIsTheSameBytesAndARowOfTheTable() {
    read(LINE);

    ProposalVersion version = proposals.get(0);
    assertThat(new String(version.line, UTF_8)).isEqualTo(LINE);
    assertThat(new String(version.row, UTF_8))
        .isEqualTo(
            "29,29232,quimper,2024,2024,Assises 2024,p-1,\"'=Des bancs, \"\"ici\"\"\",,pending,"
                + "pending,,,,,2026-10-01T06:00:00Z,2026-10-12T06:00:00Z,2,");
    assertThat(version.partition()).isEqualTo("departement=29/edition=2024");
    assertThat(refusals).isEmpty();
  }

  @Test
  void theRegisterFillsInTheCommuneThatALineDoesNotState() {
    read(LINE.replace("\"inseeCode\":\"29232\",", ""));

    assertThat(new String(proposals.get(0).line, UTF_8)).isEqualTo(LINE);
  }

  @Test
  void aCitySpeaksForItselfAlone() {
    read(LINE.replace("\"quimper\"", "\"brest\""));
    read(LINE.replace("29232", "29019"));

    assertThat(proposals).isEmpty();
    assertThat(refusals)
        .extracting(refusal -> refusal.place + ": " + refusal.message)
        .containsOnly(
            "/assises: the line belongs to another city than the register names for this feed");
  }

  @Test
  void unknownMembersAreLeftOutAndCounted() {
    read(LINE.replace("2024}", "2024,\"email\":\"someone@example.org\"}"));

    assertThat(new String(proposals.get(0).line, UTF_8)).isEqualTo(LINE);
    assertThat(refusals)
        .extracting(refusal -> refusal.message, refusal -> refusal.cleaned)
        .containsExactly(tuple("unknown members left out: 1", true));
  }

  @Test
  void contactDataIsRefusedWithItsPlaceAndNotRepeated() {
    read(LINE.replace("Des bancs", "Rappeler le 02 98 00 00 00"));

    assertThat(proposals).isEmpty();
    assertThat(refusals.get(0).place).isEqualTo("/proposals/p-1/title/fr");
    assertThat(refusals.get(0).identity()).doesNotContain("02 98");
  }

  @Test
  void aNameIsLeftOutWhenItsConsentHasEnded() {
    String named =
        LINE.replace(
                "\"revision\":",
                "\"author\":{\"type\":\"inhabitant\",\"name\":{\"value\":\"A. Nonyme\",\"basis\":"
                    + "{\"type\":\"consent\",\"givenOn\":\"2024-01-01\",\"withdrawnOn\":\"2026-11-01\"}}},"
                    + "\"revision\":")
            .replace("\"editionTitle\"", "\"authors\":\"inhabitants\",\"editionTitle\"");

    read(named);

    assertThat(new String(proposals.get(0).line, UTF_8))
        .contains("\"inhabitant\"")
        .doesNotContain("Nonyme");
    assertThat(refusals).extracting(refusal -> refusal.place).containsExactly("/author/name");
  }

  private void read(String line) {
    screen.read(FeedPiece.line(QUIMPER, "proposals.ndjson", 7, line.getBytes(UTF_8)), this);
  }

  @Override
  public void proposal(ProposalVersion version) {
    proposals.add(version);
  }

  @Override
  public void programme(Programme programme) {
    throw new AssertionError("a line is no programme");
  }

  @Override
  public void refused(Refusal refusal) {
    refusals.add(refusal);
  }
}
