package org.assises.portal.city;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Map;
import org.assises.portal.PageFormat;
import org.assises.portal.SecurityHeaders;
import org.assises.portal.page.Page;
import org.assises.publication.Publication;
import org.assises.publication.PublicationFormat;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** An answer of the back office. */
sealed interface Answer {
  void send(Request request, Response response, Callback callback);

  /** {@return a page} */
  static Answer page(int status, Page page) {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    try {
      PageFormat.write(page, written);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory does not fail", e);
    }
    return new Body(
        status,
        Map.of("Content-Type", "text/html; charset=utf-8"),
        ByteBuffer.wrap(written.toByteArray()),
        true);
  }

  /** {@return a publication in a format, to show in the browser} */
  static Answer format(PublicationFormat format, Publication publication) {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    try {
      format.write(publication, written);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory does not fail", e);
    }
    return new Body(
        200,
        Map.of("Content-Type", format.mediaType()),
        ByteBuffer.wrap(written.toByteArray()),
        format instanceof PageFormat);
  }

  /** {@return a file to save} */
  static Answer file(String name, String mediaType, byte[] content) {
    return new Body(
        200,
        Map.of(
            "Content-Type",
            mediaType,
            "Content-Disposition",
            "attachment; filename=\"" + name + "\""),
        ByteBuffer.wrap(content),
        false);
  }

  /** {@return a redirect to another page after an action} */
  static Answer seeOther(String path) {
    return new Body(303, Map.of("Location", path), ByteBuffer.allocate(0), false);
  }

  /** {@return the page of an error} */
  static Answer error(int status) {
    return new Failure(status);
  }

  /** An answer with a body. */
  record Body(int status, Map<String, String> headers, ByteBuffer body, boolean isPage)
      implements Answer {
    @Override
    public void send(Request request, Response response, Callback callback) {
      response.setStatus(status);
      headers.forEach((name, value) -> response.getHeaders().put(name, value));
      response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
      if (isPage) {
        SecurityHeaders.allowPage(response.getHeaders());
      }
      response.write(true, body, callback);
    }
  }

  /** A status with its page. */
  record Failure(int status) implements Answer {
    @Override
    public void send(Request request, Response response, Callback callback) {
      Response.writeError(request, response, callback, status);
    }
  }
}
