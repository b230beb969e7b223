package org.assises.json.stream;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;

/** Parses each file of nst/JSONTestSuite on a small stack. */
class JsonTestSuiteTest {
  private static final String FOLDER = "json-test-suite";
  private static final long SMALL_STACK = 256 * 1024;

  private final StrictJsonProvider provider = StrictJsonProvider.create();

  @Test
  void refusesInvalidFiles() throws Exception {
    List<Path> files = Corpus.files(FOLDER, "n_");

    List<String> accepted = accepted(files);

    assertThat(files).hasSize(188);
    assertThat(accepted).isEmpty();
  }

  @Test
  void acceptsValidFilesExceptRepeatedNames() throws Exception {
    List<Path> files = Corpus.files(FOLDER, "y_");

    List<String> accepted = accepted(files);

    assertThat(files).hasSize(95);
    assertThat(names(files))
        .filteredOn(name -> !accepted.contains(name))
        .containsExactly("y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json");
  }

  @Test
  void ofUnspecifiedFilesAcceptsOnlyReasonableNumbersAndAByteOrderMark() throws Exception {
    List<Path> files = Corpus.files(FOLDER, "i_");

    assertThat(accepted(files))
        .containsExactly(
            "i_number_double_huge_neg_exp.json",
            "i_number_too_big_neg_int.json",
            "i_number_too_big_pos_int.json",
            "i_number_very_big_negative_int.json",
            "i_structure_UTF-8_BOM_empty_object.json");
  }

  private List<String> accepted(List<Path> files) throws Exception {
    FutureTask<List<String>> task =
        new FutureTask<>(() -> names(files.stream().filter(this::isRead).toList()));
    new Thread(null, task, "small stack", SMALL_STACK).start();
    return task.get();
  }

  /** Returns whether a file is read; an exception other than the parser's own fails the test. */
  private boolean isRead(Path file) {
    byte[] bytes = Corpus.bytes(file);
    try (JsonParser parser = provider.createParser(bytes, 0, bytes.length)) {
      while (parser.hasNext()) {
        Event event = parser.next();
        if (event == Event.VALUE_NUMBER) {
          assertThat(parser.getBigDecimal()).isNotNull();
        }
      }
      return true;
    } catch (StrictJsonException e) {
      assertThat(e.problem().message()).isNotBlank().hasSizeLessThan(100);
      return false;
    }
  }

  private static List<String> names(List<Path> files) {
    return files.stream().map(file -> file.getFileName().toString()).toList();
  }
}
