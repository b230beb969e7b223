package org.assises.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.stream.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.assises.input.InvalidInputException;
import org.assises.json.stream.JsonLimits;
import org.assises.json.stream.StrictJsonProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {
  private static final int LONGEST = 1_000;

  private final StrictJsonProvider json =
      StrictJsonProvider.create(JsonLimits.standard().withDocumentBytes(LONGEST));

  /** Returns each line as its number and its string or problem. */
  private List<String> read(InputStream in) throws IOException {
    List<String> read = new ArrayList<>();
    Lines lines = new Lines(in, json);
    while (lines.next()) {
      try (JsonParser parser = lines.parser()) {
        parser.next();
        read.add(lines.number() + " " + parser.getString());
      } catch (InvalidInputException e) {
        read.add(lines.number() + " " + e.problems().get(0).message());
      }
    }
    return read;
  }

  private static InputStream in(String lines) {
    return new ByteArrayInputStream(lines.getBytes(UTF_8));
  }

  @Test
  void linesAreNumberedFromOneIncludingBlankOnes() throws IOException {
    assertThat(read(in("\"a\"\n\n \t\r\n\"b\"\r\n\"c\""))).containsExactly("1 a", "4 b", "5 c");
  }

  @Test
  void blankLinesAtTheStartAreSkipped() throws IOException {
    assertThat(read(in("\n\"a\""))).containsExactly("2 a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", " ", "\r\n\r\n", "\t\n "})
  void blankInputHasNoLines(String blank) throws IOException {
    assertThat(read(in(blank))).isEmpty();
  }

  @Test
  void linesCanArriveInPiecesOfAnySize() throws IOException {
    List<String> expected = new ArrayList<>();
    StringBuilder lines = new StringBuilder();
    for (int i = 1; i <= 700; i++) {
      String text = "x".repeat(300 + i % 7) + i;
      lines.append('"').append(text).append("\"\n");
      expected.add(i + " " + text);
    }
    for (int piece : new int[] {1, 7, 301, 64 * 1024, 1 << 20}) {
      assertThat(read(new Pieces(lines.toString(), piece))).isEqualTo(expected);
    }
  }

  @Test
  void aLineCanBeAsLongAsTheLimit() throws IOException {
    String longest = "\"" + "x".repeat(LONGEST - 2) + "\"";

    assertThat(read(in(longest + "\n" + longest.replace("\"x", "\"xx") + "\n\"after\"")))
        .containsExactly(
            "1 " + "x".repeat(LONGEST - 2), "2 a line is longer than 1000 bytes", "3 after");
  }

  @Test
  void aLineWhoseEndArrivesLaterCanBeAsLongAsTheLimit() throws IOException {
    String longest = "\"" + "x".repeat(LONGEST - 2) + "\"";

    assertThat(read(new Pieces(longest + "\n\"after\"", LONGEST)))
        .containsExactly("1 " + "x".repeat(LONGEST - 2), "2 after");
  }

  @Test
  void readingContinuesAfterAnEmptyRead() throws IOException {
    InputStream halting =
        new FilterInputStream(in("\"a\"\n\"b\"")) {
          private boolean halted;

          @Override
          public int read(byte[] bytes, int from, int length) throws IOException {
            halted = !halted;
            return halted ? 0 : super.read(bytes, from, 3);
          }
        };

    assertThat(read(halting)).containsExactly("1 a", "2 b");
  }

  @ParameterizedTest
  @ValueSource(ints = {1_001, 65_535, 65_536, 65_537, 131_072, 1_000_000})
  void longerLinesAreDiscardedWithoutBeingKeptInMemory(int length) throws IOException {
    String lines = "\"before\"\n" + "x".repeat(length) + "\n\"after\"\n" + "y".repeat(length);
    String refused = "a line is longer than 1000 bytes";

    assertThat(read(in(lines)))
        .containsExactly("1 before", "2 " + refused, "3 after", "4 " + refused);
    assertThat(read(new Pieces(lines, 4_000)))
        .containsExactly("1 before", "2 " + refused, "3 after", "4 " + refused);
  }

  @Test
  void linesUpToTheDefaultLimitEnlargeTheBuffer() throws IOException {
    Lines lines =
        new Lines(in("\"a\"\n\"" + "x".repeat(900_000) + "\""), StrictJsonProvider.create());

    assertThat(lines.next()).isTrue();
    assertThat(lines.next()).isTrue();
    try (JsonParser parser = lines.parser()) {
      parser.next();
      assertThat(parser.getString()).isEqualTo("x".repeat(900_000));
    }
    assertThat(lines.next()).isFalse();
  }

  @Test
  void exceptionsOfTheStreamAreThrown() {
    IOException broken = new IOException("broken");
    InputStream in =
        new FilterInputStream(in("")) {
          @Override
          public int read(byte[] bytes, int from, int length) throws IOException {
            throw broken;
          }
        };

    assertThatThrownBy(() -> new Lines(in, json).next()).isSameAs(broken);
  }

  /** Returns at most this many bytes at a time. */
  private static final class Pieces extends InputStream {
    private final InputStream in;
    private final int most;

    Pieces(String text, int most) {
      this.in = in(text);
      this.most = most;
    }

    @Override
    public int read() throws IOException {
      return in.read();
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      return in.read(bytes, from, Math.min(most, length));
    }
  }
}
