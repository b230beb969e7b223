package org.assises.json.support;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assises.json.wording.JsonMessages;
import org.assises.model.Attested;
import org.assises.model.Edition;
import org.assises.model.EditionStatus;
import org.assises.publication.Loss;
import org.assises.wording.Codes;
import org.assises.wording.Message;

/** Finds the losses of formats that carry only a part of an edition. */
public final class EditionLosses {
  private static final List<Part> BESIDE_THE_PROGRAMME =
      List.of(
          new Part("claims", EditionLosses::isClaimed),
          new Part("last-day", edition -> edition.endDate().isPresent()),
          new Part("former-dates", edition -> !edition.formerDates().isEmpty()),
          new Part("organizer", edition -> edition.organizer().isPresent()),
          new Part("objectives", edition -> !edition.objectives().isEmpty()),
          new Part("method", edition -> !edition.method().isEmpty()),
          new Part("key-figures", edition -> !edition.keyFigures().isEmpty()),
          new Part("sources", edition -> !edition.sources().isEmpty()));

  private static final List<Part> VENUE =
      List.of(new Part("venue", edition -> edition.venue().isPresent()));

  private static final List<Part> OF_THE_PROGRAMME =
      List.of(
          new Part("description", edition -> edition.description().isPresent()),
          new Part("themes", edition -> !edition.themes().isEmpty()),
          new Part("broadcasts", edition -> !edition.broadcasts().isEmpty()),
          new Part("documents", edition -> !edition.documents().isEmpty()),
          new Part("page", edition -> edition.page().isPresent()));

  private EditionLosses() {}

  /** A fact that an edition may have, by its code in losses. */
  private record Part(String code, Predicate<Edition> isStated) {}

  /** {@return the losses of a format that carries the programme only} */
  public static Stream<Loss> besideTheProgramme(Edition edition) {
    return Stream.concat(
        losses(edition, BESIDE_THE_PROGRAMME),
        status(edition).map(what -> new Loss(edition.id(), what)).stream());
  }

  /** {@return the losses of a format that carries only the sessions and their places} */
  public static Stream<Loss> besideTheSessions(Edition edition) {
    return Stream.concat(losses(edition, OF_THE_PROGRAMME), besideTheProgramme(edition));
  }

  /** {@return the losses of a format that carries the title only} */
  public static Stream<Loss> besideTheTitle(Edition edition) {
    return Stream.concat(losses(edition, VENUE), besideTheSessions(edition));
  }

  private static Stream<Loss> losses(Edition edition, List<Part> parts) {
    return parts.stream()
        .filter(part -> part.isStated().test(edition))
        .map(part -> Loss.of(edition.id(), part.code()));
  }

  private static Optional<Message> status(Edition edition) {
    return edition.status() == EditionStatus.CANCELLED
            || edition.status() == EditionStatus.POSTPONED
        ? Optional.of(JsonMessages.of("status-not-carried", "status", Codes.of(edition.status())))
        : Optional.empty();
  }

  private static boolean isClaimed(Edition edition) {
    return isClaimed(edition.title())
        || isClaimed(edition.startDate())
        || edition.endDate().filter(EditionLosses::isClaimed).isPresent();
  }

  /** {@return whether a fact has claims of sources or a reason} */
  public static boolean isClaimed(Attested<?> fact) {
    return !fact.claims().isEmpty() || fact.reason().isPresent();
  }
}
