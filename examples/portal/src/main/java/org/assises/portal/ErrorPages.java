package org.assises.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Map;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * The error pages, in French, with the status and what to do, but without internal details. The
 * server also uses them for requests that it refuses itself.
 */
final class ErrorPages extends ErrorHandler {
  private static final Words UNCLEAR =
      new Words("Demande incompréhensible", "Vérifiez l’adresse saisie.");
  private static final Words BROKEN =
      new Words(
          "Erreur du site",
          "Quelque chose n’a pas fonctionné ici. L’incident est dans le journal du serveur."
              + " Réessayez dans un moment.");
  private static final Map<Integer, Words> WORDS =
      Map.ofEntries(
          error(
              401,
              "Connexion nécessaire",
              "Cette page est réservée aux agents de la ville. Saisissez votre nom et votre mot de"
                  + " passe."),
          error(
              403,
              "Action refusée",
              "Cette demande ne vient pas d’une page de ce site ouverte par vous. Rechargez la"
                  + " page, puis recommencez. Si cela se répète, l’option --public-address ne"
                  + " correspond pas à l’adresse du site."),
          error(404, "Page introuvable", "Cette adresse ne mène à rien, ou à rien de public."),
          error(405, "Action impossible ici", "Cette adresse se lit seulement."),
          error(406, "Format indisponible", "Cette adresse n’existe pas dans le format demandé."),
          error(408, "Délai dépassé", "La demande n’est pas arrivée en entier. Recommencez."),
          error(
              409,
              "Modification concurrente",
              "Quelqu’un d’autre a agi entre-temps. Rechargez la page."),
          error(
              413,
              "Envoi trop volumineux",
              "Un document compte 16 Mio au plus. Rien n’a été enregistré."),
          error(414, "Adresse trop longue", "Raccourcissez la recherche ou le filtre."),
          error(415, "Format non accepté", "Ce format d’envoi n’est pas prévu ici."),
          error(
              429,
              "Trop d’essais",
              "Trop de mots de passe faux viennent d’être essayés depuis cette connexion. Attendez"
                  + " une minute, puis recommencez."),
          error(
              431,
              "En-têtes trop longs",
              "Effacez les témoins (cookies) de ce site, puis recommencez."),
          error(
              503,
              "Momentanément indisponible",
              "La base de données ne répond pas : rien n’a été enregistré. Le site public reste en"
                  + " ligne. Réessayez dans un moment."));

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    int status = response.getStatus();
    HttpFields.Mutable headers = response.getHeaders();
    SecurityHeaders.add(headers);
    put(headers);
    if (status == 405) {
      headers.put(HttpHeader.ALLOW, "GET, HEAD");
    }
    response.write(true, page(status), callback);
    return true;
  }

  private static void put(HttpFields.Mutable headers) {
    headers.put(HttpHeader.CONTENT_TYPE, "text/html; charset=utf-8");
    headers.put(HttpHeader.CACHE_CONTROL, "no-store");
    SecurityHeaders.allowPage(headers);
  }

  private static ByteBuffer page(int status) {
    Words words = WORDS.getOrDefault(status, status < 500 ? UNCLEAR : BROKEN);
    return ByteBuffer.wrap(
        """
        <!DOCTYPE html>
        <html lang="fr"><head><meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%2$s</title><link rel="stylesheet" href="/assises.css"></head>
        <body><main><div class="hero"><div class="wide"><p class="kind">Erreur %1$d</p>
        <h1>%2$s</h1><p class="lead">%3$s</p></div></div>
        <div class="wide stack"><p><a href="/">Retour à l’accueil</a></p></div></main></body></html>
        """
            .formatted(status, words.title(), words.advice().replace(" :", "\u00a0:"))
            .getBytes(UTF_8));
  }

  private static Map.Entry<Integer, Words> error(int status, String title, String advice) {
    return Map.entry(status, new Words(title, advice));
  }

  private record Words(String title, String advice) {}
}
