package org.assises.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Java code in a page of this project, below a comment such as {@code <!-- example: embed -->}, so
 * that tests run what readers copy.
 *
 * @param code whole compilation unit, or statements
 */
record MarkdownExample(String code) {
  private static final Path ROOT = Path.of("../..");

  /** {@return the example with a name on a page} */
  static MarkdownExample on(String page, String name) throws IOException {
    String opening = "<!-- example: " + name + " -->\n```java\n";
    List<String> found =
        Pattern.compile(Pattern.quote(opening) + "(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(ROOT.resolve(page)))
            .results()
            .map(match -> match.group(1))
            .toList();
    assertThat(found).as("examples named %s in %s", name, page).hasSize(1);
    return new MarkdownExample(found.get(0));
  }

  /**
   * Statements as the method {@code run} of a class.
   *
   * @param imports packages, or classes, of which the statements speak
   * @param parameters of the method
   */
  MarkdownExample asClass(String name, List<String> imports, String parameters) {
    return new MarkdownExample(
        imports.stream().map(type -> "import " + type + ";\n").collect(joining())
            + ("public class " + name + " {\n")
            + ("public static void run(" + parameters + ") throws Exception {\n")
            + code
            + "}}\n");
  }

  /**
   * {@return the class of that qualified name, compiled into a folder beside those already there}
   */
  Class<?> compile(String name, Path folder) throws IOException, ClassNotFoundException {
    String simpleName = name.substring(name.lastIndexOf('.') + 1);
    Path sources = Files.createTempDirectory(folder, "source");
    Path source = Files.writeString(sources.resolve(simpleName + ".java"), code);
    String classPath = System.getProperty("java.class.path") + ":" + folder;
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter told = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, UTF_8)) {
      List<String> options = List.of("-proc:none", "-d", folder.toString(), "-cp", classPath);
      var units = files.getJavaFileObjects(source);
      boolean compiled = compiler.getTask(told, files, null, options, null, units).call();
      assertThat(compiled).as(told.toString()).isTrue();
    }
    return new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())
        .loadClass(name);
  }
}
