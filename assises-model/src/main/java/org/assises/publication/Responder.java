package org.assises.publication;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Answers requests for one representation, by RFC 9110. */
final class Responder {
  private static final byte[] NOTHING = {};
  private static final String ALLOWED = "GET, HEAD, OPTIONS";
  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

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
    Representation.Variant variant = representation.variant(acceptsGzip(acceptEncoding));
    return unchanged(ifNoneMatch, ifModifiedSince)
        ? new Response(304, validators(variant), NOTHING)
        : new Response(200, describing(variant), head ? NOTHING : variant.bytes());
  }

  /** RFC 9110, 13.2.2: the date is looked at only where no tags are sent. */
  private boolean unchanged(Optional<String> ifNoneMatch, Optional<String> ifModifiedSince) {
    return ifNoneMatch.isPresent()
        ? matches(ifNoneMatch.get())
        : ifModifiedSince.flatMap(Responder::httpDate).map(this::notModifiedSince).orElse(false);
  }

  private boolean matches(String ifNoneMatch) {
    return ifNoneMatch.strip().equals("*")
        || EntityTags.in(ifNoneMatch).contains(representation.variant(false).etag())
        || EntityTags.in(ifNoneMatch).contains(representation.variant(true).etag());
  }

  private boolean notModifiedSince(Instant date) {
    return !representation.lastModified().truncatedTo(ChronoUnit.SECONDS).isAfter(date);
  }

  private static Optional<Instant> httpDate(String header) {
    try {
      return Optional.of(
          ZonedDateTime.parse(header.strip(), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * RFC 9110, 12.5.3: gzip where it is named with a weight above 0, or everything is and gzip is
   * not excluded.
   */
  private static boolean acceptsGzip(Optional<String> acceptEncoding) {
    Optional<Boolean> any = Optional.empty();
    for (String part : acceptEncoding.orElse("").split(",", -1)) {
      String[] coding = part.split(";", 2);
      String name = coding[0].strip().toLowerCase(Locale.ROOT);
      boolean wanted = coding.length == 1 || !isZero(coding[1]);
      if (name.equals("gzip") || name.equals("x-gzip")) {
        return wanted;
      }
      if (name.equals("*")) {
        any = Optional.of(wanted);
      }
    }
    return any.orElse(false);
  }

  private static boolean isZero(String weight) {
    String q = weight.strip().toLowerCase(Locale.ROOT);
    return q.startsWith("q=") && q.substring(2).strip().chars().allMatch(c -> c == '0' || c == '.');
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
    headers.put("Last-Modified", HTTP_DATE.format(representation.lastModified()));
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
