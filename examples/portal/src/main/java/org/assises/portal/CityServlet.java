package org.assises.portal;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.assises.portal.store.AuditEntry;
import org.assises.portal.store.KeptDocument;
import org.assises.portal.store.Store;

/**
 * The back office: a document is brought, its findings and its changes are read, and it is
 * published or not. Whoever comes here has logged in.
 */
final class CityServlet extends HttpServlet {
  /** The largest document that may be brought, in bytes. */
  static final int LARGEST = 16 << 20;

  private static final long serialVersionUID = 1L;

  private final transient Publications publications;
  private final transient Store store;
  private final transient Routes routes;
  private final transient Clock clock;
  private final transient Secret secret = Secret.create();

  CityServlet(Publications publications, Store store, Routes routes, Clock clock) {
    this.publications = publications;
    this.store = store;
    this.routes = routes;
    this.clock = clock;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = path(request);
    if (path.equals("/")) {
      show(request, response, Optional.empty(), HttpServletResponse.SC_OK);
    } else if (path.startsWith("/publications/")) {
      showFormer(path.substring("/publications/".length()), response);
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (!isOurs(request)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    switch (path(request)) {
      case "/document" -> bring(request, response);
      case "/publier" -> publish(request, response);
      case "/retirer" -> drop(request, response);
      default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  /**
   * Whether a form of ours was sent by the user: it brings the token back that only our page shows,
   * and no browser says that it comes from another site.
   */
  private boolean isOurs(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    String origin = request.getHeader("Origin");
    boolean foreign =
        (site != null && !site.equals("same-origin") && !site.equals("none"))
            || (origin != null && !sameAuthority(origin, request.getHeader("Host")));
    String token = request.getParameter("token");
    return !foreign && token != null && secret.signed(user(request), token);
  }

  private static boolean sameAuthority(String origin, String host) {
    try {
      return host != null && host.equals(URI.create(origin).getRawAuthority());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private void bring(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    Part part = request.getPart("document");
    if (part == null || part.getSize() == 0) {
      show(request, response, Optional.of("Aucun document n’a été joint."), 400);
      return;
    }
    KeptDocument upload;
    try (InputStream in = part.getInputStream()) {
      upload = new KeptDocument(0, clock.instant(), user(request), in.readAllBytes());
    }
    store.keepUpload(upload, entry(request, "dépose", "sha-256 " + upload.digest()));
    seeOther(response);
  }

  private void publish(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Draft> draft = draft();
    boolean asShown =
        draft
                .filter(now -> now.upload().digest().equals(request.getParameter("digest")))
                .isPresent()
            && Long.toString(publications.number()).equals(request.getParameter("after"));
    if (!asShown) {
      conflict(request, response);
    } else if (draft.get().preview().isEmpty()) {
      show(request, response, Optional.of("Ce document ne peut pas être publié."), 422);
    } else if (publications.publish(
        draft.get().assises().orElseThrow(), publications.number(), user(request))) {
      seeOther(response);
    } else {
      conflict(request, response);
    }
  }

  private void conflict(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String notice = "Rien n’a été publié : ce qui est en attente ou en ligne a changé entre-temps.";
    show(request, response, Optional.of(notice), HttpServletResponse.SC_CONFLICT);
  }

  private void drop(HttpServletRequest request, HttpServletResponse response) {
    store.dropUpload(entry(request, "retire", "document en attente"));
    seeOther(response);
  }

  private void showFormer(String number, HttpServletResponse response) throws IOException {
    Optional<KeptDocument> former =
        number.matches("[0-9]{1,9}") ? store.publication(Long.parseLong(number)) : Optional.empty();
    if (former.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("application/json");
    response.getOutputStream().write(former.get().document());
  }

  private void show(
      HttpServletRequest request, HttpServletResponse response, Optional<String> notice, int status)
      throws IOException {
    response.setStatus(status);
    response.setContentType("text/html; charset=utf-8");
    SecurityHeaders.allowPage(response);
    CityView view = new CityView(publications, store, routes);
    PageFormat.write(
        view.page(draft(), secret.sign(user(request)), notice), response.getOutputStream());
  }

  private Optional<Draft> draft() {
    return store.upload().map(upload -> Draft.of(upload, publications));
  }

  private AuditEntry entry(HttpServletRequest request, String what, String detail) {
    return new AuditEntry(clock.instant(), user(request), what, detail);
  }

  private static void seeOther(HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", "/mairie");
  }

  private static String user(HttpServletRequest request) {
    return String.valueOf(request.getAttribute("user"));
  }

  private static String path(HttpServletRequest request) {
    return request.getPathInfo() == null ? "/" : request.getPathInfo();
  }
}
