package org.assises.portal;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32C;

/** The style sheet, the pictures and the description of the interface, from the jar. */
final class Assets extends HttpServlet {
  private static final long serialVersionUID = 1L;

  static final Map<String, String> MEDIA_TYPES =
      Map.of(
          "/assises.css", "text/css; charset=utf-8",
          "/favicon.svg", "image/svg+xml",
          "/touches.svg", "image/svg+xml",
          "/openapi.json", "application/openapi+json;version=3.1");

  private final transient Map<String, byte[]> bytes = new HashMap<>();

  Assets() {
    MEDIA_TYPES.keySet().forEach(path -> bytes.put(path, read(path.substring(1))));
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] content = bytes.getOrDefault(request.getServletPath(), new byte[0]);
    String etag = "\"" + Long.toHexString(checksum(content)) + "\"";
    response.setHeader("ETag", etag);
    response.setHeader("Cache-Control", "no-cache");
    if (etag.equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType(MEDIA_TYPES.get(request.getServletPath()));
    response.setContentLength(content.length);
    response.getOutputStream().write(content);
  }

  private static long checksum(byte[] content) {
    CRC32C checksum = new CRC32C();
    checksum.update(content);
    return checksum.getValue();
  }

  private static byte[] read(String name) {
    try (InputStream in = Assets.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("the jar cannot be read", e);
    }
  }
}
