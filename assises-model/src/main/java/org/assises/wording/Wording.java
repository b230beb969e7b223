package org.assises.wording;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Sentences by key in several languages, from property files in UTF-8: {@code words_fr.properties}
 * for French.
 *
 * <p>A sentence names values in braces: {@code {place}} stands for the value itself, {@code
 * {kind|a}} for the words under the key {@code a.} and the value (its spaces as hyphens), if there
 * are any. A part in square brackets is left out where a value that it names is missing or empty.
 */
@SuppressWarnings("exports") // Whoever compiles against this needs no JSpecify.
public final class Wording {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)(?:\\|([\\w-]+))?}");
  private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]]*\\{\\w+[^\\[\\]]*)]");

  private final Map<String, Map<String, String>> byLanguage = new LinkedHashMap<>();
  private final Map<String, String> first;

  private Wording(Map<String, Map<String, String>> byLanguage) {
    this.byLanguage.putAll(byLanguage);
    this.first = byLanguage.values().iterator().next();
  }

  /**
   * Reads the files of a name.
   *
   * @param open opens a file beside a class: {@code Words.class::getResourceAsStream}, written in
   *     the module that the files belong to
   * @param name such as {@code words}
   * @param languages such as {@code en}, at least one; the first stands in for all others
   * @throws IllegalArgumentException if a file is missing
   */
  public static Wording of(
      Function<String, @Nullable InputStream> open, String name, List<String> languages) {
    Map<String, Map<String, String>> byLanguage = new LinkedHashMap<>();
    for (String language : languages) {
      byLanguage.put(language, read(open, name + "_" + language + ".properties"));
    }
    return new Wording(byLanguage);
  }

  private static Map<String, String> read(
      Function<String, @Nullable InputStream> open, String file) {
    Properties sentences = new Properties();
    try (InputStream in = open.apply(file)) {
      if (in == null) {
        throw new IllegalArgumentException("there is no file " + file);
      }
      sentences.load(new InputStreamReader(in, UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> byKey = new LinkedHashMap<>();
    sentences.stringPropertyNames().forEach(key -> byKey.put(key, sentences.getProperty(key)));
    return byKey;
  }

  /** {@return whether there is a sentence under a key} */
  public boolean has(String key) {
    return first.containsKey(key);
  }

  /** {@return the keys of a language; those of the first where it has no file} */
  public Set<String> keys(Locale language) {
    return Set.copyOf(sentences(language).keySet());
  }

  /**
   * {@return the sentence under a key with what it names, in a language, or in the first one where
   * that has no file}
   *
   * @throws IllegalArgumentException if there is no such key
   */
  public String say(Locale language, String key, Map<String, String> named) {
    Map<String, String> sentences = sentences(language);
    String sentence = sentences.get(key);
    if (sentence == null) {
      throw new IllegalArgumentException("there is no sentence under the key " + key);
    }
    if (sentence.indexOf('{') < 0) {
      return sentence;
    }
    String whole = OPTIONAL.matcher(sentence).replaceAll(part -> optional(part.group(1), named));
    return PLACEHOLDER
        .matcher(whole)
        .replaceAll(found -> Matcher.quoteReplacement(value(found, sentences, named)));
  }

  /** {@return the sentence under a key that names nothing} */
  public String say(Locale language, String key) {
    return say(language, key, Map.of());
  }

  private Map<String, String> sentences(Locale language) {
    return byLanguage.getOrDefault(language.getLanguage(), first);
  }

  private static String optional(String part, Map<String, String> named) {
    boolean complete =
        PLACEHOLDER
            .matcher(part)
            .results()
            .noneMatch(found -> named.getOrDefault(found.group(1), "").isEmpty());
    return complete ? Matcher.quoteReplacement(part) : "";
  }

  private static String value(
      MatchResult found, Map<String, String> sentences, Map<String, String> named) {
    String value = named.getOrDefault(found.group(1), "");
    @Nullable String family = found.group(2);
    return family == null
        ? value
        : sentences.getOrDefault(family + "." + value.replace(' ', '-'), value);
  }
}
