package org.assises.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import org.assises.json.FolderIndex;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code assises verify}, on Quimper's published folder. */
class FolderCheckTest {
  private static final String LINE =
      "{\"type\":\"proposal\",\"assises\":\"%s\",\"id\":\"a\",\"edition\":\"2022\","
          + "\"title\":{\"fr\":\"%s\"},\"revision\":{\"number\":0,"
          + "\"created\":\"2024-11-20T08:00:00Z\",\"lastModified\":\"2024-11-20T08:00:00Z\"},"
          + "\"status\":\"pending\",\"outcome\":\"pending\",\"editionTitle\":{\"fr\":\"Assises\"},"
          + "\"editionYear\":2022}\n";

  @TempDir private Path home;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path folder = Path.of("");

  @BeforeEach
  void publishQuimper() {
    folder = home.resolve("public");
    run("publish", "quimper.json", folder, "--at", "2024-11-20T08:00:00Z");
    out.getBuffer().setLength(0);
  }

  @Test
  void aFolderThatMatchesItsIndexPasses() {
    assertThat(run("verify", folder)).isZero();
    assertThat(out.toString())
        .startsWith(folder + " publishes assises.quimper.bzh as of 2024-11-20T08:00:00Z: ")
        .endsWith("files, all as listed in index.json.\n");
  }

  @Test
  void missingTruncatedOrChangedFilesAreReported() throws IOException {
    Path programme = folder.resolve("programme.ics");
    Path changes = folder.resolve("changes.json");
    Files.delete(folder.resolve("openagenda.json"));
    Files.writeString(programme, Files.readString(programme).substring(1));
    Files.writeString(changes, Files.readString(changes).replace("version", "Version"));

    assertThat(run("verify", folder)).isEqualTo(2);
    assertThat(err.toString())
        .contains("openagenda.json: index.json lists it, but it is missing")
        .contains("programme.ics: its size is not the one in index.json")
        .contains("changes.json: its content is not the one described in index.json");
  }

  @Test
  void linesOfOtherAssisesOrWithContactDataAreReportedByPlaceOnly() throws IOException {
    replaceProposals(
        LINE.formatted("assises.quimper.bzh", "Des bancs")
            + LINE.formatted("assises.brest.bzh", "Des bancs")
            + LINE.formatted("assises.quimper.bzh", "Rappeler le 02 98 00 00 00")
            + "{}\n");

    assertThat(run("verify", folder)).isEqualTo(2);
    assertThat(err.toString())
        .contains("proposals.ndjson/assises (line 2): the line does not belong to the assises")
        .contains("proposals.ndjson/proposals/a/title/fr (line 3): contains a telephone")
        .contains(
            "proposals.ndjson (line 4, column 1): the member \"type\" is missing; set it to one of")
        .doesNotContain("02 98");
  }

  @Test
  void anIndexThatLeadsOutOfTheFolderIsRefused() throws IOException {
    Path index = folder.resolve("index.json");
    Files.writeString(
        index, Files.readString(index).replace("\"programme.ics\"", "\"../programme.ics\""));

    assertThat(run("verify", folder)).isEqualTo(2);
    assertThat(err.toString()).contains("a file's name is a path below the folder");
  }

  @Test
  void aFolderWithoutAnIndexIsReported() {
    assertThat(run("verify", home)).isEqualTo(3);
    assertThat(err.toString()).contains("index.json: this file does not exist");
  }

  /** Replaces the lines of the feed, and updates the index. */
  private void replaceProposals(String lines) throws IOException {
    byte[] bytes = lines.getBytes(UTF_8);
    Files.write(folder.resolve("proposals.ndjson"), bytes);
    Path file = folder.resolve("index.json");
    FolderIndex index = FolderIndex.read(Files.readAllBytes(file));
    FolderIndex changed =
        new FolderIndex(
            index.assises(),
            index.publishedAt(),
            index.files().stream().map(listed -> listed(listed, bytes)).toList());
    try (OutputStream written = Files.newOutputStream(file)) {
      changed.write(written);
    }
  }

  private static FolderIndex.File listed(FolderIndex.File file, byte[] proposals) {
    return file.name().equals("proposals.ndjson")
        ? new FolderIndex.File(
            file.name(), file.mediaType(), etag(proposals), file.lastModified(), proposals.length)
        : file;
  }

  private static String etag(byte[] bytes) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return '"' + HexFormat.of().formatHex(hash) + '"';
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private int run(Object... arguments) {
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    return AssisesCommand.run(
        words, Clock.systemUTC(), new PrintWriter(out, true), new PrintWriter(err, true));
  }
}
