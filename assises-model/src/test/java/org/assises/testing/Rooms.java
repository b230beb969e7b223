package org.assises.testing;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Tests that each package of a module uses only packages listed before it. Only imports are
 * checked, not fully qualified names.
 */
public abstract class Rooms {
  /** The packages of the model that formats may use. */
  protected static final List<String> OF_THE_MODEL =
      Stream.of("wording", "model", "input", "screening", "balance", "finding", "publication")
          .map("org.assises."::concat)
          .toList();

  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern IMPORT =
      Pattern.compile("^import (?:static )?(org\\.assises\\.[a-z.]*[a-z])\\.", Pattern.MULTILINE);

  /**
   * Methods that find what an item shows of another item, or its state on a day. Formats take these
   * values from the published form of the item, so that revisions and changes follow from them.
   */
  private static final Pattern RESOLVED_BY_HAND =
      Pattern.compile(
          "assises(\\(\\))?(\\.|::)(place|room|theme|speaker|organization|survey|placeOf|mandatesOf"
              + "|dayOf|countryOf)\\b|or(ElseGet)?\\(assises::|\\.(statusOn|mandatesOn)\\(");

  private final List<String> tower;
  private final List<String> below;

  /**
   * Creates the test of a module.
   *
   * @param tower the packages of the module, each after those that it uses
   * @param below the packages of other modules that it may use, as prefixes
   */
  protected Rooms(List<String> tower, List<String> below) {
    this.tower = List.copyOf(tower);
    this.below = List.copyOf(below);
  }

  @Test
  protected void noPackageUsesOneAboveIt() throws IOException {
    assertThat(faults()).isEmpty();
  }

  @Test
  protected void everyPackageOfTheTowerExists() throws IOException {
    assertThat(packages()).isEqualTo(new TreeSet<>(tower));
  }

  /**
   * {@return lines of a package in which values of other items are found without their definition}
   */
  protected static List<String> resolvedByHand(String room) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Path file : files()) {
      if (room(file).equals(room)) {
        Files.readAllLines(file).stream()
            .filter(line -> RESOLVED_BY_HAND.matcher(line).find())
            .map(line -> file.getFileName() + ": " + line.strip())
            .forEach(lines::add);
      }
    }
    return lines;
  }

  /** {@return a line for each import that is not allowed} */
  private List<String> faults() throws IOException {
    List<String> faults = new ArrayList<>();
    for (Path file : files()) {
      String room = room(file);
      int floor = tower.indexOf(room);
      if (floor < 0) {
        faults.add(room + " is not in the tower");
      }
      Matcher imports = IMPORT.matcher(Files.readString(file));
      while (imports.find()) {
        String used = imports.group(1);
        boolean down =
            tower.contains(used)
                ? tower.indexOf(used) <= floor
                : below.stream().anyMatch(used::startsWith);
        if (!down) {
          faults.add(room + " uses " + used + " in " + file.getFileName());
        }
      }
    }
    return faults.stream().distinct().sorted().toList();
  }

  /** {@return the packages of the module in the working directory} */
  private static Set<String> packages() throws IOException {
    return files().stream().map(Rooms::room).collect(toCollection(TreeSet::new));
  }

  private static String room(Path file) {
    return SOURCES.relativize(file.getParent()).toString().replace(File.separatorChar, '.');
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.endsWith("module-info.java"))
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
