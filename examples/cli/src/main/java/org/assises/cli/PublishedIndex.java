package org.assises.cli;

import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.assises.json.stream.JsonLayout;
import org.assises.json.stream.JsonOutput;
import org.assises.publication.Representation;

/**
 * The file {@code index.json}: what else is in a published folder, for programs that fetch it.
 *
 * <pre>{@code
 * {
 *   "assises": "quimper",
 *   "publishedAt": "2024-11-20T08:00:00Z",
 *   "files": [
 *     {
 *       "name": "programme.ics",
 *       "mediaType": "text/calendar; charset=utf-8",
 *       "etag": "\"7b2f...\"",
 *       "lastModified": "2024-11-20T08:00:00Z",
 *       "size": 20481
 *     }
 *   ]
 * }
 * }</pre>
 *
 * <p>Sizes are in bytes; an ETag is written as in the header of that name, with its quotes.
 */
record PublishedIndex(PublishedFiles files) implements Content {
  static final String NAME = "index.json";

  @Override
  public void writeTo(OutputStream out) throws IOException {
    JsonOutput.write(out, JsonLayout.PRETTY, this::write);
  }

  private void write(JsonGenerator json) {
    json.writeStartObject()
        .write("assises", files.publication().assises().id().value())
        .write("publishedAt", files.publication().at().toString())
        .writeStartArray("files");
    files.list().forEach(file -> write(json, file.representation()));
    json.writeEnd().writeEnd();
  }

  private static void write(JsonGenerator json, Representation file) {
    json.writeStartObject()
        .write("name", file.fileName())
        .write("mediaType", file.mediaType())
        .write("etag", file.etag())
        .write("lastModified", file.lastModified().toString())
        .write("size", file.size())
        .writeEnd();
  }
}
