package org.assises.http;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Answers requests for one representation according to RFC 9110. */
final class Responder {
  private static final byte[] NOTHING = {};
  private static final String ALLOWED = "GET, HEAD, OPTIONS";

  private final Representation representation;

  Responder(Representation representation) {
    this.representation = representation;
  }

  Response respond(
      String method,
      Optional<String> ifNoneMatch,
      Optional<String> ifModifiedSince,
      Optional<String> acceptEncoding) {
    if (method.equals("OPTIONS")) {
      return new Response(204, allowing(), NOTHING);
    }
    boolean head = method.equals("HEAD");
    if (!head && !method.equals("GET")) {
      return new Response(405, allowing(), NOTHING);
    }
    boolean gzip = ContentCodings.in(acceptEncoding.orElse("")).preferGzip();
    Representation.Variant variant = representation.variant(gzip);
    return isUnchanged(variant, ifNoneMatch, ifModifiedSince)
        ? new Response(304, validators(variant), NOTHING)
        : new Response(200, describing(variant), head ? NOTHING : variant.bytes());
  }

  /**
   * Evaluates the conditional headers. If-Modified-Since is ignored if If-None-Match is present
   * (RFC 9110, 13.2.2). Tags are compared with the variant to send, because a cache updates the
   * stored response that has the tag of the answer.
   */
  private boolean isUnchanged(
      Representation.Variant variant,
      Optional<String> ifNoneMatch,
      Optional<String> ifModifiedSince) {
    if (ifNoneMatch.isPresent()) {
      String tags = ifNoneMatch.get().strip();
      return tags.equals("*") || EntityTags.in(tags).contains(variant.etag());
    }
    Instant lastModified = representation.lastModified();
    return ifModifiedSince
        .flatMap(date -> HttpDates.read(date.strip(), lastModified))
        .filter(date -> !lastModified.isAfter(date))
        .isPresent();
  }

  private Map<String, String> describing(Representation.Variant variant) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Type", representation.mediaType());
    headers.put("Content-Length", Integer.toString(variant.bytes().length));
    headers.put("Content-Disposition", "inline; filename=\"" + representation.fileName() + "\"");
    variant.contentCoding().ifPresent(coding -> headers.put("Content-Encoding", coding));
    headers.putAll(validators(variant));
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("Content-Security-Policy", "default-src 'none'; sandbox");
    return headers;
  }

  private Map<String, String> validators(Representation.Variant variant) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("ETag", variant.etag());
    headers.put("Last-Modified", HttpDates.written(representation.lastModified()));
    headers.put("Cache-Control", "public, max-age=" + representation.maxAge().toSeconds());
    headers.put("Vary", "Accept-Encoding");
    headers.put("Access-Control-Allow-Origin", "*");
    headers.put("Access-Control-Expose-Headers", "ETag, Last-Modified");
    return headers;
  }

  private static Map<String, String> allowing() {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Allow", ALLOWED);
    headers.put("Access-Control-Allow-Origin", "*");
    headers.put("Access-Control-Allow-Methods", ALLOWED);
    headers.put("Access-Control-Allow-Headers", "If-None-Match, If-Modified-Since");
    headers.put("Access-Control-Max-Age", "86400");
    return headers;
  }
}
