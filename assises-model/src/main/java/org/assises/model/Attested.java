package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A fact that the city holds to be true, with what its sources claim: the claims may differ in
 * value and in precision, and none is dropped for disagreeing.
 *
 * <pre>{@code
 * Attested<PartialDate> date =
 *     Attested.of(PartialDate.parse("2022-10-08"))
 *         .claim(PartialDate.parse("2022-10-08"), minutes)
 *         .claim(PartialDate.parse("2022-11"), newsPage);
 * }</pre>
 *
 * @param value the value retained
 * @param claims what the sources say, in the city's order; empty where no source is recorded
 * @param reason why this value was chosen, where claims contradict each other; empty when not given
 */
public record Attested<T>(T value, List<Claim<T>> claims, Optional<Text> reason) {
  public Attested {
    requireNonNull(value, "value");
    claims = List.copyOf(claims);
    requireNonNull(reason, "reason");
  }

  /** {@return a fact for which no source is recorded yet} */
  public static <T> Attested<T> of(T value) {
    return new Attested<>(value, List.of(), Optional.empty());
  }

  /** {@return the same fact, with what one more source says of it} */
  public Attested<T> withClaim(T claimed, SourceId source) {
    return withClaim(Claim.of(claimed, source));
  }

  /** {@return the same fact, with one more claim} */
  public Attested<T> withClaim(Claim<T> claim) {
    return new Attested<>(value, Stream.concat(claims.stream(), Stream.of(claim)).toList(), reason);
  }

  /** {@return the same fact, with the reason for the choice between its claims} */
  public Attested<T> withReason(Text reason) {
    return new Attested<>(value, claims, Optional.of(reason));
  }
}
