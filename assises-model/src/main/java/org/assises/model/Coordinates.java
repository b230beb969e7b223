package org.assises.model;

/**
 * A point on the earth in WGS 84 coordinates.
 *
 * @param latitude degrees north, from -90 to 90
 * @param longitude degrees east, from -180 to 180
 */
public record Coordinates(double latitude, double longitude) {
  /**
   * @throws IllegalArgumentException if the latitude or longitude is out of range or NaN
   */
  public Coordinates {
    if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
      throw RefusedValueException.of("coordinates-out-of-range");
    }
    latitude += 0.0;
    longitude += 0.0;
  }
}
