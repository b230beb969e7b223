package org.assises.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Optional;
import java.util.stream.Stream;
import org.assises.json.ProposalLinesFormat;
import org.assises.json.schemaorg.SchemaOrgFormat;
import org.assises.publication.Publication;
import org.assises.publication.PublicationFormat;

/** Writes a publication that a resource returns, in the format of the media type. */
final class PublicationWriter implements MessageBodyWriter<Publication> {
  @Override
  public boolean isWriteable(Class<?> type, Type generic, Annotation[] on, MediaType mediaType) {
    return type == Publication.class && format(mediaType).isPresent();
  }

  @Override
  public void writeTo(
      Publication publication,
      Class<?> type,
      Type generic,
      Annotation[] on,
      MediaType mediaType,
      MultivaluedMap<String, Object> headers,
      OutputStream out)
      throws IOException {
    format(mediaType).orElseThrow().write(publication, out);
  }

  private static Optional<PublicationFormat> format(MediaType mediaType) {
    return Stream.<PublicationFormat>of(SchemaOrgFormat.create(), ProposalLinesFormat.create())
        .filter(format -> mediaType.isCompatible(MediaType.valueOf(format.mediaType())))
        .findFirst();
  }
}
