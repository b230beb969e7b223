package org.assises.json.support;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assises.model.Attested;
import org.assises.model.Edition;
import org.assises.model.EditionStatus;
import org.assises.publication.Loss;

/** The losses of formats that carry little of an edition. */
public final class EditionLosses {
  private static final List<Part> BESIDE_THE_PROGRAMME =
      List.of(
          new Part("what sources claim of its title and days", EditionLosses::isClaimed),
          new Part("what is known of its last day", edition -> edition.endDate().isPresent()),
          new Part("its former days", edition -> !edition.formerDates().isEmpty()),
          new Part("who holds it", edition -> edition.organizer().isPresent()),
          new Part("its objectives", edition -> !edition.objectives().isEmpty()),
          new Part("its method", edition -> !edition.method().isEmpty()),
          new Part("its key figures", edition -> !edition.keyFigures().isEmpty()),
          new Part("its sources", edition -> !edition.sources().isEmpty()));

  private static final List<Part> VENUE =
      List.of(new Part("its venue", edition -> edition.venue().isPresent()));

  private static final List<Part> OF_THE_PROGRAMME =
      List.of(
          new Part("its description", edition -> edition.description().isPresent()),
          new Part("its themes", edition -> !edition.themes().isEmpty()),
          new Part("its broadcasts", edition -> !edition.broadcasts().isEmpty()),
          new Part("its documents", edition -> !edition.documents().isEmpty()),
          new Part("its page", edition -> edition.page().isPresent()));

  private EditionLosses() {}

  /** What an edition may say. */
  private record Part(String what, Predicate<Edition> isSaid) {}

  /** {@return what is lost where only the programme is carried} */
  public static Stream<Loss> besideTheProgramme(Edition edition) {
    return Stream.concat(
        losses(edition, BESIDE_THE_PROGRAMME),
        status(edition).map(what -> new Loss(edition.id(), what)).stream());
  }

  /** {@return what is lost where only its sessions are carried, and where they take place} */
  public static Stream<Loss> besideTheSessions(Edition edition) {
    return Stream.concat(losses(edition, OF_THE_PROGRAMME), besideTheProgramme(edition));
  }

  /** {@return what is lost where only the title is carried} */
  public static Stream<Loss> besideTheTitle(Edition edition) {
    return Stream.concat(losses(edition, VENUE), besideTheSessions(edition));
  }

  private static Stream<Loss> losses(Edition edition, List<Part> parts) {
    return parts.stream()
        .filter(part -> part.isSaid().test(edition))
        .map(part -> new Loss(edition.id(), part.what()));
  }

  private static Optional<String> status(Edition edition) {
    return edition.status() == EditionStatus.CANCELLED
            || edition.status() == EditionStatus.POSTPONED
        ? Optional.of("that it is " + edition.status().name().toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  private static boolean isClaimed(Edition edition) {
    return isClaimed(edition.title())
        || isClaimed(edition.startDate())
        || edition.endDate().filter(EditionLosses::isClaimed).isPresent();
  }

  private static boolean isClaimed(Attested<?> fact) {
    return !fact.claims().isEmpty() || fact.reason().isPresent();
  }
}
