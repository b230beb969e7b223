package org.assises.json.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class SentencesTest {
  private static Properties load(String name) throws IOException {
    Properties sentences = new Properties();
    try (InputStream in = Sentences.class.getResourceAsStream(name)) {
      sentences.load(in);
    }
    return sentences;
  }

  @Test
  void eachSentenceIsThereInEnglishAndInFrench() throws IOException {
    Properties english = load("losses.properties");
    Properties french = load("losses_fr.properties");

    assertThat(french.keySet()).isEqualTo(english.keySet());
    assertThat(french.keySet())
        .allSatisfy(
            key -> assertThat(placeholders(french, key)).isEqualTo(placeholders(english, key)));
  }

  private static String placeholders(Properties sentences, Object key) {
    return sentences.get(key).toString().replaceAll("[^%$]|(?<=%\\d)\\$", "");
  }
}
