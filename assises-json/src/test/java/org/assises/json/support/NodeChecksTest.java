package org.assises.json.support;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assises.testing.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks with tools of other projects, if they are installed; see src/test/node. */
@Tag("bulk")
class NodeChecksTest {
  private static final Path NODE = Path.of("src/test/node").toAbsolutePath();
  private static final Path MODULES = NODE.resolve("node_modules");

  @BeforeEach
  void skipWhereNothingIsInstalled() {
    Requirement.met(
        Files.isDirectory(MODULES), "not installed: npm install in assises-json/src/test/node");
  }

  @ParameterizedTest
  @ValueSource(strings = {"quimper", "eventful"})
  void theTypesOfSchemaOrgAcceptTheDocument(String publication) throws Exception {
    assertThat(typeErrors(FeedContract.golden(publication + ".schemaorg.json"))).isEmpty();
  }

  @Test
  void theTypesOfSchemaOrgRefuseAnUnknownStatus() throws Exception {
    String json = FeedContract.golden("quimper.schemaorg.json");

    assertThat(typeErrors(json.replace("EventScheduled", "EventUnheardOf"))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"quimper", "eventful"})
  void theShapesOfDcatApAcceptTheCatalogue(String publication) throws Exception {
    assertThat(violations(FeedContract.golden(publication + ".dcat.json"))).isEmpty();
  }

  @Test
  void theShapesOfDcatApRefuseACatalogueWithoutTitles() throws Exception {
    String json = FeedContract.golden("quimper.dcat.json");

    assertThat(violations(json.replace("dct:title", "dct:alternative"))).contains("title");
  }

  private static String violations(String catalogue) throws IOException, InterruptedException {
    Path shapes = NODE.resolve("dcat-ap-shapes.ttl");
    Requirement.met(
        Files.exists(shapes),
        "no shapes: save releases/3.0.0/html/shacl/shapes.ttl of SEMICeu/DCAT-AP as " + shapes);
    Path scratch = scratch("catalogue.jsonld", catalogue);
    return run("node", "dcat.mjs", scratch.toString(), shapes.toString());
  }

  private static String typeErrors(String json) throws IOException, InterruptedException {
    Path source =
        scratch(
            "document.ts",
            "import type {EventSeries, WithContext} from 'schema-dts';\n"
                + "export const document: WithContext<EventSeries> = "
                + json
                + ";\n");
    return run(
        "node",
        "node_modules/typescript/bin/tsc",
        "--noEmit",
        "--strict",
        "--skipLibCheck",
        "--module",
        "nodenext",
        source.toString());
  }

  private static Path scratch(String name, String text) throws IOException {
    Path folder = Files.createDirectories(MODULES.resolve(".assises"));
    return Files.writeString(folder.resolve(name), text);
  }

  private static String run(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(List.of(command))
            .directory(NODE.toFile())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    int code = process.waitFor();
    return code == 0 ? "" : "exit code " + code + "\n" + output;
  }
}
