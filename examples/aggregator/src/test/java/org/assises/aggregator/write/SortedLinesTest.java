package org.assises.aggregator.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SortedLinesTest {
  @TempDir private Path folder;

  @Test
  void linesAreSortedWithoutDuplicatesWhateverFitsInMemory() throws IOException {
    List<String> lines =
        new ArrayList<>(IntStream.range(1000, 2000).mapToObj(i -> "line é " + i).toList());
    List<String> shuffled = new ArrayList<>(lines);
    shuffled.addAll(lines.subList(0, 300));
    Collections.shuffle(shuffled, new Random(1));
    Path one = Files.write(folder.resolve("one"), shuffled.subList(0, 700), UTF_8);
    Path two = Files.write(folder.resolve("two"), shuffled.subList(700, 1300), UTF_8);

    for (long memory : new long[] {1 << 20, 5_000, 1}) {
      List<String> sorted = new ArrayList<>();
      new SortedLines(folder, memory)
          .read(List.of(one, two), line -> sorted.add(new String(line, UTF_8)));
      assertThat(sorted).isEqualTo(lines);
    }
    assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
  }
}
