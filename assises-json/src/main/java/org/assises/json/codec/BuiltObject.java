package org.assises.json.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Declares an object whose value has a builder: members with their setters.
 *
 * @param <T> the type of the value
 * @param <B> the type of its builder
 */
public final class BuiltObject<T, B> {
  private final ObjectDeclaration<T> declaration;
  private final List<Member<T, ?>> members;
  private final Function<Values, B> begin;
  private final List<Step<B>> steps = new ArrayList<>();
  private boolean completeInItself;

  BuiltObject(
      ObjectDeclaration<T> declaration, List<Member<T, ?>> members, Function<Values, B> begin) {
    this.declaration = declaration;
    this.members = new ArrayList<>(members);
    this.begin = begin;
  }

  /** Sets the value of one member on the builder. */
  private interface Step<B> {
    B set(B builder, Values values);
  }

  /** Adds a required member. */
  public <V> BuiltObject<T, B> req(
      String name,
      Codec<V> codec,
      Function<T, V> value,
      BiFunction<B, V, B> setter,
      String description) {
    return add(Member.req(name, codec, value, description), setter);
  }

  /** Adds a member that is left out if its value is empty. */
  public <V> BuiltObject<T, B> opt(
      String name,
      Codec<V> codec,
      Function<T, Optional<V>> value,
      BiFunction<B, V, B> setter,
      String description) {
    return add(
        Member.opt(name, codec, value, description),
        (builder, read) -> setter.apply(builder, read.orElseThrow()));
  }

  /** Adds an array that is left out if it is empty. */
  public <V> BuiltObject<T, B> list(
      String name,
      Codec<V> items,
      Function<T, List<V>> value,
      BiFunction<B, List<V>, B> setter,
      String description) {
    return add(Member.list(name, items, value, description), setter);
  }

  /** Adds a member that is {@code true} or left out. */
  public BuiltObject<T, B> flag(
      String name,
      Function<T, Boolean> value,
      BiFunction<B, Boolean, B> setter,
      String description) {
    return add(Member.flag(name, value, description), setter);
  }

  /**
   * Adds a member that is left out if it has the default value, which must be that of the builder.
   */
  public <V> BuiltObject<T, B> usual(
      String name,
      Codec<V> codec,
      Function<T, V> value,
      BiFunction<B, V, B> setter,
      V usual,
      String description) {
    return add(Member.usual(name, codec, value, usual, description), setter);
  }

  private <V> BuiltObject<T, B> add(Member<T, V> member, BiFunction<B, V, B> setter) {
    int position = members.size();
    members.add(member);
    steps.add(
        (builder, values) ->
            values.has(position) ? setter.apply(builder, values.of(member, position)) : builder);
    return this;
  }

  /** Requires that every id referred to in the object is also defined in it. */
  public BuiltObject<T, B> completeInItself() {
    completeInItself = true;
    return this;
  }

  /** Returns the declared object, whose values are built by this function. */
  public DeclaredObject<T> build(Function<B, T> build) {
    return declaration.declared(members, completeInItself, values -> build.apply(built(values)));
  }

  private B built(Values values) {
    B builder = begin.apply(values);
    for (Step<B> step : steps) {
      builder = step.set(builder, values);
    }
    return builder;
  }
}
