package org.assises.json.jsonfeed;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.Locale;
import java.util.Map;
import org.assises.model.DayPart;
import org.assises.model.EditionStatus;
import org.assises.model.FollowUpStatus;
import org.assises.model.Season;
import org.assises.publication.Change;

/** French. */
final class FrenchChanges implements ChangeWords {
  static final ChangeWords INSTANCE = new FrenchChanges();

  private static final Map<Class<? extends Change>, String> LABELS =
      Map.ofEntries(
          Map.entry(Change.EditionAdded.class, "Nouvelle édition"),
          Map.entry(Change.EditionMoved.class, "Changement de date"),
          Map.entry(Change.EditionAmended.class, "Édition mise à jour"),
          Map.entry(Change.SessionAdded.class, "Nouvelle séance"),
          Map.entry(Change.SessionMoved.class, "Séance déplacée"),
          Map.entry(Change.SessionRelocated.class, "Changement de lieu"),
          Map.entry(Change.SessionRetitled.class, "Nouveau titre"),
          Map.entry(Change.SpeakersReplaced.class, "Changement d’intervenants"),
          Map.entry(Change.SessionCancelled.class, "Séance annulée"),
          Map.entry(Change.SessionReinstated.class, "Séance rétablie"),
          Map.entry(Change.SessionAmended.class, "Séance mise à jour"),
          Map.entry(Change.ProposalAdded.class, "Nouvelle proposition"),
          Map.entry(Change.ProposalFollowedUp.class, "Suite donnée à une proposition"),
          Map.entry(Change.ProposalAmended.class, "Proposition mise à jour"),
          Map.entry(Change.ProposalRemoved.class, "Proposition retirée"));

  private FrenchChanges() {}

  @Override
  public Locale language() {
    return Locale.FRENCH;
  }

  @Override
  public String label(Class<? extends Change> kind) {
    return LABELS.getOrDefault(kind, "");
  }

  @Override
  public String edition(EditionStatus status) {
    return switch (status) {
      case ANNOUNCED -> "Édition annoncée";
      case CONFIRMED -> "Édition confirmée";
      case HELD -> "Édition tenue";
      case POSTPONED -> "Édition reportée";
      case CANCELLED -> "Édition annulée";
    };
  }

  @Override
  public String before() {
    return "Avant";
  }

  @Override
  public String now() {
    return "Maintenant";
  }

  @Override
  public String joined() {
    return "En plus";
  }

  @Override
  public String left() {
    return "En moins";
  }

  @Override
  public String unknownPlace() {
    return "Lieu à préciser";
  }

  @Override
  public String unknownDay() {
    return "date à préciser";
  }

  @Override
  public String status(FollowUpStatus status) {
    return switch (status) {
      case PENDING -> "En attente";
      case IN_PROGRESS -> "En cours";
      case IMPLEMENTED -> "Mise en œuvre";
      case ALREADY_IN_PLACE -> "Déjà en place";
      case NOT_RETAINED -> "Non retenue";
    };
  }

  @Override
  public String percent(int percent) {
    return percent + " %";
  }

  @Override
  public String day(LocalDate day) {
    return (day.getDayOfMonth() == 1 ? "1er" : Integer.toString(day.getDayOfMonth()))
        + " "
        + month(day.getMonth())
        + " "
        + day.getYear();
  }

  @Override
  public String time(LocalTime time) {
    return time.getHour()
        + " h"
        + (time.getMinute() == 0 ? "" : String.format(Locale.ROOT, " %02d", time.getMinute()));
  }

  @Override
  public String month(Month month) {
    return switch (month) {
      case JANUARY -> "janvier";
      case FEBRUARY -> "février";
      case MARCH -> "mars";
      case APRIL -> "avril";
      case MAY -> "mai";
      case JUNE -> "juin";
      case JULY -> "juillet";
      case AUGUST -> "août";
      case SEPTEMBER -> "septembre";
      case OCTOBER -> "octobre";
      case NOVEMBER -> "novembre";
      case DECEMBER -> "décembre";
    };
  }

  @Override
  public String season(Season season) {
    return switch (season) {
      case SPRING -> "printemps";
      case SUMMER -> "été";
      case AUTUMN -> "automne";
      case WINTER -> "hiver";
    };
  }

  @Override
  public String part(DayPart part) {
    return switch (part) {
      case MORNING -> "matin";
      case AFTERNOON -> "après-midi";
      case EVENING -> "soir";
    };
  }

  @Override
  public String colon() {
    return " : ";
  }
}
