package org.assises.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assises.testing.ChildJvm;
import org.junit.jupiter.api.Test;

/** Only the JSON-B bridge and the readers of foreign JSON need JSON-B, Yasson and Parsson. */
class WithoutJsonbTest {
  private static final String DOCUMENT = "src/test/resources/org/assises/json/published.json";
  private static final String MAIN = HostWithoutJsonb.class.getName();
  private static final Pattern OF_JSONB = Pattern.compile("yasson|parsson|json\\.bind");
  private static final Pattern MODULE =
      Pattern.compile(
          "target/classes$|jakarta\\.json-api|fastcsv|assises-model-[^/]*(?<!tests)\\.jar$");

  @Test
  void documentAndFeedsNeedNoJsonbOnTheClassPath() throws Exception {
    String classPath = path(entry -> true);

    ChildJvm host = ChildJvm.run(List.of("-cp", classPath, MAIN, DOCUMENT));

    assertThat(host.output().strip()).isEqualTo("7 formats");
  }

  @Test
  void documentAndFeedsNeedNoJsonbOnTheModulePath() throws Exception {
    String modulePath = path(entry -> MODULE.matcher(entry).find());

    ChildJvm host =
        ChildJvm.run(
            List.of(
                "-p",
                modulePath,
                "--add-modules",
                "org.assises.json",
                "-cp",
                "target/test-classes",
                MAIN,
                DOCUMENT));

    assertThat(host.output().strip()).isEqualTo("7 formats");
  }

  private static String path(Predicate<String> wanted) {
    return Stream.of(ChildJvm.classPath().split(File.pathSeparator))
        .filter(wanted)
        .filter(entry -> !OF_JSONB.matcher(entry).find())
        .distinct()
        .collect(Collectors.joining(File.pathSeparator));
  }
}
