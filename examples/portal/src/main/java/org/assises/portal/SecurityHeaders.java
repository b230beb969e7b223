package org.assises.portal;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * The security headers of every answer. By default, a browser may load nothing. No script runs on
 * this site, and no page is shown in a frame.
 */
public final class SecurityHeaders extends Handler.Wrapper {
  private static final String POLICY = "Content-Security-Policy";
  private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";
  private static final String PAGE =
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  SecurityHeaders(Handler handler) {
    super(handler);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    add(response.getHeaders());
    return super.handle(request, response, callback);
  }

  static void add(HttpFields.Mutable headers) {
    headers.put(POLICY, NOTHING);
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("Referrer-Policy", "same-origin");
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    headers.put("X-Frame-Options", "DENY");
  }

  /** Allows what a page needs: the site's style sheet, pictures and forms. */
  public static void allowPage(HttpFields.Mutable headers) {
    headers.put(POLICY, PAGE);
  }
}
