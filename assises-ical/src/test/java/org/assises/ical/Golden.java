package org.assises.ical;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares output with golden files, octet by octet. */
public final class Golden {
  private Golden() {}

  /** Compares output with a golden file, and saves the output in {@code target/golden}. */
  public static void assertThatIs(String name, byte[] written) throws IOException {
    Path proposed = Path.of("target/golden", name);
    Files.createDirectories(proposed.getParent());
    Files.write(proposed, written);
    try (InputStream golden = Golden.class.getResourceAsStream(name)) {
      assertThat(golden)
          .as("no golden file %s; what was written is %s", name, proposed)
          .isNotNull();
      assertThat(new String(written, UTF_8)).isEqualTo(new String(golden.readAllBytes(), UTF_8));
    }
  }
}
