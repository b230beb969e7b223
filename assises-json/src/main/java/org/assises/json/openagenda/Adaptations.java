package org.assises.json.openagenda;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assises.model.Accessibility;
import org.assises.model.Place;
import org.assises.model.Room;
import org.assises.publication.ShownSession;

/** Finds the impairments that a session is adapted to, as OpenAgenda's codes. */
final class Adaptations {
  private Adaptations() {}

  /** {@return the codes, in their order} */
  static Set<String> of(ShownSession session) {
    Set<String> codes = new TreeSet<>();
    offers(session).map(Adaptations::code).flatMap(Optional::stream).forEach(codes::add);
    return codes;
  }

  static boolean hasCode(Accessibility offer) {
    return code(offer).isPresent();
  }

  private static Stream<Accessibility> offers(ShownSession session) {
    List<Accessibility> room = session.room().map(Room::accessibility).orElse(List.of());
    List<Accessibility> place = session.place().map(Place::accessibility).orElse(List.of());
    return Stream.of(session.session().accessibility(), room, place).flatMap(List::stream);
  }

  private static Optional<String> code(Accessibility offer) {
    return switch (offer) {
      case WHEELCHAIR -> Optional.of("mi");
      case HEARING_LOOP, SIGN_LANGUAGE, LIVE_CAPTIONS -> Optional.of("hi");
      case AUDIO_DESCRIPTION -> Optional.of("vi");
      case EASY_READ -> Optional.of("ii");
      case QUIET_SPACE -> Optional.of("pi");
      case CHILDCARE -> Optional.empty();
    };
  }
}
