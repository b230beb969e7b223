package org.assises.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.FutureTask;
import org.assises.input.InvalidInputException;
import org.assises.model.Assises;
import org.assises.testing.WorkTime;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading any input ends quickly with a value or with problems, on a small stack. */
@Tag("bulk")
class HostileDocumentTest {
  private static final int LARGE = 4 << 20;
  private static final long SMALL_STACK = 256 * 1024;
  private static final Duration SOON = Duration.ofSeconds(6);

  private final AssisesJson json = AssisesJson.create();

  /** Tries each of the first prefixes, and then every eleventh, which still ends in every line. */
  @Test
  void refusesEveryPrefixOfADocument() {
    byte[] document = Samples.everything();

    for (int length = 0; length < document.length - 1; length += length < 2_000 ? 1 : 11) {
      byte[] prefix = Arrays.copyOf(document, length);
      assertThatThrownBy(() -> json.read(prefix))
          .as("the first %d bytes", length)
          .isInstanceOf(InvalidInputException.class);
    }
  }

  @Test
  void readsOrRefusesADocumentWithChangedBytes() {
    Random random = new Random(7);
    byte[] document = Samples.everything();
    String interesting = "{}[]\",:0-e\\un\0\n\u007f";

    for (int i = 0; i < 1_000; i++) {
      byte[] changed = document.clone();
      for (int n = random.nextInt(3); n >= 0; n--) {
        int at = random.nextInt(changed.length);
        changed[at] =
            random.nextBoolean()
                ? (byte) interesting.charAt(random.nextInt(interesting.length()))
                : (byte) random.nextInt(256);
      }
      readOrRefuse(changed);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "[]",
        "[[],",
        "{\"a\":",
        "{\"a\":[",
        "{\"%d\":1,",
        "\"%d\":1,",
        "\"%d\":{\"a\":1},",
        "\"name\":{\"fr\":\"x\"},",
        "\"sources\":[],",
        "\"sources\":[{}],",
        "{\"id\":\"s%d\",\"title\":{\"fr\":\"x\"}},",
        "{\"type\":1,",
        " ",
        "\\u0041",
        "\\ud83d\\ude00",
        "\\\\",
        "9",
        "1e9,",
        "-",
        "é",
        "\u0000",
        "a",
        ",",
        "null,"
      })
  void endsSoonForAnyRepeatedInput(String repeated) throws Exception {
    for (String start :
        new String[] {"", "[", "{", "\"", "{\"sources\":[", "{\"name\":{\"fr\":\""}) {
      byte[] document = repeat(start, repeated);

      FutureTask<Duration> task = new FutureTask<>(() -> timeToReadOrRefuse(document));
      new Thread(null, task, "small stack", SMALL_STACK).start();

      assertThat(task.get()).as(start).isLessThan(SOON);
    }
  }

  private Duration timeToReadOrRefuse(byte[] document) {
    readOrRefuse(document);
    return WorkTime.ofThisThread();
  }

  private static byte[] repeat(String start, String repeated) {
    StringBuilder document = new StringBuilder(LARGE + 100).append(start);
    for (int i = 0; document.length() < LARGE; i++) {
      document.append(
          repeated.contains("%d") ? repeated.replace("%d", Integer.toString(i)) : repeated);
    }
    return document.toString().getBytes(UTF_8);
  }

  private void readOrRefuse(byte[] document) {
    try {
      assertThat(json.read(document)).isInstanceOf(Assises.class);
    } catch (InvalidInputException e) {
      assertThat(e.problems()).hasSizeBetween(1, 20);
      assertThat(e.getMessage().length()).isLessThan(20_000);
    }
  }
}
