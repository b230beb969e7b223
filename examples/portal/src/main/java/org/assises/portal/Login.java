package org.assises.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Admits only the city's agents (RFC 7617, UTF-8), before the body of a request is read.
 *
 * <p>Checking a password is slow on purpose. Two threads do it, no other thread waits for them, and
 * right passwords are remembered as keyed digests. A browser that logged in has a signed cookie, so
 * that guesses of others do not delay it ({@link Guesses}).
 */
public final class Login extends Handler.Wrapper {
  private static final String DEVICE = "appareil";
  private static final Duration KNOWN_FOR = Duration.ofDays(180);
  private static final int MOST_WAITING = 64;

  private final Agents agents;
  private final FailedLogins failed;
  private final Secret signing;
  private final Clock clock;
  private final boolean secure;
  private final Secret memory = Secret.create();
  private final Map<String, String> right = new ConcurrentHashMap<>();
  private final Guesses guesses = new Guesses(System::nanoTime);
  private final ScheduledThreadPoolExecutor checks = new ScheduledThreadPoolExecutor(2);

  /**
   * Protects a handler.
   *
   * @param signing signs the cookies of browsers
   * @param secure whether the public address uses TLS
   */
  Login(
      Agents agents,
      FailedLogins failed,
      Secret signing,
      Clock clock,
      boolean secure,
      Handler handler) {
    super(handler);
    this.agents = agents;
    this.failed = failed;
    this.signing = signing;
    this.clock = clock;
    this.secure = secure;
  }

  /** {@return the name of the agent who sent an admitted request} */
  public static String agent(Request request) {
    return Request.getAuthenticationState(request).getUserPrincipal().getName();
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    Optional<Presented> presented = Presented.in(request);
    if (presented.isEmpty()) {
      challenge(request, response, callback);
      return true;
    }
    Presented login = presented.get();
    if (memory.sign(login.name() + ":" + login.password()).equals(right.get(login.name()))) {
      return enter(login.name(), request, response, callback);
    }
    String way = isKnown(request, login.name()) ? "agent " + login.name() : address(request);
    Optional<Duration> wait = guesses.turn(way);
    if (wait.isEmpty() || checks.getQueue().size() >= MOST_WAITING) {
      tooMany(request, response, callback);
      return true;
    }
    try {
      var unused =
          checks.schedule(
              () -> check(login, way, request, response, callback),
              wait.get().toNanos(),
              TimeUnit.NANOSECONDS);
    } catch (RejectedExecutionException stopping) {
      Response.writeError(request, response, callback, 503);
    }
    return true;
  }

  @Override
  protected void doStop() throws Exception {
    checks.shutdownNow();
    super.doStop();
  }

  private void check(
      Presented login, String way, Request request, Response response, Callback callback) {
    try {
      if (agents.matches(login.name(), login.password().toCharArray())) {
        guesses.right(way);
        right.put(login.name(), memory.sign(login.name() + ":" + login.password()));
        remember(response, login.name());
        request
            .getComponents()
            .getExecutor()
            .execute(() -> enterNow(login.name(), request, response, callback));
      } else {
        failed.add(address(request), agents.has(login.name()) ? login.name() : "nom inconnu");
        challenge(request, response, callback);
      }
    } catch (Throwable e) {
      Response.writeError(request, response, callback, e);
    }
  }

  private void enterNow(String name, Request request, Response response, Callback callback) {
    try {
      enter(name, request, response, callback);
    } catch (Throwable e) {
      Response.writeError(request, response, callback, e);
    }
  }

  private boolean enter(String name, Request request, Response response, Callback callback)
      throws Exception {
    Request.setAuthenticationState(
        request,
        new Request.AuthenticationState() {
          @Override
          public java.security.Principal getUserPrincipal() {
            return () -> name;
          }
        });
    return super.handle(request, response, callback);
  }

  private static void challenge(Request request, Response response, Callback callback) {
    response
        .getHeaders()
        .put(HttpHeader.WWW_AUTHENTICATE, "Basic realm=\"Mairie\", charset=\"UTF-8\"");
    Response.writeError(request, response, callback, 401);
  }

  private static void tooMany(Request request, Response response, Callback callback) {
    response.getHeaders().put(HttpHeader.RETRY_AFTER, "60");
    Response.writeError(request, response, callback, 429);
  }

  private void remember(Response response, String name) {
    long until = clock.instant().plus(KNOWN_FOR).getEpochSecond();
    Response.putCookie(
        response,
        HttpCookie.build(DEVICE, until + "." + signing.sign(device(name, until)))
            .path("/mairie")
            .maxAge(KNOWN_FOR.toSeconds())
            .httpOnly(true)
            .secure(secure)
            .sameSite(HttpCookie.SameSite.STRICT)
            .build());
  }

  private boolean isKnown(Request request, String name) {
    return Request.getCookies(request).stream()
        .filter(cookie -> cookie.getName().equals(DEVICE))
        .map(cookie -> cookie.getValue().split("\\.", 2))
        .filter(parts -> parts.length == 2 && parts[0].matches("[0-9]{1,12}"))
        .filter(parts -> Long.parseLong(parts[0]) > clock.instant().getEpochSecond())
        .anyMatch(parts -> signing.signed(device(name, Long.parseLong(parts[0])), parts[1]));
  }

  private static String device(String name, long until) {
    return "appareil " + until + " " + name;
  }

  /**
   * Returns the client's address. For IPv6 it is the network, since a client can use all addresses
   * in its network.
   */
  private static String address(Request request) {
    String address = Request.getRemoteAddr(request).replaceAll("[\\[\\]]", "");
    String[] groups = address.split(":", -1);
    return groups.length > 4
        ? groups[0] + ":" + groups[1] + ":" + groups[2] + ":" + groups[3] + "::/64"
        : address;
  }

  /** The credentials that a client sent. */
  private record Presented(String name, String password) {
    static Optional<Presented> in(Request request) {
      String header = request.getHeaders().get(HttpHeader.AUTHORIZATION);
      if (header == null || !header.regionMatches(true, 0, "Basic ", 0, 6)) {
        return Optional.empty();
      }
      try {
        String login = new String(Base64.getDecoder().decode(header.substring(6).strip()), UTF_8);
        int colon = login.indexOf(':');
        return colon < 0
            ? Optional.empty()
            : Optional.of(new Presented(login.substring(0, colon), login.substring(colon + 1)));
      } catch (IllegalArgumentException e) {
        return Optional.empty();
      }
    }
  }
}
