package org.assises.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks that the code in README.md works, on the class path and on the module path. */
class ReadmeTest {
  private static final List<String> IMPORTS =
      List.of(
          "java.io.*",
          "java.nio.file.*",
          "java.time.*",
          "org.assises.ical.*",
          "org.assises.json.*",
          "org.assises.model.*",
          "org.assises.http.*",
          "org.assises.publication.*");

  /** The dependencies at run time, without JSpecify. */
  private static final List<String> NEEDED =
      List.of(
          "/assises-",
          "/org/mnode/ical4j/",
          "/org/apache/commons/commons-lang3/",
          "/commons-codec/",
          "/org/threeten/threeten-extra/",
          "/org/slf4j/",
          "/jakarta/json/jakarta.json-api/",
          "/org/eclipse/parsson/",
          "/de/siegmar/fastcsv/");

  /** The additional dependencies of JSON-B. */
  private static final List<String> BINDING_NEEDED =
      List.of("/jakarta/json/bind/", "/org/eclipse/yasson/");

  private static final String BINDING =
      """
        var jsonb = AssisesJsonb.create();
        var bound = jsonb.fromJson(jsonb.toJson(new Notice(closing.title())), Notice.class);
        System.out.println("Bound " + bound.headline().equals(closing.title()));
      """;

  @TempDir private Path folder;

  /** {@return a program of the README's examples, followed by some more code} */
  private Path town(String more) throws Exception {
    String code =
        MarkdownExample.on("README.md", "embed").code()
            + "Path kept = folder.resolve(\"kept.json\");\n"
            + MarkdownExample.on("README.md", "revise").code()
            + """
              try (var in = Files.newInputStream(folder.resolve("programme.ics"))) {
                var read = ICalendarReader.create().read(in, new EditionId("2024"));
                System.out.println("Read " + (read.sessions().isEmpty() ? "nothing" : "sessions"));
              }
            """
            + more
            + "}\npublic record Notice(Text headline) {}\n";
    String imports = IMPORTS.stream().map(i -> "import " + i + ";\n").collect(joining());
    return write(
        "org/example/town/Town.java",
        "package org.example.town;\n"
            + imports
            + "public class Town {\n"
            + "public static void main(String[] arguments) throws Exception {\n"
            + "Path document = Path.of(arguments[0]), folder = Path.of(arguments[1]);\n"
            + code
            + "}\n");
  }

  @Test
  void theExamplesWorkOnTheClassPath() throws Exception {
    String path = path(NEEDED);
    compile("-cp", path, town(""));

    List<String> told = run("-cp", classes() + File.pathSeparator + path, "org.example.town.Town");

    assertThat(told.get(0)).startsWith("text/calendar; charset=utf-8, ETag \"");
    assertThat(told).anyMatch(line -> line.contains("conclusion")).endsWith("1", "Read sessions");
  }

  @Test
  void theExamplesWorkOnTheModulePath() throws Exception {
    String module = MarkdownExample.on("README.md", "module").code();
    String withoutBinding = module.replaceAll("(?m)^  (requires jakarta.json.bind|opens).*\n", "");

    List<String> told = onModulePath(withoutBinding, town(""), path(NEEDED));

    assertThat(told).endsWith("1", "Read sessions");
  }

  @Test
  void theModelIsBoundToJsonOnTheModulePath() throws Exception {
    String module = MarkdownExample.on("README.md", "module").code();
    List<String> needed = Stream.concat(NEEDED.stream(), BINDING_NEEDED.stream()).toList();

    List<String> told = onModulePath(module, town(BINDING), path(needed));

    assertThat(told).endsWith("Read sessions", "Bound true");
  }

  private List<String> onModulePath(String module, Path town, String path) throws Exception {
    compile("-p", path, write("module-info.java", module), town);
    String all = classes() + File.pathSeparator + path;
    return run("-p", all, "-m", "org.example.town/org.example.town.Town");
  }

  private Path write(String name, String code) throws Exception {
    Path file = folder.resolve("source").resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, code);
  }

  private Path classes() {
    return folder.resolve("classes");
  }

  /** {@return the class path or module path of a program with the library} */
  private static String path(List<String> needed) {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> needed.stream().anyMatch(entry::contains))
        .filter(entry -> !entry.contains("test") && !entry.contains("/examples/"))
        .collect(joining(File.pathSeparator));
  }

  private void compile(String option, String path, Path... sources) {
    List<String> arguments =
        new ArrayList<>(
            List.of("-Xlint:all", "-Werror", "-proc:none", "-encoding", "UTF-8", option, path));
    arguments.addAll(List.of("-d", classes().toString()));
    Stream.of(sources).map(Path::toString).forEach(arguments::add);
    ByteArrayOutputStream told = new ByteArrayOutputStream();

    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(null, told, told, arguments.toArray(String[]::new));

    assertThat(code).as(told.toString(UTF_8)).isZero();
  }

  private List<String> run(String... options) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Dfile.encoding=UTF-8");
    command.addAll(List.of(options));
    command.addAll(List.of("quimper.json", folder.toString()));
    Path told = folder.resolve("told.txt");

    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(told.toFile()).start();

    assertThat(process.waitFor()).as(Files.readString(told)).isZero();
    return Files.readAllLines(told);
  }
}
