package org.assises.cli;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.assises.json.stream.StrictJsonProvider;

/** A published folder as its readers see it. */
final class ShownPublication {
  private ShownPublication() {}

  /**
   * {@return the instant of the publication in a folder, after checking the size and digest of each
   * file in the index}
   */
  static Instant in(Path folder) throws IOException {
    JsonObject index = json(folder.resolve(PublishedIndex.NAME));
    for (JsonObject file : index.getJsonArray("files").getValuesAs(JsonObject.class)) {
      byte[] bytes = Files.readAllBytes(folder.resolve(file.getString("name")));
      assertThat(bytes).as(file.getString("name")).hasSize(file.getInt("size"));
      assertThat(file.getString("etag")).contains(sha256(bytes));
    }
    return Instant.parse(index.getString("publishedAt"));
  }

  private static JsonObject json(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    try (JsonReader reader =
        StrictJsonProvider.create().createReader(new ByteArrayInputStream(bytes))) {
      return reader.readObject();
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}
