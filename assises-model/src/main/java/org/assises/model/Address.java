package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The known parts of the postal address of a building.
 *
 * <p>{@link #parse} reads it from one line, and {@link #line} writes it on one line:
 *
 * <pre>{@code
 * Address.parse("1 place du Marché, 29000 Quimper").municipality(); // Quimper
 * }</pre>
 *
 * @param street the number and the street, or the whole address if its parts are not known
 * @param postalCode the postal code, such as {@code 29000}; empty if not known
 * @param municipality the commune or locality; empty if not known
 * @param inseeCode the code of the commune in the Code officiel géographique; empty if not known or
 *     not in France
 * @param country the two-letter country code (ISO 3166-1), such as {@code FR}; empty if not
 *     recorded
 * @param sources the sources that give this address; empty if none is recorded
 */
public record Address(
    Optional<String> street,
    Optional<String> postalCode,
    Optional<String> municipality,
    Optional<String> inseeCode,
    Optional<String> country,
    List<SourceId> sources) {
  private static final int LONGEST = 300;
  private static final Pattern POSTAL_CODE = Pattern.compile("[A-Z0-9][A-Z0-9 -]{1,9}");
  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
  private static final Pattern LINE =
      Pattern.compile("(?:([^\\r\\n]*[^\\s,]), )?([0-9]{5}) ([^\\s,0-9][^,0-9\\r\\n]*)");

  /**
   * @throws IllegalArgumentException if street, postal code and municipality are all empty, if the
   *     address is not one line of at most 300 characters, or if a code is malformed
   */
  public Address {
    if (street.isPresent()) {
      Rules.line("street", street.get(), LONGEST);
    }
    if (municipality.isPresent()) {
      Rules.line("municipality", municipality.get(), LONGEST);
    }
    requireNonNull(inseeCode, "inseeCode");
    sources = Rules.distinct("sources", sources);
    if (street.isEmpty() && postalCode.isEmpty() && municipality.isEmpty()) {
      throw RefusedValueException.of("address-empty");
    }
    if (postalCode.isPresent() && !POSTAL_CODE.matcher(postalCode.get()).matches()) {
      throw RefusedValueException.of("postal-code-malformed");
    }
    if (inseeCode.isPresent() && !Territory.isInseeCode(inseeCode.get())) {
      throw RefusedValueException.of("insee-code-malformed");
    }
    if (country.isPresent() && !COUNTRY.matcher(country.get()).matches()) {
      throw RefusedValueException.of("country-malformed");
    }
    Rules.line("address", line(street, postalCode, municipality), LONGEST);
  }

  /**
   * Parses an address from one line.
   *
   * @param line the address; if it ends in a comma, five digits and a name, such as {@code , 29000
   *     Quimper}, these are the postal code and the municipality, otherwise the whole line is the
   *     street
   * @return the address, with the same {@link #line}
   * @throws IllegalArgumentException if it is not one line of at most 300 characters
   */
  public static Address parse(String line) {
    Matcher parts = LINE.matcher(line);
    return parts.matches()
        ? new Address(
            Optional.ofNullable(parts.group(1)),
            Optional.of(parts.group(2)),
            Optional.of(parts.group(3)),
            Optional.empty(),
            Optional.empty(),
            List.of())
        : new Address(
            Optional.of(line),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());
  }

  /** Returns an address with only a municipality. */
  public static Address in(String municipality) {
    return new Address(
        Optional.empty(),
        Optional.empty(),
        Optional.of(municipality),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  /** {@return a copy with another INSEE code} */
  public Address withInseeCode(String inseeCode) {
    return new Address(street, postalCode, municipality, Optional.of(inseeCode), country, sources);
  }

  /** {@return a copy with another country code} */
  public Address withCountry(String country) {
    return new Address(street, postalCode, municipality, inseeCode, Optional.of(country), sources);
  }

  /** {@return a copy with other sources} */
  public Address withSources(List<SourceId> sources) {
    return new Address(street, postalCode, municipality, inseeCode, country, sources);
  }

  /** {@return the street, postal code and municipality on one line} */
  public String line() {
    return line(street, postalCode, municipality);
  }

  private static String line(
      Optional<String> street, Optional<String> postalCode, Optional<String> municipality) {
    String town = joined(postalCode, " ", municipality);
    return town.isEmpty() ? street.orElse("") : joined(street, ", ", Optional.of(town));
  }

  // The JVM needs 40 ms to link the first equals or hashCode that a record generates.
  @Override
  @SuppressWarnings("exports") // Users need no JSpecify to compile.
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Address that
            && street.equals(that.street)
            && postalCode.equals(that.postalCode)
            && municipality.equals(that.municipality)
            && inseeCode.equals(that.inseeCode)
            && country.equals(that.country)
            && sources.equals(that.sources));
  }

  private static String joined(Optional<String> one, String joint, Optional<String> other) {
    return one.orElse("") + (one.isPresent() && other.isPresent() ? joint : "") + other.orElse("");
  }

  /** {@return the line, followed by the codes of the commune and the country} */
  @Override
  public String toString() {
    String codes = joined(inseeCode, ", ", country);
    return codes.isEmpty() ? line() : line() + " (" + codes + ")";
  }
}
