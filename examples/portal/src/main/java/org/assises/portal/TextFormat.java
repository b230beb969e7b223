package org.assises.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import org.assises.publication.Loss;
import org.assises.publication.Publication;
import org.assises.publication.PublicationFormat;

/**
 * A short text about the site for machines, such as {@code robots.txt}.
 *
 * @param mediaType the media type
 * @param fileExtension the file extension
 * @param text makes the text from a publication
 */
record TextFormat(String mediaType, String fileExtension, Function<Publication, String> text)
    implements PublicationFormat {
  @Override
  public void write(Publication publication, OutputStream out) throws IOException {
    out.write(text.apply(publication).getBytes(UTF_8));
    out.flush();
  }

  @Override
  public List<Loss> losses(Publication publication) {
    return List.of();
  }
}
