package org.assises.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.assises.model.Assises;
import org.assises.model.Text;
import org.assises.testing.RandomAssises;
import org.assises.testing.RecordParts;
import org.assises.testing.Wording;
import org.junit.jupiter.api.Test;

/**
 * Tests that the walk visits every text, line, link, id, language and code of the model. It fails
 * if a new component is not visited. The test of {@link RandomAssises} fails if no random assises
 * has a value for it.
 */
class TextWalkTest {
  private static final int ASSISES = 200;

  @Test
  void everyComponentIsVisited() {
    Set<String> forgotten = new TreeSet<>();
    LongStream.range(0, ASSISES)
        .mapToObj(RandomAssises::of)
        .forEach(assises -> forgotten.addAll(componentsNotVisited(assises)));

    assertThat(forgotten).isEmpty();
  }

  /**
   * Import records and forgettings are never published. {@link Wording#parts} leaves out only the
   * zone, the languages and the licence.
   */
  @Test
  void everyListOfTheAssisesIsTested() throws ClassNotFoundException {
    Class<?> data = Class.forName("org.assises.model.AssisesData");

    assertThat(data.getRecordComponents()).hasSize(Wording.parts(RandomAssises.of(1)).size() + 3);
  }

  private static Set<String> componentsNotVisited(Assises whole) {
    Assises assises = whole.toBuilder().imports(List.of()).forgettings(List.of()).build();
    Set<String> visited = visited(assises);
    Set<String> forgotten = new TreeSet<>();
    RecordParts.visit(
        List.of(Wording.parts(assises), assises.languages(), assises.licence()),
        (part, value) -> {
          if (!visited.contains(value)) {
            forgotten.add(part);
          }
        });
    return forgotten;
  }

  private static Set<String> visited(Assises assises) {
    Set<String> visited = new HashSet<>();
    TextWalk walk =
        new TextWalk() {
          @Override
          void text(String member, Text text) {
            visited.add(text.toString());
          }

          @Override
          void line(String member, String line) {
            visited.add(line);
          }

          @Override
          void link(String member, URI link) {
            visited.add(link.toString());
          }

          @Override
          void code(String member, String code) {
            visited.add(code);
          }
        };
    walk.of(assises);
    return visited;
  }
}
