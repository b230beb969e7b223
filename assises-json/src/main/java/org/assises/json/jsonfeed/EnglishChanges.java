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

/** English. */
final class EnglishChanges implements ChangeWords {
  static final ChangeWords INSTANCE = new EnglishChanges();

  private static final Map<Class<? extends Change>, String> LABELS =
      Map.ofEntries(
          Map.entry(Change.EditionAdded.class, "New edition"),
          Map.entry(Change.EditionMoved.class, "New date"),
          Map.entry(Change.EditionAmended.class, "Edition updated"),
          Map.entry(Change.SessionAdded.class, "New session"),
          Map.entry(Change.SessionMoved.class, "Session moved"),
          Map.entry(Change.SessionRelocated.class, "New place"),
          Map.entry(Change.SessionRetitled.class, "New title"),
          Map.entry(Change.SpeakersReplaced.class, "Other speakers"),
          Map.entry(Change.SessionCancelled.class, "Session cancelled"),
          Map.entry(Change.SessionReinstated.class, "Session reinstated"),
          Map.entry(Change.SessionAmended.class, "Session updated"),
          Map.entry(Change.ProposalAdded.class, "New proposal"),
          Map.entry(Change.ProposalFollowedUp.class, "Follow-up of a proposal"),
          Map.entry(Change.ProposalAmended.class, "Proposal updated"),
          Map.entry(Change.ProposalRemoved.class, "Proposal withdrawn"));

  private EnglishChanges() {}

  @Override
  public Locale language() {
    return Locale.ENGLISH;
  }

  @Override
  public String label(Class<? extends Change> kind) {
    return LABELS.getOrDefault(kind, "");
  }

  @Override
  public String edition(EditionStatus status) {
    return switch (status) {
      case ANNOUNCED -> "Edition announced";
      case CONFIRMED -> "Edition confirmed";
      case HELD -> "Edition held";
      case POSTPONED -> "Edition postponed";
      case CANCELLED -> "Edition cancelled";
    };
  }

  @Override
  public String before() {
    return "Before";
  }

  @Override
  public String now() {
    return "Now";
  }

  @Override
  public String joined() {
    return "Joining";
  }

  @Override
  public String left() {
    return "No longer";
  }

  @Override
  public String unknownPlace() {
    return "Place to be announced";
  }

  @Override
  public String unknownDay() {
    return "date to be announced";
  }

  @Override
  public String status(FollowUpStatus status) {
    return switch (status) {
      case PENDING -> "Pending";
      case IN_PROGRESS -> "In progress";
      case IMPLEMENTED -> "Implemented";
      case ALREADY_IN_PLACE -> "Already in place";
      case NOT_RETAINED -> "Not retained";
    };
  }

  @Override
  public String percent(int percent) {
    return percent + "%";
  }

  @Override
  public String day(LocalDate day) {
    return day.getDayOfMonth() + " " + month(day.getMonth()) + " " + day.getYear();
  }

  @Override
  public String time(LocalTime time) {
    return String.format(Locale.ROOT, "%d:%02d", time.getHour(), time.getMinute());
  }

  @Override
  public String month(Month month) {
    return switch (month) {
      case JANUARY -> "January";
      case FEBRUARY -> "February";
      case MARCH -> "March";
      case APRIL -> "April";
      case MAY -> "May";
      case JUNE -> "June";
      case JULY -> "July";
      case AUGUST -> "August";
      case SEPTEMBER -> "September";
      case OCTOBER -> "October";
      case NOVEMBER -> "November";
      case DECEMBER -> "December";
    };
  }

  @Override
  public String season(Season season) {
    return switch (season) {
      case SPRING -> "spring";
      case SUMMER -> "summer";
      case AUTUMN -> "autumn";
      case WINTER -> "winter";
    };
  }

  @Override
  public String part(DayPart part) {
    return switch (part) {
      case MORNING -> "morning";
      case AFTERNOON -> "afternoon";
      case EVENING -> "evening";
    };
  }

  @Override
  public String colon() {
    return ": ";
  }
}
