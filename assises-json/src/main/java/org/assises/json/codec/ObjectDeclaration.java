package org.assises.json.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Begins the declaration of an object; its members complete it.
 *
 * @param <T> the type of the value
 */
public final class ObjectDeclaration<T> {
  private final Class<? super T> type;
  private final String name;
  private final String description;
  private final List<Member<T, ?>> fixed = new ArrayList<>();

  private ObjectDeclaration(Class<? super T> type, String name, String description) {
    this.type = type;
    this.name = name;
    this.description = description;
  }

  /**
   * Begins a declaration.
   *
   * @param name the name in schemas, such as {@code room}
   * @param description the description in schemas, a full sentence
   */
  public static <T> ObjectDeclaration<T> object(
      Class<? super T> type, String name, String description) {
    return new ObjectDeclaration<>(type, name, description);
  }

  /** Adds a member with the same value in every object, before all others. */
  public <V> ObjectDeclaration<T> fixed(String name, Codec<V> codec, V value, String description) {
    fixed.add(Member.req(name, codec, object -> value, description));
    return this;
  }

  /** Adds the address of the schema, before all other members. Readers ignore it. */
  public ObjectDeclaration<T> schema(String address) {
    String description =
        "The file name of the JSON Schema of this document, for editors. Readers " + "ignore it.";
    fixed.add(Member.written("$schema", Scalars.STRING, object -> address, description));
    return this;
  }

  /** Returns an object that can be written but not read. */
  public DeclaredObject<T> written(List<Member<T, ?>> members) {
    return declared(members, onlyWritten());
  }

  static <T> Function<Values, T> onlyWritten() {
    return values -> {
      throw new IllegalArgumentException("this object can only be written");
    };
  }

  /** Returns an object without members. */
  public DeclaredObject<T> empty(Supplier<T> make) {
    return declared(List.of(), v -> make.get());
  }

  /** Returns an object whose members are the constructor's parameters, in the same order. */
  public <A> DeclaredObject<T> of(Member<T, A> a, Make.Of1<A, T> make) {
    return declared(List.of(a), v -> make.make(v.of(a, 0)));
  }

  public <A, B> DeclaredObject<T> of(Member<T, A> a, Member<T, B> b, Make.Of2<A, B, T> make) {
    return declared(List.of(a, b), v -> make.make(v.of(a, 0), v.of(b, 1)));
  }

  public <A, B, C> DeclaredObject<T> of(
      Member<T, A> a, Member<T, B> b, Member<T, C> c, Make.Of3<A, B, C, T> make) {
    return declared(List.of(a, b, c), v -> make.make(v.of(a, 0), v.of(b, 1), v.of(c, 2)));
  }

  public <A, B, C, D> DeclaredObject<T> of(
      Member<T, A> a,
      Member<T, B> b,
      Member<T, C> c,
      Member<T, D> d,
      Make.Of4<A, B, C, D, T> make) {
    return declared(
        List.of(a, b, c, d), v -> make.make(v.of(a, 0), v.of(b, 1), v.of(c, 2), v.of(d, 3)));
  }

  public <A, B, C, D, E> DeclaredObject<T> of(
      Member<T, A> a,
      Member<T, B> b,
      Member<T, C> c,
      Member<T, D> d,
      Member<T, E> e,
      Make.Of5<A, B, C, D, E, T> make) {
    return declared(
        List.of(a, b, c, d, e),
        v -> make.make(v.of(a, 0), v.of(b, 1), v.of(c, 2), v.of(d, 3), v.of(e, 4)));
  }

  public <A, B, C, D, E, F> DeclaredObject<T> of(
      Member<T, A> a,
      Member<T, B> b,
      Member<T, C> c,
      Member<T, D> d,
      Member<T, E> e,
      Member<T, F> f,
      Make.Of6<A, B, C, D, E, F, T> make) {
    return declared(
        List.of(a, b, c, d, e, f),
        v -> make.make(v.of(a, 0), v.of(b, 1), v.of(c, 2), v.of(d, 3), v.of(e, 4), v.of(f, 5)));
  }

  public <A, B, C, D, E, F, G> DeclaredObject<T> of(
      Member<T, A> a,
      Member<T, B> b,
      Member<T, C> c,
      Member<T, D> d,
      Member<T, E> e,
      Member<T, F> f,
      Member<T, G> g,
      Make.Of7<A, B, C, D, E, F, G, T> make) {
    return declared(
        List.of(a, b, c, d, e, f, g),
        v ->
            make.make(
                v.of(a, 0),
                v.of(b, 1),
                v.of(c, 2),
                v.of(d, 3),
                v.of(e, 4),
                v.of(f, 5),
                v.of(g, 6)));
  }

  public <A, B, C, D, E, F, G, H> DeclaredObject<T> of(
      Member<T, A> a,
      Member<T, B> b,
      Member<T, C> c,
      Member<T, D> d,
      Member<T, E> e,
      Member<T, F> f,
      Member<T, G> g,
      Member<T, H> h,
      Make.Of8<A, B, C, D, E, F, G, H, T> make) {
    return declared(
        List.of(a, b, c, d, e, f, g, h),
        v ->
            make.make(
                v.of(a, 0),
                v.of(b, 1),
                v.of(c, 2),
                v.of(d, 3),
                v.of(e, 4),
                v.of(f, 5),
                v.of(g, 6),
                v.of(h, 7)));
  }

  public <A, B, C, D, E, F, G, H, I> DeclaredObject<T> of(
      Member<T, A> a,
      Member<T, B> b,
      Member<T, C> c,
      Member<T, D> d,
      Member<T, E> e,
      Member<T, F> f,
      Member<T, G> g,
      Member<T, H> h,
      Member<T, I> i,
      Make.Of9<A, B, C, D, E, F, G, H, I, T> make) {
    return declared(
        List.of(a, b, c, d, e, f, g, h, i),
        v ->
            make.make(
                v.of(a, 0),
                v.of(b, 1),
                v.of(c, 2),
                v.of(d, 3),
                v.of(e, 4),
                v.of(f, 5),
                v.of(g, 6),
                v.of(h, 7),
                v.of(i, 8)));
  }

  public <A, B, C, D, E, F, G, H, I, J> DeclaredObject<T> of(
      Member<T, A> a,
      Member<T, B> b,
      Member<T, C> c,
      Member<T, D> d,
      Member<T, E> e,
      Member<T, F> f,
      Member<T, G> g,
      Member<T, H> h,
      Member<T, I> i,
      Member<T, J> j,
      Make.Of10<A, B, C, D, E, F, G, H, I, J, T> make) {
    return declared(
        List.of(a, b, c, d, e, f, g, h, i, j),
        v ->
            make.make(
                v.of(a, 0),
                v.of(b, 1),
                v.of(c, 2),
                v.of(d, 3),
                v.of(e, 4),
                v.of(f, 5),
                v.of(g, 6),
                v.of(h, 7),
                v.of(i, 8),
                v.of(j, 9)));
  }

  /** Begins an object with the members that its builder requires, in the same order. */
  public <A, B, Z> BuiltObject<T, Z> from(Member<T, A> a, Member<T, B> b, Make.Of2<A, B, Z> begin) {
    return new BuiltObject<>(this, List.of(a, b), v -> begin.make(v.of(a, 0), v.of(b, 1)));
  }

  public <A, B, C, Z> BuiltObject<T, Z> from(
      Member<T, A> a, Member<T, B> b, Member<T, C> c, Make.Of3<A, B, C, Z> begin) {
    return new BuiltObject<>(
        this, List.of(a, b, c), v -> begin.make(v.of(a, 0), v.of(b, 1), v.of(c, 2)));
  }

  public <A, B, C, D, Z> BuiltObject<T, Z> from(
      Member<T, A> a,
      Member<T, B> b,
      Member<T, C> c,
      Member<T, D> d,
      Make.Of4<A, B, C, D, Z> begin) {
    return new BuiltObject<>(
        this, List.of(a, b, c, d), v -> begin.make(v.of(a, 0), v.of(b, 1), v.of(c, 2), v.of(d, 3)));
  }

  public <A, B, C, D, E, Z> BuiltObject<T, Z> from(
      Member<T, A> a,
      Member<T, B> b,
      Member<T, C> c,
      Member<T, D> d,
      Member<T, E> e,
      Make.Of5<A, B, C, D, E, Z> begin) {
    return new BuiltObject<>(
        this,
        List.of(a, b, c, d, e),
        v -> begin.make(v.of(a, 0), v.of(b, 1), v.of(c, 2), v.of(d, 3), v.of(e, 4)));
  }

  private DeclaredObject<T> declared(List<Member<T, ?>> members, Function<Values, T> make) {
    return declared(members, false, make);
  }

  DeclaredObject<T> declared(
      List<Member<T, ?>> members, boolean completeInItself, Function<Values, T> make) {
    return new DeclaredObject<>(
        type, name, description, List.of(), fixed, members, completeInItself, make);
  }
}
