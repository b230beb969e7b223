package org.assises.portal.city;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.assises.input.InvalidInputException;
import org.assises.json.AssisesJson;
import org.assises.model.Assises;
import org.assises.portal.Publications;
import org.assises.portal.Routes;
import org.assises.portal.Secret;
import org.assises.portal.city.edit.Forms;
import org.assises.portal.city.edit.Kind;
import org.assises.portal.page.Site;
import org.assises.portal.store.KeptDocument;
import org.assises.portal.store.Store;
import org.assises.portal.store.StoreException;
import org.assises.publication.Publication;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The back office, in which agents edit a draft, see what would change, and publish it. Requests
 * come from logged-in agents and are completely received.
 */
public final class CityHandler extends Handler.Abstract {
  /** The size limit of an uploaded document, in bytes. */
  public static final int LARGEST = 16 << 20;

  private static final Logger LOG = LoggerFactory.getLogger("portal.mairie");

  private static final String FORM = "formulaire ";

  private final Publications publications;
  private final Store store;
  private final Routes routes;
  private final Desk desk;
  private final Edits edits;
  private final Imports imports;
  private final CityView view;
  private final Secret secret;
  private final Optional<URI> publicAddress;

  /**
   * Creates a back office.
   *
   * @param secret signs the forms
   * @param publicAddress the public address of the site; empty for the address at which it listens
   */
  public CityHandler(
      Publications publications,
      Store store,
      Routes routes,
      Clock clock,
      Secret secret,
      Optional<URI> publicAddress) {
    this.publications = publications;
    this.store = store;
    this.desk = new Desk(publications, store, clock);
    this.routes = routes;
    Supplier<Site> site = () -> routes.site(publications.get().publication(), Map.of());
    this.edits = new Edits(desk, site);
    this.imports = new Imports(desk, clock, site);
    this.view = new CityView(publications, store, routes, desk);
    this.secret = secret;
    this.publicAddress = publicAddress;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Answer answer;
    try {
      answer = answer(request);
    } catch (StoreException e) {
      LOG.error("the database does not do what it is asked to: {}", e.getMessage());
      answer = Answer.error(503);
    }
    answer.send(request, response, callback);
    return true;
  }

  private Answer answer(Request request) throws Exception {
    Asked asked = Asked.of(request);
    return switch (request.getMethod()) {
      case "GET", "HEAD" -> get(asked);
      case "POST" -> isOurs(request, asked) ? post(asked) : Answer.error(403);
      default -> Answer.error(405);
    };
  }

  private Answer get(Asked asked) {
    return switch (asked.parts().get(0)) {
      case "" -> office(asked, Optional.empty(), 200);
      case "document.json" -> document("assises.json", desk.draft().assises());
      case "publications" -> former(asked);
      case "apercu" -> preview(asked);
      case "importer" -> imports.form(token(asked));
      default -> edit(asked);
    };
  }

  private Answer edit(Asked asked) {
    List<String> parts = asked.parts();
    boolean add = parts.get(0).equals("ajouter") && parts.size() == 2;
    Optional<Kind> kind = Forms.kind(parts.get(add ? 1 : 0));
    if (kind.isEmpty() || parts.size() > 2) {
      return Answer.error(404);
    }
    String token = token(asked);
    if (add) {
      return edits.form(asked, kind.get(), Optional.empty(), token);
    }
    return parts.size() == 1
        ? edits.list(asked, kind.get())
        : edits.form(asked, kind.get(), Optional.of(parts.get(1)), token);
  }

  private Answer save(Asked asked) {
    List<String> parts = asked.parts();
    boolean add = parts.get(0).equals("ajouter") && parts.size() == 2;
    Optional<Kind> kind = Forms.kind(parts.get(add ? 1 : 0));
    if (kind.isEmpty() || parts.size() != 2) {
      return Answer.error(404);
    }
    String token = token(asked);
    if (add) {
      return edits.save(asked, kind.get(), Optional.empty(), token);
    }
    String id = parts.get(1);
    return asked.value("retirer").isPresent()
        ? edits.remove(asked, kind.get(), id, token)
        : edits.save(asked, kind.get(), Optional.of(id), token);
  }

  /** Answers with a preview of the future pages. */
  private Answer preview(Asked asked) {
    Draft draft = desk.draft();
    if (draft.preview().isEmpty()) {
      return office(
          asked, Optional.of("Pas d’aperçu : quelque chose empêche la publication."), 422);
    }
    Map<String, String> query = new TreeMap<>();
    asked.fields().forEach((name, values) -> query.put(name, values.get(0)));
    query.values().removeIf(String::isBlank);
    String path = asked.path().substring("/apercu".length());
    Publication publication = draft.preview().get();
    return routes
        .preview()
        .find(publication, path.isEmpty() ? "/" : path, query)
        .map(resource -> resource.offered().get(0))
        .map(format -> Answer.format(format, publication))
        .orElse(Answer.error(404));
  }

  private Answer post(Asked asked) {
    return switch (asked.path()) {
      case "/document" -> bring(asked);
      case "/publier" -> publish(asked);
      case "/abandonner" -> drop(asked);
      case "/reprendre" -> takeUp(asked);
      case "/annuler" -> undo(asked);
      case "/importer" -> imports.bring(asked, token(asked));
      default -> save(asked);
    };
  }

  /**
   * Returns whether the agent sent a form of this site: it has the token of our page, and the
   * browser does not name another site as origin.
   */
  private boolean isOurs(Request request, Asked asked) {
    String site = request.getHeaders().get("Sec-Fetch-Site");
    String origin = request.getHeaders().get(HttpHeader.ORIGIN);
    boolean foreign =
        (site != null && !site.equals("same-origin") && !site.equals("none"))
            || (origin != null && !isOrigin(origin, request.getHeaders().get(HttpHeader.HOST)));
    return !foreign
        && asked.value("token").filter(it -> secret.signed(FORM + asked.agent(), it)).isPresent();
  }

  /**
   * Returns whether an origin is this site. A proxy may change the host, so that the public address
   * decides if there is one.
   */
  private boolean isOrigin(String origin, String host) {
    return publicAddress
        .map(address -> origin.equals(address.toString()))
        .orElse(host != null && origin.equals("http://" + host));
  }

  private String token(Asked asked) {
    return secret.sign(FORM + asked.agent());
  }

  private Answer bring(Asked asked) {
    byte[] document = asked.files().getOrDefault("document", new byte[0]);
    if (document.length == 0) {
      return office(asked, Optional.of("Aucun document n’a été joint."), 400);
    }
    if (document.length > LARGEST) {
      return Answer.error(413);
    }
    Assises assises;
    try {
      assises = read(document);
    } catch (InvalidInputException e) {
      return Answer.page(422, view.refused(e.problems()));
    }
    if (!assises.id().equals(publications.get().publication().assises().id())) {
      return Answer.page(422, view.anotherAssises());
    }
    return saved(
        asked, desk.save(asked.number("version"), assises, "Document déposé", asked.agent()));
  }

  /** Reads an uploaded document, or a kept publication that was downloaded here. */
  private static Assises read(byte[] document) {
    try {
      return AssisesJson.create().read(document);
    } catch (InvalidInputException e) {
      try {
        return AssisesJson.create().readPublication(new ByteArrayInputStream(document)).assises();
      } catch (InvalidInputException | IOException neither) {
        throw e;
      }
    }
  }

  private Answer publish(Asked asked) {
    Draft draft = desk.draft();
    boolean asShown =
        draft.version() == asked.number("version") && draft.after() == asked.number("after");
    if (!asShown) {
      return overtaken(asked);
    }
    if (draft.preview().isEmpty()) {
      return office(asked, Optional.of("Ce brouillon ne peut pas être publié."), 422);
    }
    return desk.publish(draft, asked.agent()) ? Answer.seeOther("/mairie") : overtaken(asked);
  }

  private Answer drop(Asked asked) {
    return saved(asked, desk.drop(asked.number("version"), asked.agent()));
  }

  private Answer takeUp(Asked asked) {
    long number = asked.number("numero");
    Optional<Assises> former = publications.source(number);
    return former
        .map(
            assises ->
                saved(
                    asked,
                    desk.save(
                        asked.number("version"),
                        assises,
                        "Publication n° " + number + " reprise",
                        asked.agent())))
        .orElse(Answer.error(404));
  }

  /** Restores the previous state of the draft. */
  private Answer undo(Asked asked) {
    return saved(asked, desk.undo(asked.number("version"), asked.agent()));
  }

  private Answer saved(Asked asked, boolean saved) {
    return saved ? Answer.seeOther("/mairie") : overtaken(asked);
  }

  private Answer overtaken(Asked asked) {
    String notice =
        "Rien n’a été enregistré ni publié : le brouillon ou ce qui est en ligne a changé"
            + " entre-temps. Voici ce qu’il en est maintenant.";
    return office(asked, Optional.of(notice), 409);
  }

  private Answer former(Asked asked) {
    String number = asked.parts().size() > 1 ? asked.parts().get(1) : "";
    if (!number.matches("[0-9]{1,9}")) {
      return Answer.error(404);
    }
    long wanted = Long.parseLong(number);
    if (asked.parts().size() == 3 && asked.parts().get(2).equals("document.json")) {
      return publications
          .source(wanted)
          .map(assises -> document("assises-" + wanted + ".json", assises))
          .orElse(Answer.error(404));
    }
    return store
        .publication(wanted)
        .map(KeptDocument::document)
        .map(bytes -> Answer.file("publication-" + wanted + ".json", "application/json", bytes))
        .orElse(Answer.error(404));
  }

  private static Answer document(String name, Assises assises) {
    return Answer.file(name, "application/json", Publications.document(assises));
  }

  private Answer office(Asked asked, Optional<String> notice, int status) {
    return Answer.page(status, view.page(desk.draft(), token(asked), notice));
  }
}
