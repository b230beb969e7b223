package org.assises.http;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An HTTP response (RFC 9110) with status, headers and body, which a server copies to its own
 * response.
 */
public final class Response {
  private final int status;
  private final Map<String, String> headers;
  private final byte[] body;

  Response(int status, Map<String, String> headers, byte[] body) {
    this.status = status;
    this.headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    this.body = requireNonNull(body);
  }

  /** {@return the status code: 200, 204, 304 or 405} */
  public int status() {
    return status;
  }

  /** {@return the headers by name, in usual capitalization and in the order to send them} */
  public Map<String, String> headers() {
    return headers;
  }

  /** {@return the value of a header, whose name is not case-sensitive; empty if absent} */
  public Optional<String> header(String name) {
    return headers.entrySet().stream()
        .filter(header -> header.getKey().equalsIgnoreCase(name))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** {@return a copy of the body; empty except for status 200 to {@code GET}} */
  public byte[] body() {
    return body.clone();
  }

  /**
   * {@return the body as a read-only buffer that shares its bytes} A non-blocking server can send
   * it to many slow clients without copies.
   */
  public ByteBuffer buffer() {
    return ByteBuffer.wrap(body).asReadOnlyBuffer();
  }

  /** Writes the body without closing the stream. */
  public void writeTo(OutputStream out) throws IOException {
    out.write(body);
  }
}
