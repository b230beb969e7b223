package org.assises.aggregator.feed;

import java.io.Serializable;
import org.assises.model.AssisesId;
import org.assises.model.Territory;

/**
 * A city of the register.
 *
 * @param assises the id of its series, which its lines must contain
 * @param inseeCode the INSEE code of its commune
 * @param location its published folder: a path, or an http(s) address that ends in {@code /}
 */
public record City(String assises, String inseeCode, String location) implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * @throws IllegalArgumentException if the id or the code is invalid, or the location is empty
   */
  public City {
    assises = new AssisesId(assises).value();
    if (!Territory.isInseeCode(inseeCode)) {
      throw new IllegalArgumentException(
          "the INSEE code of a commune must be five digits, or 2A or 2B and three digits");
    }
    if (location.isEmpty()) {
      throw new IllegalArgumentException("a city must have a location");
    }
  }

  /** {@return whether its feeds are fetched over HTTP} */
  public boolean isRemote() {
    return location.startsWith("http://") || location.startsWith("https://");
  }

  /** {@return the code of its département, such as {@code 29}, {@code 2A} or {@code 974}} */
  public String departement() {
    return inseeCode.substring(0, inseeCode.startsWith("97") || inseeCode.startsWith("98") ? 3 : 2);
  }
}
