package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A value that the city retains, with the claims it was chosen from. Claims may differ from the
 * retained value and from each other, in value and in precision.
 *
 * <pre>{@code
 * Attested<PartialDate> date =
 *     Attested.of(PartialDate.parse("2022-10-08"))
 *         .withClaim(PartialDate.parse("2022-10-08"), minutes)
 *         .withClaim(PartialDate.parse("2022-11"), newsPage);
 * }</pre>
 *
 * @param value the retained value
 * @param claims the claims of the sources, in the city's order; empty if no source is recorded
 * @param reason why this value was chosen if claims contradict each other; empty if not recorded
 */
public record Attested<T>(T value, List<Claim<T>> claims, Optional<Text> reason) {
  public Attested {
    requireNonNull(value, "value");
    claims = List.copyOf(claims);
    requireNonNull(reason, "reason");
  }

  /** {@return a value without claims} */
  public static <T> Attested<T> of(T value) {
    return new Attested<>(value, List.of(), Optional.empty());
  }

  /** {@return a copy with one more claim, without a note} */
  public Attested<T> withClaim(T claimed, SourceId source) {
    return withClaim(Claim.of(claimed, source));
  }

  /** {@return a copy with one more claim} */
  public Attested<T> withClaim(Claim<T> claim) {
    return new Attested<>(value, Stream.concat(claims.stream(), Stream.of(claim)).toList(), reason);
  }

  /** {@return a copy with another reason} */
  public Attested<T> withReason(Text reason) {
    return new Attested<>(value, claims, Optional.of(reason));
  }

  // The JVM needs 40 ms to link the first equals or hashCode that a record generates.
  @Override
  @SuppressWarnings("exports") // Users need no JSpecify to compile.
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Attested<?> that
            && value.equals(that.value)
            && claims.equals(that.claims)
            && reason.equals(that.reason));
  }
}
