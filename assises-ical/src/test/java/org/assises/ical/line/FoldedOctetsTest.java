package org.assises.ical.line;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Writes with an almost full buffer give the same octets as with an empty one. */
class FoldedOctetsTest {
  private static final int BUFFER = 4 * 1024;

  private enum Call {
    TOKEN("NAME"),
    FOLDED_TOKEN("NAME"),
    ENCODED("value"),
    FOLDED("value"),
    LINES("NAME:x\r\n"),
    END_OF_LINE("\r\n");

    private final String expected;

    Call(String expected) {
      this.expected = expected;
    }

    void write(FoldedOctets octets) throws IOException {
      switch (this) {
        case TOKEN, FOLDED_TOKEN -> octets.token(expected.getBytes(US_ASCII));
        case ENCODED, FOLDED -> octets.encoded(expected.getBytes(US_ASCII));
        case LINES -> octets.lines(expected.getBytes(US_ASCII));
        case END_OF_LINE -> octets.endLine();
      }
    }

    boolean folds() {
      return this == FOLDED_TOKEN || this == FOLDED;
    }
  }

  @ParameterizedTest
  @EnumSource
  void theEndOfTheBufferLeavesNoTrace(Call call) throws IOException {
    for (int before = BUFFER - 20; before <= BUFFER; before++) {
      ByteArrayOutputStream written = new ByteArrayOutputStream();
      FoldedOctets octets = new FoldedOctets(written);
      octets.lines("x".repeat(before).getBytes(US_ASCII));
      octets.advance(before, call.folds() ? FoldedOctets.LINE : 0);

      call.write(octets);
      octets.flush();

      assertThat(written.toString(US_ASCII))
          .isEqualTo("x".repeat(before) + (call.folds() ? "\r\n " : "") + call.expected);
    }
  }

  @Test
  void linesLongerThanTheBufferComeAfterItsContents() throws IOException {
    for (int length = BUFFER - 1; length <= BUFFER + 1; length++) {
      ByteArrayOutputStream written = new ByteArrayOutputStream();
      FoldedOctets octets = new FoldedOctets(written);

      octets.token("A".getBytes(US_ASCII));
      octets.lines("x".repeat(length).getBytes(US_ASCII));
      octets.token("B".getBytes(US_ASCII));
      octets.flush();

      assertThat(written.toString(US_ASCII)).isEqualTo("A" + "x".repeat(length) + "B");
    }
  }
}
