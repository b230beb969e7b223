package org.assises.json.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Properties;

/**
 * What is told of an import, each sentence under a key: {@code losses.properties} in English,
 * {@code losses_fr.properties} in French.
 */
final class Sentences {
  private final Properties sentences = new Properties();

  private Sentences() {}

  /** {@return the sentences in a language; in English where there is no translation} */
  public static Sentences in(Locale language) {
    Sentences sentences = new Sentences();
    sentences.load("losses.properties");
    if (language.getLanguage().equals("fr")) {
      sentences.load("losses_fr.properties");
    }
    return sentences;
  }

  private void load(String name) {
    try (InputStream in = Sentences.class.getResourceAsStream(name)) {
      if (in != null) {
        sentences.load(new InputStreamReader(in, UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a resource of this library cannot be read", e);
    }
  }

  /** {@return the sentence under a key, with what it names; never something of a cell} */
  public String say(String key, Object... named) {
    String sentence = sentences.getProperty(key);
    if (sentence == null) {
      throw new IllegalArgumentException("there is no sentence " + key);
    }
    return named.length == 0 ? sentence : String.format(Locale.ROOT, sentence, named);
  }
}
