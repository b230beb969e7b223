package org.assises.publication;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Removes texts, lines and links from a value; empty if nothing is left. */
final class WithoutTexts implements ShownValue.Visitor<Optional<ShownValue>> {
  static final WithoutTexts INSTANCE = new WithoutTexts();

  private WithoutTexts() {}

  @Override
  public Optional<ShownValue> visit(ShownValue.Words value) {
    return Optional.empty();
  }

  @Override
  public Optional<ShownValue> visit(ShownValue.Line value) {
    return Optional.empty();
  }

  @Override
  public Optional<ShownValue> visit(ShownValue.Time value) {
    return Optional.of(value);
  }

  @Override
  public Optional<ShownValue> visit(ShownValue.Day value) {
    return Optional.of(value);
  }

  @Override
  public Optional<ShownValue> visit(ShownValue.Moment value) {
    return Optional.of(value);
  }

  @Override
  public Optional<ShownValue> visit(ShownValue.Count value) {
    return Optional.of(value);
  }

  @Override
  public Optional<ShownValue> visit(ShownValue.Flag value) {
    return Optional.of(value);
  }

  @Override
  public Optional<ShownValue> visit(ShownValue.Code value) {
    return Optional.of(value);
  }

  @Override
  public Optional<ShownValue> visit(ShownValue.Link value) {
    return Optional.empty();
  }

  @Override
  public Optional<ShownValue> visit(ShownValue.Reference value) {
    return Optional.of(value);
  }

  @Override
  public Optional<ShownValue> visit(ShownValue.Many value) {
    List<ShownValue> left =
        value.values().stream().flatMap(one -> one.accept(this).stream()).toList();
    return left.isEmpty() ? Optional.empty() : Optional.of(new ShownValue.Many(left));
  }

  @Override
  public Optional<ShownValue> visit(ShownValue.Parts value) {
    Map<String, ShownValue> left = new LinkedHashMap<>();
    value.values().forEach((name, part) -> part.accept(this).ifPresent(it -> left.put(name, it)));
    return left.isEmpty() ? Optional.empty() : Optional.of(new ShownValue.Parts(left));
  }
}
