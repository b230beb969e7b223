package org.assises.aggregator.write;

import jakarta.json.JsonException;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assises.input.InvalidInputException;
import org.assises.json.FolderIndex;
import org.assises.json.stream.StrictJsonProvider;
import org.assises.model.AssisesId;

/**
 * A folder in which readers find one complete data set at any time, the old one or the new one.
 *
 * <p>The names in it are links through another link, which is replaced in one step:
 *
 * <pre>{@code
 * index.json            ->  .versions/current/index.json
 * proposals             ->  .versions/current/proposals
 * .versions/current     ->  17
 * .versions/17/             the files themselves
 * }</pre>
 *
 * <p>The previous version stays until the next one is shown, for readers that are still using it.
 */
final class NationalFolder {
  private static final String VERSIONS = ".versions";
  private static final String CURRENT = "current";
  private static final JsonGeneratorFactory JSON =
      StrictJsonProvider.create()
          .createGeneratorFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

  private final Path folder;
  private final Path version;
  private final int number;
  private final Map<String, FolderIndex.File> files = new ConcurrentSkipListMap<>();
  private final Map<String, FolderIndex.File> before;
  private final Instant at;

  /** Creates a new version, which is not visible yet. */
  NationalFolder(Path folder, Instant at) throws IOException {
    this.folder = folder;
    this.at = at;
    Path versions = Files.createDirectories(folder.resolve(VERSIONS));
    this.number = last(versions) + 1;
    this.version = versions.resolve(Integer.toString(number));
    Staging.remove(version);
    Files.createDirectories(version);
    this.before = before(versions.resolve(CURRENT).resolve(FolderIndex.NAME));
  }

  private static int last(Path versions) throws IOException {
    Path current = versions.resolve(CURRENT);
    return Files.isSymbolicLink(current)
        ? Integer.parseInt(Files.readSymbolicLink(current).toString())
        : 0;
  }

  private static Map<String, FolderIndex.File> before(Path index) throws IOException {
    Map<String, FolderIndex.File> files = new TreeMap<>();
    try {
      FolderIndex.read(Files.readAllBytes(index))
          .files()
          .forEach(file -> files.put(file.name(), file));
    } catch (NoSuchFileException | InvalidInputException e) {
      return Map.of(); // Nothing that could be the same as before.
    }
    return files;
  }

  /** The content of a file. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /** Writes a file of the new version. */
  void write(String name, String mediaType, Content content) throws IOException {
    HashedFile file = open(name);
    try (file) {
      content.writeTo(file);
    }
    add(name, mediaType, file);
  }

  /** Writes a file of JSON with line breaks. */
  void writeJson(String name, String mediaType, Consumer<JsonGenerator> content)
      throws IOException {
    write(name, mediaType, out -> writeJson(out, content));
  }

  private static void writeJson(OutputStream out, Consumer<JsonGenerator> content)
      throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      content.accept(json);
    } catch (JsonException e) {
      throw e.getCause() instanceof IOException io ? io : new IOException(e);
    }
  }

  HashedFile open(String name) throws IOException {
    return HashedFile.create(version.resolve(name));
  }

  /**
   * Adds a file to the index, with the present time of change unless its content is the same as
   * before.
   */
  void add(String name, String mediaType, HashedFile file) {
    String etag = file.etag();
    FolderIndex.File last = before.get(name);
    Instant changed = last != null && last.etag().equals(etag) ? last.lastModified() : at;
    files.put(name, new FolderIndex.File(name, mediaType, etag, changed, file.size()));
  }

  /** {@return the files written so far, by name} */
  List<FolderIndex.File> files() {
    return List.copyOf(files.values());
  }

  /** {@return a folder for temporary files, which is deleted before the version is shown} */
  Path temporary() throws IOException {
    return Files.createDirectories(version.resolve(".temporary"));
  }

  /** Writes the index and replaces the visible version with the new one. */
  void show(AssisesId id) throws IOException {
    Staging.remove(version.resolve(".temporary"));
    try (OutputStream out = Files.newOutputStream(version.resolve(FolderIndex.NAME))) {
      new FolderIndex(id, at, files()).write(out);
    }
    place(folder.resolve(VERSIONS).resolve(CURRENT), Path.of(Integer.toString(number)));
    try (Stream<Path> names = Files.list(version)) {
      for (Path name : names.toList()) {
        link(name.getFileName());
      }
    }
    sweep();
  }

  private void link(Path name) throws IOException {
    Path target = Path.of(VERSIONS, CURRENT).resolve(name);
    Path link = folder.resolve(name);
    if (!Files.isSymbolicLink(link) || !Files.readSymbolicLink(link).equals(target)) {
      place(link, target);
    }
  }

  private static void place(Path link, Path target) throws IOException {
    Path fresh = link.resolveSibling("." + link.getFileName() + ".new");
    Files.deleteIfExists(fresh);
    Files.createSymbolicLink(fresh, target);
    Files.move(fresh, link, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Removes broken links, and all versions except this one and the previous one. */
  private void sweep() throws IOException {
    try (Stream<Path> links = Files.list(folder)) {
      for (Path link : links.filter(Files::isSymbolicLink).toList()) {
        if (Files.notExists(link)) {
          Files.delete(link);
        }
      }
    }
    try (Stream<Path> versions = Files.list(folder.resolve(VERSIONS))) {
      for (Path old : versions.filter(Files::isDirectory).toList()) {
        String name = old.getFileName().toString();
        boolean kept = name.equals(CURRENT) || name.equals(Integer.toString(number));
        if (!kept && !name.equals(Integer.toString(number - 1))) {
          Staging.remove(old);
        }
      }
    }
  }
}
