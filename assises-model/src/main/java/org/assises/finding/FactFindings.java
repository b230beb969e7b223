package org.assises.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assises.balance.Balance;
import org.assises.balance.DeclaredCounts;
import org.assises.balance.Tally;
import org.assises.model.Assises;
import org.assises.model.Attested;
import org.assises.model.Claim;
import org.assises.model.DeclaredBalance;
import org.assises.model.DeclaredShare;
import org.assises.model.Edition;
import org.assises.model.EditionStatus;
import org.assises.model.Figure;
import org.assises.model.FollowUpStatus;
import org.assises.model.PartialDate;
import org.assises.model.Speaker;

/** Finds contradictions and open questions in facts and figures. */
final class FactFindings {
  private FactFindings() {}

  /** {@return the findings for declared balances} */
  static List<Finding> ofBalances(Assises visible) {
    List<Finding> found = new ArrayList<>();
    for (DeclaredBalance balance : visible.balances()) {
      look(visible, balance, found);
    }
    return found;
  }

  /** {@return the findings for names of speakers that are recorded but not published} */
  static List<Finding> ofNames(Assises whole, Assises visible) {
    List<Finding> found = new ArrayList<>();
    for (Speaker speaker : visible.speakers()) {
      if (speaker.name().isEmpty() && whole.speaker(speaker.id()).name().isPresent()) {
        found.add(new FactFinding.NameWithheld(speaker.id()));
      }
    }
    return found;
  }

  /** {@return the findings for editions and balances dated after the day of publication} */
  static List<Finding> ofDates(Assises visible, LocalDate day) {
    List<Finding> found = new ArrayList<>();
    for (Edition edition : visible.editions()) {
      if (edition.status() == EditionStatus.HELD
          && edition.startDate().value().earliest().isAfter(day)) {
        found.add(new FactFinding.HeldInFuture(edition.id()));
      }
    }
    for (DeclaredBalance balance : visible.balances()) {
      if (balance.date().earliest().isAfter(day)) {
        String place = "/balances/" + balance.edition().shown() + "/date";
        found.add(new FactFinding.DateInFuture(place));
      }
    }
    return found;
  }

  /** {@return whether the claims differ and no reason is recorded for the retained value} */
  static boolean areContradictory(Attested<?> fact) {
    List<? extends Claim<?>> claims = fact.claims();
    if (claims.isEmpty() || fact.reason().isPresent()) {
      return false;
    }
    for (int i = 0; i < claims.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (contradict(claims.get(j).value(), claims.get(i).value())) {
          return true;
        }
      }
    }
    return claims.stream().anyMatch(claim -> contradict(claim.value(), fact.value()));
  }

  private static boolean contradict(Object one, Object other) {
    if (one instanceof PartialDate date) {
      return date.contradicts((PartialDate) other);
    }
    return one instanceof Figure figure ? figure.contradicts((Figure) other) : !one.equals(other);
  }

  private static void look(Assises assises, DeclaredBalance declared, List<Finding> found) {
    if (!DeclaredCounts.of(declared).arePossible()) {
      found.add(new FactFinding.BalanceImpossible(declared.edition()));
    }
    Tally tally = Balance.of(assises, declared.edition(), declared.date().latest()).overall();
    if (tally.total() == declared.total()
        && declared.shares().stream().anyMatch(share -> !agrees(share, tally))) {
      found.add(new FactFinding.BalanceDiffers(declared.edition()));
    }
  }

  /**
   * Returns whether a declared count equals that of the proposals, and a declared percentage is
   * less than one point away from theirs.
   */
  private static boolean agrees(DeclaredShare share, Tally tally) {
    long count = 0;
    for (FollowUpStatus status : share.statuses()) {
      count += tally.count(status);
    }
    long exact = count;
    boolean countAgrees = share.count().map(declared -> declared == exact).orElse(true);
    return countAgrees
        && share
            .percent()
            .map(percent -> Math.abs(100L * exact - (long) percent * tally.total()) < tally.total())
            .orElse(true);
  }
}
