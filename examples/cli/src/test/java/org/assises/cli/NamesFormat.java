package org.assises.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.assises.model.EditionId;
import org.assises.publication.Loss;
import org.assises.publication.Publication;
import org.assises.publication.PublicationFormat;

/** A format that contains only the id of the assises, and reports given losses. */
record NamesFormat(List<Loss> losses) implements PublicationFormat {
  static NamesFormat lossless() {
    return new NamesFormat(List.of());
  }

  static NamesFormat losing(String what, String... editions) {
    return new NamesFormat(
        Stream.of(editions).map(edition -> new Loss(new EditionId(edition), what)).toList());
  }

  @Override
  public String mediaType() {
    return "text/plain; charset=utf-8";
  }

  @Override
  public String fileExtension() {
    return "txt";
  }

  @Override
  public void write(Publication publication, OutputStream out) throws IOException {
    out.write(publication.assises().id().value().getBytes(UTF_8));
  }

  @Override
  public List<Loss> losses(Publication publication) {
    return losses;
  }
}
