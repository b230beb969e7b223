package org.assises.aggregator.generate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assises.json.FolderIndex;

/** Ways to damage a whole valid folder. */
final class HostileFolder {
  static final int KINDS = 4;

  private HostileFolder() {}

  static void spoil(Path folder, int kind) throws IOException {
    Path index = folder.resolve(FolderIndex.NAME);
    switch (kind) {
      case 0 -> Files.delete(index);
      case 1 ->
          Files.writeString(index, "{\"assises\":\"x\",\"files\":[{\"name\":\"../../x\"}]}", UTF_8);
      case 2 -> Files.delete(folder.resolve("proposals.ndjson"));
      default -> Files.writeString(folder.resolve("proposals.ndjson"), "torn", UTF_8);
    }
  }
}
