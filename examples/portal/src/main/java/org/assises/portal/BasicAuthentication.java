package org.assises.portal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * Lets only the city's user pass (RFC 7617, UTF-8).
 *
 * <p>Checking a password is slow on purpose, so only one is checked at a time, what was right is
 * remembered by a keyed digest, and after too many wrong ones nobody is asked for a while.
 */
final class BasicAuthentication extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final int TOO_MANY_REQUESTS = 429;

  private final transient Credentials credentials;
  private final transient Attempts attempts;
  private final transient Secret secret = Secret.create();
  private final transient Semaphore one = new Semaphore(1);
  private transient volatile Optional<String> lastRight = Optional.empty();

  BasicAuthentication(Credentials credentials, Clock clock) {
    this.credentials = credentials;
    this.attempts = new Attempts(clock);
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("Cache-Control", "no-store");
    Optional<String> login = login(request);
    if (login.isEmpty()) {
      challenge(response);
    } else if (isRight(login.get())) {
      request.setAttribute("user", credentials.user());
      chain.doFilter(request, response);
    } else if (attempts.areTooMany()) {
      response.setHeader("Retry-After", "60");
      response.sendError(TOO_MANY_REQUESTS);
    } else {
      challenge(response);
    }
  }

  private static void challenge(HttpServletResponse response) throws IOException {
    response.setHeader("WWW-Authenticate", "Basic realm=\"Mairie\", charset=\"UTF-8\"");
    response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
  }

  private boolean isRight(String login) {
    String digest = secret.sign(login);
    if (lastRight.filter(right -> equal(right, digest)).isPresent()) {
      return true;
    }
    if (attempts.areTooMany() || !one.tryAcquire()) {
      return false;
    }
    try {
      return check(login, digest);
    } finally {
      one.release();
    }
  }

  private boolean check(String login, String digest) {
    int colon = login.indexOf(':');
    boolean user = equal(login.substring(0, Math.max(colon, 0)), credentials.user());
    boolean password = credentials.password().matches(login.substring(colon + 1).toCharArray());
    if (user && password) {
      lastRight = Optional.of(digest);
      return true;
    }
    attempts.addWrong();
    return false;
  }

  private static boolean equal(String a, String b) {
    return MessageDigest.isEqual(
        a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<String> login(HttpServletRequest request) {
    String header = request.getHeader("Authorization");
    if (header == null || !header.regionMatches(true, 0, "Basic ", 0, 6)) {
      return Optional.empty();
    }
    try {
      byte[] decoded = Base64.getDecoder().decode(header.substring(6).strip());
      return Optional.of(new String(decoded, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
