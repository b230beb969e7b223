package org.assises.json.schemaorg;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptSafeOutputTest {
  @ParameterizedTest
  @CsvSource({
    "'</script>', '\\u003c/script\\u003e'",
    "'a & b', 'a \\u0026 b'",
    "'a\u2028b\u2029c', 'a\\u2028b\\u2029c'",
    "'€ “texte” ’', '€ “texte” ’'",
    "'\u2027\u202A\u20AC', '\u2027\u202A\u20AC'",
  })
  void onlyCharactersThatAreMarkupInAPageAreEscaped(String text, String expected)
      throws IOException {
    assertThat(whole(text)).isEqualTo(expected);
    assertThat(octetByOctet(text)).isEqualTo(expected);
  }

  @Test
  void textWithoutEscapesIsWrittenInOnePiece() throws IOException {
    int[] pieces = {0};
    OutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public synchronized void write(byte[] bytes, int from, int length) {
            pieces[0]++;
          }
        };

    new ScriptSafeOutput(out).write("Assises de la sécurité".getBytes(UTF_8));

    assertThat(pieces[0]).isEqualTo(1);
  }

  private static String whole(String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ScriptSafeOutput(out).write(text.getBytes(UTF_8));
    return out.toString(UTF_8);
  }

  private static String octetByOctet(String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ScriptSafeOutput safe = new ScriptSafeOutput(out);
    for (byte octet : text.getBytes(UTF_8)) {
      safe.write(octet);
    }
    return out.toString(UTF_8);
  }
}
