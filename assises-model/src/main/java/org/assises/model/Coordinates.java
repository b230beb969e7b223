package org.assises.model;

/**
 * A point on the earth (WGS 84).
 *
 * @param latitude degrees north, from -90 to 90
 * @param longitude degrees east, from -180 to 180
 */
public record Coordinates(double latitude, double longitude) {
  /**
   * @throws IllegalArgumentException if a degree is out of its bounds or not a number
   */
  public Coordinates {
    if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
      throw RefusedValueException.of("coordinates-out-of-range");
    }
    latitude += 0.0;
    longitude += 0.0;
  }
}
