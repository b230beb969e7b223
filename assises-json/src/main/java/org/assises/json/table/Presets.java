package org.assises.json.table;

import static java.util.Map.entry;
import static org.assises.json.table.ProposalColumn.AREA;
import static org.assises.json.table.ProposalColumn.AREA_CODE;
import static org.assises.json.table.ProposalColumn.DECISION;
import static org.assises.json.table.ProposalColumn.DESCRIPTION;
import static org.assises.json.table.ProposalColumn.EDITION;
import static org.assises.json.table.ProposalColumn.ESTIMATED_COST;
import static org.assises.json.table.ProposalColumn.FOLLOWED_UP_ON;
import static org.assises.json.table.ProposalColumn.ID;
import static org.assises.json.table.ProposalColumn.LATITUDE;
import static org.assises.json.table.ProposalColumn.LONGITUDE;
import static org.assises.json.table.ProposalColumn.NOTE;
import static org.assises.json.table.ProposalColumn.PAGE;
import static org.assises.json.table.ProposalColumn.PLACE;
import static org.assises.json.table.ProposalColumn.PROGRESS;
import static org.assises.json.table.ProposalColumn.RESPONSIBLE;
import static org.assises.json.table.ProposalColumn.SESSION;
import static org.assises.json.table.ProposalColumn.STATUS;
import static org.assises.json.table.ProposalColumn.SUBMITTED_ON;
import static org.assises.json.table.ProposalColumn.SUPPORTERS;
import static org.assises.json.table.ProposalColumn.THEME;
import static org.assises.json.table.ProposalColumn.TITLE;
import static org.assises.json.table.ProposalColumn.VOTED_COST;
import static org.assises.model.FollowUpStatus.ALREADY_IN_PLACE;
import static org.assises.model.FollowUpStatus.IMPLEMENTED;
import static org.assises.model.FollowUpStatus.IN_PROGRESS;
import static org.assises.model.FollowUpStatus.NOT_RETAINED;
import static org.assises.model.FollowUpStatus.PENDING;

import java.util.List;
import java.util.Map;
import org.assises.json.intake.StatusMeaning;
import org.assises.model.FollowUp.Reason;
import org.assises.model.FollowUpStatus;
import org.assises.model.Origin;

/** Presets for well-known tables, by the names of their columns. */
final class Presets {
  /** The reasons that French town halls write in brackets after "non retenu". */
  static final Map<String, Reason> REASONS =
      Map.ofEntries(
          entry("hors compétence", Reason.OUTSIDE_COMPETENCE),
          entry("hors compétences", Reason.OUTSIDE_COMPETENCE),
          entry("hors compétence de la ville", Reason.OUTSIDE_COMPETENCE),
          entry("hors périmètre", Reason.OUTSIDE_COMPETENCE),
          entry("illégal", Reason.UNLAWFUL),
          entry("non conforme à la loi", Reason.UNLAWFUL),
          entry("techniquement impossible", Reason.NOT_FEASIBLE),
          entry("infaisable", Reason.NOT_FEASIBLE),
          entry("non faisable", Reason.NOT_FEASIBLE),
          entry("trop cher", Reason.TOO_COSTLY),
          entry("trop coûteux", Reason.TOO_COSTLY),
          entry("doublon", Reason.DUPLICATE),
          entry("choix politique", Reason.POLITICAL_CHOICE));

  private Presets() {}

  static ProposalTableReader.Builder atelier(ProposalTableReader.Builder builder) {
    builder
        .presetColumn(ID, "N°", "Numéro", "Réf.", "Réf", "Référence", "id")
        .presetColumn(TITLE, "Proposition", "Titre", "Intitulé", "Titre de la proposition", "name")
        .presetColumn(DESCRIPTION, "Détail", "Détails", "Description")
        .presetColumn(DESCRIPTION, "Constat")
        .presetColumn(DESCRIPTION, "Objectif", "Objectifs")
        .presetColumn(DESCRIPTION, "Résumé")
        .presetColumn(SUBMITTED_ON, "Date", "Date de dépôt", "Date de l'atelier")
        .presetColumn(SESSION, "Atelier", "Table", "Session")
        .presetColumn(THEME, "Thème", "Thématique", "Catégorie", "Axe")
        .presetColumn(SUPPORTERS, "Voix", "Nb votes", "Nombre de voix", "Votes", "Soutiens")
        .presetColumn(STATUS, "Suite donnée", "Suites données", "Suite", "Statut", "État")
        .presetColumn(PROGRESS, "Avancement", "Avancement (%)", "% réalisé", "% d'avancement")
        .presetColumn(FOLLOWED_UP_ON, "Mis à jour le", "Date de suite", "Date de la suite")
        .presetColumn(RESPONSIBLE, "Service pilote", "Direction pilote", "Direction", "Service")
        .presetColumn(NOTE, "Réponse", "Réponse de la Ville", "Commentaire de la Ville")
        .presetColumn(DECISION, "Délibération", "N° de délibération")
        .presetColumn(PAGE, "Lien", "URL", "Page")
        .presetColumn(PLACE, "Lieu", "Lieu concerné")
        .presetColumn(AREA, "Secteur", "Secteur concerné", "Quartier concerné")
        .presetColumn(ESTIMATED_COST, "Coût estimé", "Coût", "Estimation", "Montant estimé");
    return frenchWords(builder).channel(Origin.Channel.WORKSHOPS);
  }

  private static ProposalTableReader.Builder frenchWords(ProposalTableReader.Builder builder) {
    words(
        builder,
        PENDING,
        "à l'étude, en attente, non démarré, non démarrée, à venir, retenu, retenue"
            + ", retenu (non démarré), approuvé, approuvée, favorable");
    words(builder, IN_PROGRESS, "en cours, engagé, engagée, lancé, lancée, travaux");
    words(
        builder,
        IMPLEMENTED,
        "réalisé, réalisée, terminé, terminée, fait, faite, livré, livrée, fin");
    words(builder, ALREADY_IN_PLACE, "déjà en place, déjà fait, existe déjà, déjà réalisé");
    words(
        builder,
        NOT_RETAINED,
        "non retenu, non retenue, refusé, refusée, rejeté, rejetée, abandonné, abandonnée"
            + ", défavorable");
    return builder;
  }

  private static void words(
      ProposalTableReader.Builder builder, FollowUpStatus status, String words) {
    List.of(words.split(", ")).forEach(word -> builder.word(word, status));
  }

  /** Has the column labels of the file and the field names of the API. */
  static ProposalTableReader.Builder paris(ProposalTableReader.Builder builder) {
    return builder
        .presetColumn(ID, "Identifiant du projet lauréat", "identifiant_projet_gagnant")
        .presetColumn(TITLE, "Titre du projet lauréat", "titre_projet_gagnant")
        .presetColumn(EDITION, "Edition", "edition")
        .presetColumn(THEME, "Thématique", "thematique")
        .presetColumn(PAGE, "Lien URL vers le projet lauréat", "lien_projet_gagnant")
        .presetColumn(RESPONSIBLE, "Direction pilote du projet lauréat", "direction_pilote_projet")
        .presetColumn(STATUS, "Avancement du projet", "avancement_projet")
        .presetColumn(
            FOLLOWED_UP_ON, "Dernière mise à jour des données du projet", "derniere_mise_a_jour")
        .presetColumn(VOTED_COST, "Budget global du projet lauréat", "budget_global_projet_gagnant")
        .presetColumn(PLACE, "Adresse du projet lauréat", "adresse_projet_gagnant")
        .presetColumn(
            AREA_CODE, "Arrondissement du projet lauréat", "arrondissement_projet_gagnant")
        .word(
            "fin",
            StatusMeaning.of(IMPLEMENTED)
                .since("Date d'ouverture du projet au public", "ouverture_projet"))
        .word("livraison", StatusMeaning.of(IN_PROGRESS).noted("Étape : livraison"))
        .word(
            "travaux",
            StatusMeaning.of(IN_PROGRESS)
                .noted("Étape : travaux")
                .since("Date de lancement des travaux du projet", "lancement_travaux_projet"))
        .word(
            "procedures",
            StatusMeaning.of(IN_PROGRESS)
                .noted("Étape : procédures")
                .since("Date de lancement des procédures du projet", "lancement_procedure_projet"))
        .word(
            "etudes",
            StatusMeaning.of(IN_PROGRESS)
                .noted("Étape : études")
                .since("Date de début des études du projet", "debut_etudes_projet"))
        .word("(non démarré)", PENDING)
        .word("non demarre", PENDING)
        .word("abandonné", NOT_RETAINED)
        .presetPrefix("paris");
  }

  static ProposalTableReader.Builder avignon(ProposalTableReader.Builder builder) {
    return builder
        .presetColumn(ID, "projet_millesime")
        .presetColumn(ID, "projet_numero")
        .presetColumn(TITLE, "projet_libelle")
        .presetColumn(DESCRIPTION, "projet_description")
        .presetColumn(EDITION, "projet_millesime")
        .presetColumn(THEME, "projet_theme")
        .presetColumn(STATUS, "projet_statut")
        .presetColumn(FOLLOWED_UP_ON, "meta_datmaj")
        .presetColumn(ESTIMATED_COST, "projet_cout")
        .presetColumn(PLACE, "projet_localisation")
        .presetColumn(AREA, "projet_secteur")
        .presetColumn(LATITUDE, "gps_y_lat")
        .presetColumn(LONGITUDE, "gps_x_long")
        .word("retenu", PENDING)
        .wordWithoutFollowUp("mis au vote")
        .presetPrefix("avignon");
  }

  /** Covers the simplified export, and the full export with its older and newer names. */
  static ProposalTableReader.Builder capCollectif(ProposalTableReader.Builder builder) {
    return builder
        .only(List.of("contribution_type"), "proposal")
        .only(
            List.of("proposal_publicationStatus", "export_proposal_publication_status"),
            "PUBLISHED")
        .presetColumn(ID, "export_proposal_id", "proposal_id")
        .presetColumn(TITLE, "export_proposal_title", "proposal_title")
        .presetColumn(DESCRIPTION, "export_proposal_summary", "proposal_summary")
        .presetColumn(DESCRIPTION, "export_proposal_description", "proposal_description")
        .presetColumn(SUBMITTED_ON, "export_proposal_published_at", "proposal_publishedAt")
        .presetColumn(THEME, "export_proposal_category_name", "proposal_category_name")
        .presetColumn(THEME, "export_proposal_theme_title", "proposal_theme_title")
        .presetColumn(SUPPORTERS, "export_proposal_votes_total_count", "proposal_votes_totalCount")
        .presetColumn(STATUS, "export_proposal_status_name", "proposal_status_name")
        .presetColumn(NOTE, "export_proposal_official_response", "proposal_officialResponse")
        .presetColumn(PAGE, "export_proposal_link", "proposal_link")
        .presetColumn(ESTIMATED_COST, "export_proposal_estimation", "proposal_estimation")
        .presetColumn(PLACE, "export_proposal_formatted_address", "proposal_formattedAddress")
        .presetColumn(AREA, "export_proposal_district_name", "proposal_district_name")
        .presetColumn(LATITUDE, "export_proposal_address_lat", "proposal_address_lat")
        .presetColumn(LONGITUDE, "export_proposal_address_lng", "proposal_address_lng")
        .word("approuvé", PENDING)
        .word("favourable", PENDING)
        .word("rejeté", NOT_RETAINED)
        .word("unfavourable", NOT_RETAINED)
        .wordWithoutFollowUp("soumis au vote")
        .channel(Origin.Channel.ONLINE)
        .presetPrefix("capco");
  }
}
