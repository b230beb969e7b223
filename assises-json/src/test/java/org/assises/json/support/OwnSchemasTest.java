package org.assises.json.support;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Stream;
import org.assises.json.AssisesJson;
import org.assises.json.EditionFeedFormat;
import org.assises.json.JsonSchema;
import org.assises.json.ProposalLinesFormat;
import org.assises.model.Assises;
import org.assises.model.Edition;
import org.assises.publication.Publication;
import org.assises.testing.RandomAssises;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our schemas accept all our documents and feeds, for any publication. */
@Tag("bulk")
class OwnSchemasTest {
  static Stream<Publication> publications() {
    return Stream.concat(
        Stream.of(Fairs.quimper(), Fairs.eventful()),
        Stream.iterate(0L, seed -> seed + 1).limit(20).map(OwnSchemasTest::revised));
  }

  private static Publication revised(long seed) {
    Assises assises = RandomAssises.of(seed);
    return Publication.of(assises, RandomAssises.PUBLISHED)
        .revise(RandomAssises.changed(assises, seed), RandomAssises.PUBLISHED.plusSeconds(60));
  }

  @ParameterizedTest
  @MethodSource("publications")
  void acceptEveryDocumentAndFeed(Publication publication) throws IOException {
    AssisesJson json = AssisesJson.create();

    check(JsonSchema.ASSISES, written(out -> json.write(publication.assises(), out)));
    check(JsonSchema.PUBLICATION, written(out -> json.writePublication(publication, out)));
    for (Edition edition : publication.assises().editions()) {
      String feed =
          written(
              out ->
                  EditionFeedFormat.builder()
                      .edition(edition.id())
                      .build()
                      .write(publication, out));
      check(JsonSchema.EDITION, feed);
    }
    String lines = written(out -> ProposalLinesFormat.create().write(publication, out));
    for (String line : lines.lines().toList()) {
      check(JsonSchema.PROPOSAL_LINE, line);
    }
  }

  private interface Written {
    void to(ByteArrayOutputStream out) throws IOException;
  }

  private static String written(Written content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    content.to(out);
    return out.toString(UTF_8);
  }

  private static void check(JsonSchema schema, String document) throws IOException {
    assertThat(SchemaCheck.by(written(schema::write)).problems(document))
        .as(schema.fileName())
        .isEmpty();
  }
}
