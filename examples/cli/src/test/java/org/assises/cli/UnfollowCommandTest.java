package org.assises.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assises.model.Assises;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UnfollowCommandTest extends CommandTest {
  private Path document;

  @BeforeEach
  void followASheet() throws IOException {
    document = Files.writeString(home.resolve("ville.json"), Samples.DOCUMENT);
    Path sheet =
        Files.writeString(home.resolve("a.csv"), "N°;Proposition\n1;Un banc\n2;Un arbre\n");
    assertThat(
            run(
                "import",
                "table",
                sheet,
                "--edition",
                "2024",
                "--into",
                document,
                "--source",
                "ateliers",
                "--as-of",
                "2024-11-20"))
        .as(err())
        .isZero();
  }

  @Test
  void theSourcesOfADocumentAreListed() {
    int exit = run("unfollow", document);

    assertThat(exit).isZero();
    assertThat(out()).isEqualTo("ville.json follows these sources:\n  ateliers: 2 items\n");
  }

  @Test
  void whatCameFromASourceStaysWhenItIsNoLongerFollowed() throws IOException {
    Assises before = Samples.read(document);

    int exit = run("unfollow", document, "ateliers");

    assertThat(exit).as(err()).isZero();
    assertThat(out())
        .isEqualTo(
            "ville.json no longer follows ateliers. The 2 items that came from it now belong to the"
                + " city; nothing else changed.\n");
    Assises after = Samples.read(document);
    assertThat(after.imports()).isEmpty();
    assertThat(after.proposals()).isEqualTo(before.proposals()).hasSize(2);
    run("unfollow", document);
    assertThat(out()).isEqualTo("ville.json follows no source.\n");
  }

  @Test
  void aSourceThatIsNotFollowedIsMisuseThatNamesThose() throws IOException {
    String before = Files.readString(document);

    int exit = run("unfollow", document, "atelier", "--lang", "fr");

    assertThat(exit).isEqualTo(64);
    assertThat(err())
        .startsWith("assises : Le document ne suit pas de source atelier ; il suit ateliers.\n");
    assertThat(Files.readString(document)).isEqualTo(before);
  }
}
