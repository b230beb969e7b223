package org.assises.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assises.portal.page.LegalPage;
import org.assises.portal.page.Site;

/**
 * The texts of the legal pages of a public site: the city's own, or else templates to fill in.
 * Empty lines separate paragraphs. A paragraph that begins with {@code #} is a heading.
 */
final class LegalTexts {
  private static final List<String> NAMES =
      List.of("accessibilite", "mentions-legales", "donnees-personnelles");

  private final Map<String, List<LegalPage.Block>> texts = new LinkedHashMap<>();

  private LegalTexts() {}

  /**
   * {@return the texts of a folder, such as {@code mentions-legales.txt}, and templates for missing
   * ones}
   *
   * @throws IOException if a file cannot be read
   */
  static LegalTexts in(Optional<Path> folder) throws IOException {
    LegalTexts all = new LegalTexts();
    for (String name : NAMES) {
      Optional<Path> own = folder.map(it -> it.resolve(name + ".txt")).filter(Files::exists);
      all.texts.put(name, blocks(own.isPresent() ? Files.readString(own.get()) : ours(name)));
    }
    return all;
  }

  static LegalTexts ours() {
    try {
      return in(Optional.empty());
    } catch (IOException e) {
      throw new UncheckedIOException("the jar cannot be read", e);
    }
  }

  boolean has(String name) {
    return texts.containsKey(name);
  }

  LegalPage page(Site site, String name) {
    return new LegalPage(
        site, "/" + name, site.words().of("legal." + name), texts.getOrDefault(name, List.of()));
  }

  private static List<LegalPage.Block> blocks(String text) {
    return Arrays.stream(text.replace("\r\n", "\n").split("\n\\s*\n"))
        .map(block -> block.strip().replaceAll("\\s*\n\\s*", " "))
        .filter(block -> !block.isEmpty())
        .map(
            block ->
                block.startsWith("#")
                    ? new LegalPage.Block(true, block.substring(1).strip())
                    : new LegalPage.Block(false, block))
        .toList();
  }

  private static String ours(String name) throws IOException {
    try (InputStream in = LegalTexts.class.getResourceAsStream("legal/" + name + ".txt")) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + name);
      }
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
