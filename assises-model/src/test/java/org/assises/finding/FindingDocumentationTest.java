package org.assises.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that the Javadoc of every finding has an example and says what to do. */
class FindingDocumentationTest {
  private static final Path SOURCES = Path.of("src/main/java/org/assises/finding");

  @ParameterizedTest
  @MethodSource("findings")
  void aFindingIsDocumentedWithAnExampleAndWhatToDo(Class<?> finding) throws IOException {
    String family = finding.getEnclosingClass().getSimpleName();
    String source = Files.readString(SOURCES.resolve(family + ".java"));
    int declaration = source.indexOf("record " + finding.getSimpleName() + "(");
    String before = source.substring(0, declaration).stripTrailing();

    assertThat(before).as("Javadoc right before " + finding.getSimpleName()).endsWith("*/");
    String javadoc = before.substring(before.lastIndexOf("/**"));
    String example = javadoc.substring(javadoc.indexOf("Example:") + "Example:".length());

    assertThat(javadoc).contains("Example:");
    assertThat(example.split("\\. [A-Z]")).as("an example, and what to do").hasSizeGreaterThan(1);
    for (var component : finding.getRecordComponents()) {
      assertThat(javadoc).contains("@param " + component.getName() + " ");
    }
  }

  static Stream<Class<?>> findings() {
    return Stream.of(Finding.class.getPermittedSubclasses())
        .flatMap(family -> Stream.of(family.getPermittedSubclasses()));
  }
}
