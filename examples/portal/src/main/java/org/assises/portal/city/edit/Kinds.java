package org.assises.portal.city.edit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.assises.model.Accessibility;
import org.assises.model.Contribution;
import org.assises.model.DayPart;
import org.assises.model.EditionStatus;
import org.assises.model.FollowUp;
import org.assises.model.FollowUpStatus;
import org.assises.model.Origin;
import org.assises.model.SessionKind;
import org.assises.model.Survey;
import org.assises.portal.city.edit.OneOf.Shape;
import org.assises.portal.page.Choice;
import org.assises.portal.page.Words;

/** The declarations of all forms. */
final class Kinds {
  private static final String PARTIAL =
      "Au jour, au mois, à la saison ou à l’année : 2026-11-22, 2026-11, 2026-23 (automne), 2026.";
  private static final List<Choice> STATUS =
      List.of(
          choice("confirmed", "Confirmée"),
          choice("tentative", "À confirmer"),
          choice("cancelled", "Annulée"));
  private static final List<Choice> VISIBILITY =
      List.of(choice("public", "Publique"), choice("draft", "Brouillon, pas encore publiée"));
  private static final List<Choice> COST =
      List.of(
          choice("estimated", "Une estimation"),
          choice("voted", "Un vote"),
          choice("spent", "Une dépense faite"));
  private static final List<Choice> BROADCAST =
      List.of(choice("replay", "Rediffusion"), choice("live", "Direct"));

  static final Kind SESSIONS =
      kind(
          "seances",
          "sessions",
          "Les séances",
          "Ajouter une séance",
          "Séance",
          "seance-",
          "/seances/",
          words("title", "Titre"),
          Simple.choice("status", "État", STATUS)
              .otherwise("confirmed")
              .hint(
                  "Une séance annulée reste visible, barrée, et les agendas abonnés l’apprennent."),
          when(),
          Simple.reference("edition", "Édition", "editions"),
          Simple.choice("kind", "Genre", choices("kind", SessionKind.values())),
          Simple.reference("place", "Lieu", "places")
              .hint("Laisser vide pour le lieu de l’édition."),
          Simple.reference("room", "Salle", "rooms"),
          Rows.of(
              "contributions",
              "Intervenant ou intervenante",
              "Ajouter un intervenant ou une intervenante",
              Simple.reference("speaker", "Qui", "speakers"),
              Simple.choice("role", "Rôle", roles()),
              new Simple("mandate", "Fonction ce jour-là", "select", "", Sheet::mandates, "")),
          text("description", "Présentation"),
          Simple.references("themes", "Thèmes", "themes"),
          Simple.flag("openFloor", "Échanges avec la salle"),
          Rows.of(
              "broadcasts",
              "Direct ou rediffusion",
              "Ajouter un direct ou une rediffusion",
              Simple.choice("kind", "Genre", BROADCAST),
              link("page", "Adresse de la vidéo"),
              Simple.moment("start", "Début du direct")),
          documents("documents", "Document"),
          Simple.choices(
              "accessibility", "Accessibilité", choices("offer", Accessibility.values())),
          link("registration/page", "Adresse pour s’inscrire"),
          Simple.flag("registration/required", "Inscription obligatoire"),
          Simple.date("registration/until", "Dernier jour pour s’inscrire"),
          Simple.choice("visibility", "Publication", VISIBILITY).otherwise("public"));

  static final Kind SPEAKERS =
      kind(
          "intervenants",
          "speakers",
          "Les intervenants",
          "Ajouter un intervenant ou une intervenante",
          "Intervenant",
          "intervenant-",
          "/intervenants/",
          Simple.line("name/value", "Nom").hint("Prénom et nom, tels qu’ils seront publiés."),
          new OneOf(
              "name/basis",
              "Ce qui permet de publier ce nom",
              true,
              List.of(
                  Shape.of(
                      "consent",
                      "Accord de la personne",
                      Simple.date("givenOn", "Accord donné le"),
                      Simple.date("withdrawnOn", "Accord retiré le")),
                  Shape.of("public-office", "Fonction publique (élu, agent de direction)"),
                  Shape.of(
                      "public-record",
                      "Déjà publié",
                      Simple.reference("source", "Source", "sources")))),
          new Rows(
              "mandates",
              "Fonction",
              "Ajouter une fonction",
              "fonction-",
              List.of(
                  words("function", "Fonction"),
                  Simple.reference("organization", "Organisme", "organizations"),
                  Simple.line("since", "Depuis").hint(PARTIAL),
                  Simple.line("until", "Jusqu’à").hint(PARTIAL))),
          text("biography", "Biographie"),
          link("page", "Page de la personne"));

  static final Kind PROPOSALS =
      kind(
          "propositions",
          "proposals",
          "Les propositions",
          "Ajouter une proposition",
          "Proposition",
          "proposition-",
          "/propositions/",
          words("title", "Titre"),
          text("description", "Description"),
          Simple.reference("edition", "Édition", "editions"),
          Simple.references("themes", "Thèmes", "themes"),
          Simple.date("submittedOn", "Faite le"),
          new OneOf(
              "origin",
              "Faite où ?",
              true,
              List.of(
                  Shape.of(
                      "session",
                      "Dans une séance",
                      Simple.reference("session", "Séance", "sessions")),
                  Shape.of(
                      "channel",
                      "Par un autre canal",
                      Simple.choice(
                          "channel", "Canal", choices("channel", Origin.Channel.values()))))),
          new OneOf(
              "author",
              "Par qui ?",
              true,
              List.of(
                  Shape.of("inhabitant", "Habitant ou habitante", words("quarter", "Quartier")),
                  Shape.of(
                      "professional",
                      "Professionnel ou professionnelle",
                      words("role", "Métier ou fonction"),
                      Simple.reference("organization", "Organisme", "organizations")),
                  Shape.of(
                      "collective",
                      "Collectif ou table",
                      words("title", "Nom du collectif"),
                      Simple.number("size", "Nombre de personnes")))),
          Rows.of(
              "costs",
              "Coût",
              "Ajouter un coût",
              Simple.choice("kind", "D’après", COST),
              Simple.number("amount/value/amount", "Montant, en euros"),
              new Constant("amount/value/currency", "EUR", "amount/value/amount")),
          Rows.of(
              "locations",
              "Lieu concerné",
              "Ajouter un lieu concerné",
              words("name", "Rue, place ou bâtiment"),
              words("area/name", "Quartier"),
              Simple.reference("place", "Lieu des assises", "places")),
          Rows.of(
              "followUps",
              "Suite donnée",
              "Ajouter une suite",
              Simple.line("date", "Depuis le").hint("Jour : 2026-11-22."),
              Simple.choice("status", "Suite", choices("status", FollowUpStatus.values())),
              Simple.choice("reason", "Raison", choices("reason", FollowUp.Reason.values()))
                  .hint("Pour une proposition non retenue."),
              text("note", "Explication pour le public"),
              Simple.number("progress", "Avancement, en %"),
              Simple.reference("responsible", "Responsable", "organizations"),
              Simple.line("decision/delibId", "Numéro de la délibération"),
              Simple.date("decision/day", "Date de la délibération"),
              link("decision/page", "Texte de la délibération"),
              documents("evidence", "Preuve"),
              Simple.flag("correction", "Corrige une suite précédente")),
          Simple.choice("visibility", "Publication", VISIBILITY).otherwise("public"));

  static final Kind SURVEYS =
      kind(
          "enquetes",
          "surveys",
          "Les enquêtes",
          "Ajouter une enquête",
          "Enquête",
          "enquete-",
          "/fil/survey/",
          words("title", "Titre"),
          Simple.reference("edition", "Édition", "editions"),
          Simple.reference("conductedBy", "Menée par", "organizations"),
          Simple.line("startDate/value", "Ouverte du").hint(PARTIAL),
          Simple.line("endDate/value", "au").hint(PARTIAL),
          Simple.choices("modes", "Comment y répondre", choices("mode", Survey.Mode.values())),
          Rows.of(
              "respondents",
              "Réponses",
              "Ajouter un nombre de réponses",
              words("label", "Qui a répondu"),
              Simple.number("figure/value/number", "Combien")),
          Rows.of(
                  "results",
                  "Résultat",
                  "Ajouter un résultat",
                  words("statement", "Constat"),
                  Simple.number("percent/value/number", "Part des réponses, en %"))
              .withIds("resultat-"),
          documents("documents", "Document"));

  static final Kind EDITIONS =
      kind(
          "editions",
          "editions",
          "Les éditions",
          "Ajouter une édition",
          "Édition",
          "edition-",
          "/editions/",
          words("title/value", "Titre"),
          Simple.number("ordinal", "Rang"),
          Simple.choice("status", "État", choices("edition", EditionStatus.values())),
          Simple.line("startDate/value", "Premier jour").hint(PARTIAL),
          Simple.line("endDate/value", "Dernier jour").hint(PARTIAL),
          Simple.reference("venue", "Lieu", "places"),
          text("description", "Présentation"),
          Rows.of(
              "broadcasts",
              "Direct ou rediffusion",
              "Ajouter un direct ou une rediffusion",
              Simple.choice("kind", "Genre", BROADCAST),
              link("page", "Adresse de la vidéo"),
              words("channel", "Chaîne"),
              Simple.moment("start", "Début du direct")),
          Rows.of(
              "keyFigures",
              "Chiffre clé",
              "Ajouter un chiffre clé",
              words("label", "Quoi"),
              Simple.number("figure/value/number", "Combien")),
          documents("documents", "Document"));

  static final Kind PLACES =
      kind(
          "lieux",
          "places",
          "Les lieux",
          "Ajouter un lieu",
          "Lieu",
          "lieu-",
          "",
          words("name", "Nom"),
          Simple.line("address", "Adresse"),
          Simple.choices(
              "accessibility", "Accessibilité", choices("offer", Accessibility.values())),
          link("page", "Page du lieu"));

  static final Kind ROOMS =
      kind(
          "salles",
          "rooms",
          "Les salles",
          "Ajouter une salle",
          "Salle",
          "salle-",
          "",
          words("name", "Nom"),
          Simple.reference("place", "Lieu", "places"),
          Simple.number("capacity", "Nombre de places"),
          Simple.choices(
              "accessibility", "Accessibilité", choices("offer", Accessibility.values())));

  static final Kind ORGANIZATIONS =
      kind(
          "organismes",
          "organizations",
          "Les organismes",
          "Ajouter un organisme",
          "Organisme",
          "organisme-",
          "",
          words("name", "Nom"),
          link("page", "Site"));

  private static final List<Kind> ALL =
      List.of(SESSIONS, SPEAKERS, PROPOSALS, SURVEYS, EDITIONS, PLACES, ROOMS, ORGANIZATIONS);

  private Kinds() {}

  /** {@return all kinds, in the order of the menu} */
  static List<Kind> all() {
    return ALL;
  }

  private static Kind kind(
      String name,
      String list,
      String title,
      String add,
      String done,
      String idPrefix,
      String publicPath,
      Entry... entries) {
    Optional<String> page = Optional.of(publicPath).filter(path -> !path.isEmpty());
    return new Kind(name, list, title, add, done, idPrefix, page, List.of(entries));
  }

  private static Entry when() {
    return new OneOf(
        "slot",
        "Quand ?",
        false,
        List.of(
            Shape.of(
                "timed",
                "À une heure précise",
                Simple.moment("start", "Début"),
                Simple.moment("end", "Fin").hint("Laisser vide si elle n’est pas connue.")),
            Shape.of(
                "part-of-day",
                "Une demi-journée, sans heure",
                Simple.date("day", "Jour"),
                Simple.choice("part", "Moment", choices("part", DayPart.values())),
                Simple.number("order", "Rang dans ce moment")),
            Shape.of(
                "whole-day",
                "Toute la journée",
                Simple.date("first", "Premier jour"),
                Simple.date("last", "Dernier jour")),
            Shape.of("unscheduled", "Date à préciser")));
  }

  private static Entry documents(String member, String one) {
    return Rows.of(
        member,
        one,
        "Ajouter : " + one.toLowerCase(java.util.Locale.FRENCH),
        words("title", "Titre"),
        link("page", "Adresse"));
  }

  private static Entry words(String path, String label) {
    return new Texts(path, label, "text");
  }

  private static Entry text(String path, String label) {
    return new Texts(path, label, "textarea");
  }

  private static Simple link(String path, String label) {
    return Simple.of(path, label, "url");
  }

  /** Returns the roles. Speakers have no word on the public pages, but need one here. */
  private static List<Choice> roles() {
    return choices("role", Contribution.Role.values()).stream()
        .map(it -> it.text().isEmpty() ? choice(it.value(), "intervention") : it)
        .toList();
  }

  private static List<Choice> choices(String group, Enum<?>[] values) {
    return Arrays.stream(values)
        .map(value -> choice(Choice.parameter(value), Words.FRENCH.of(group, value)))
        .toList();
  }

  private static Choice choice(String value, String text) {
    return new Choice(value, text, false);
  }
}
