package org.assises.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.assises.cli.folder.Content;
import org.assises.http.Representation;
import org.assises.json.FolderIndex;

/** The file {@code index.json}: the list of the published files, for programs that fetch them. */
record PublishedIndex(PublishedFiles files) implements Content {
  static final String NAME = FolderIndex.NAME;

  @Override
  public void writeTo(OutputStream out) throws IOException {
    new FolderIndex(
            files.publication().assises().id(),
            Optional.of(files.publication().assises().name()),
            files.base(),
            files.publication().at(),
            files.list().stream().map(file -> entry(file.representation())).toList())
        .write(out);
  }

  private static FolderIndex.File entry(Representation file) {
    return new FolderIndex.File(
        file.fileName(), file.mediaType(), file.etag(), file.lastModified(), file.size());
  }
}
