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

/** Breton. */
final class BretonChanges implements ChangeWords {
  static final ChangeWords INSTANCE = new BretonChanges();

  private static final Map<Class<? extends Change>, String> LABELS =
      Map.ofEntries(
          Map.entry(Change.EditionAdded.class, "Embannadur nevez"),
          Map.entry(Change.EditionMoved.class, "Deiziad nevez"),
          Map.entry(Change.EditionAmended.class, "Embannadur hizivaet"),
          Map.entry(Change.SessionAdded.class, "Abadenn nevez"),
          Map.entry(Change.SessionMoved.class, "Abadenn dilec’hiet"),
          Map.entry(Change.SessionRelocated.class, "Lec’h nevez"),
          Map.entry(Change.SessionRetitled.class, "Titl nevez"),
          Map.entry(Change.SpeakersReplaced.class, "Prezegerien nevez"),
          Map.entry(Change.SessionCancelled.class, "Abadenn nullet"),
          Map.entry(Change.SessionReinstated.class, "Abadenn adlakaet"),
          Map.entry(Change.SessionAmended.class, "Abadenn hizivaet"),
          Map.entry(Change.ProposalAdded.class, "Kinnig nevez"),
          Map.entry(Change.ProposalFollowedUp.class, "Heuliad roet d’ur c’hinnig"),
          Map.entry(Change.ProposalAmended.class, "Kinnig hizivaet"),
          Map.entry(Change.ProposalRemoved.class, "Kinnig tennet"));

  private BretonChanges() {}

  @Override
  public Locale language() {
    return Locale.forLanguageTag("br");
  }

  @Override
  public String label(Class<? extends Change> kind) {
    return LABELS.getOrDefault(kind, "");
  }

  @Override
  public String edition(EditionStatus status) {
    return switch (status) {
      case ANNOUNCED -> "Embannadur kemennet";
      case CONFIRMED -> "Embannadur kadarnaet";
      case HELD -> "Embannadur dalc’het";
      case POSTPONED -> "Embannadur daleet";
      case CANCELLED -> "Embannadur nullet";
    };
  }

  @Override
  public String before() {
    return "A-raok";
  }

  @Override
  public String now() {
    return "Bremañ";
  }

  @Override
  public String joined() {
    return "Ouzhpenn";
  }

  @Override
  public String left() {
    return "En nebeutoc’h";
  }

  @Override
  public String unknownPlace() {
    return "Lec’h da resisaat";
  }

  @Override
  public String unknownDay() {
    return "deiziad da resisaat";
  }

  @Override
  public String status(FollowUpStatus status) {
    return switch (status) {
      case PENDING -> "O c’hortoz";
      case IN_PROGRESS -> "War ober";
      case IMPLEMENTED -> "Kaset da benn";
      case ALREADY_IN_PLACE -> "Graet dija";
      case NOT_RETAINED -> "N’eo ket dalc’het";
    };
  }

  @Override
  public String percent(int percent) {
    return percent + " %";
  }

  @Override
  public String day(LocalDate day) {
    return day.getDayOfMonth() + " a viz " + month(day.getMonth()) + " " + day.getYear();
  }

  @Override
  public String time(LocalTime time) {
    return time.getHour()
        + "e"
        + (time.getMinute() == 0 ? "" : String.format(Locale.ROOT, "%02d", time.getMinute()));
  }

  @Override
  public String month(Month month) {
    return switch (month) {
      case JANUARY -> "Genver";
      case FEBRUARY -> "C’hwevrer";
      case MARCH -> "Meurzh";
      case APRIL -> "Ebrel";
      case MAY -> "Mae";
      case JUNE -> "Mezheven";
      case JULY -> "Gouere";
      case AUGUST -> "Eost";
      case SEPTEMBER -> "Gwengolo";
      case OCTOBER -> "Here";
      case NOVEMBER -> "Du";
      case DECEMBER -> "Kerzu";
    };
  }

  @Override
  public String season(Season season) {
    return switch (season) {
      case SPRING -> "nevezamzer";
      case SUMMER -> "hañv";
      case AUTUMN -> "diskaramzer";
      case WINTER -> "goañv";
    };
  }

  @Override
  public String part(DayPart part) {
    return switch (part) {
      case MORNING -> "mintin";
      case AFTERNOON -> "endervezh";
      case EVENING -> "abardaez";
    };
  }

  @Override
  public String colon() {
    return ": ";
  }
}
