package org.assises.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests places, rooms and registration. */
class PlaceTest {
  private static final Place HALL =
      Place.of(new PlaceId("chapeau-rouge"), Text.of("fr", "Le Chapeau Rouge"));

  @Test
  void aPlaceIsBuiltWithChangedCopies() {
    Coordinates coordinates = new Coordinates(47.9959, -4.0972);

    Place place =
        HALL.withAddress("1 rue du Paradis, 29000 Quimper")
            .withCoordinates(coordinates)
            .withAccessibility(Accessibility.WHEELCHAIR, Accessibility.HEARING_LOOP);

    assertThat(place.address()).contains(Address.parse("1 rue du Paradis, 29000 Quimper"));
    assertThat(place.coordinates()).contains(coordinates);
    assertThat(place.accessibility())
        .containsExactly(Accessibility.WHEELCHAIR, Accessibility.HEARING_LOOP);
  }

  @Test
  void anAddressIsOneLine() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HALL.withAddress("1 rue du Paradis\n29000 Quimper"))
        .withMessage("street must be one line; remove the line break");
    assertThatIllegalArgumentException().isThrownBy(() -> HALL.withAddress("\n29000 Quimper"));
    assertThatIllegalArgumentException().isThrownBy(() -> HALL.withAddress("\r29000 Quimper"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HALL.withAddress("a".repeat(301)))
        .withMessage("street is longer than 300 characters; shorten it");
  }

  @Test
  void aDuplicateServiceIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HALL.withAccessibility(Accessibility.CHILDCARE, Accessibility.CHILDCARE))
        .withMessage("offers must not be listed twice; remove one");
  }

  @ParameterizedTest
  @CsvSource({"90, 180", "-90, -180", "0, 0", "47.9959, -4.0972"})
  void coordinatesInRangeAreAccepted(double latitude, double longitude) {
    Coordinates coordinates = new Coordinates(latitude, longitude);

    assertThat(coordinates.latitude()).isEqualTo(latitude);
    assertThat(coordinates.longitude()).isEqualTo(longitude);
  }

  @ParameterizedTest
  @CsvSource({"90.1, 0", "-91, 0", "0, 180.01", "0, -181", "NaN, 0", "0, NaN", "Infinity, 0"})
  void coordinatesOutOfRangeAreRefused(double latitude, double longitude) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Coordinates(latitude, longitude));
  }

  @Test
  void minusZeroDegreesAreZeroDegrees() {
    assertThat(new Coordinates(-0.0, -0.0)).isEqualTo(new Coordinates(0.0, 0.0));
  }

  @Test
  void theCapacityOfARoomIsAtLeast1() {
    RoomId id = new RoomId("ursulines");
    Text name = Text.of("fr", "Salle des Ursulines");

    assertThat(Room.of(id, HALL.id(), name).capacity()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Room(id, HALL.id(), name, Optional.of(0), List.of()))
        .withMessage("capacity must be at least 1, but is 0");
  }

  @Test
  void theCapacityOfARegistrationIsAtLeast1() {
    LocalDate until = LocalDate.of(2024, 11, 20);

    assertThat(new Registration(true, Optional.empty(), Optional.of(1), Optional.of(until)).until())
        .contains(until);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Registration(true, Optional.empty(), Optional.of(0), Optional.empty()))
        .withMessage("capacity must be at least 1, but is 0");
  }
}
