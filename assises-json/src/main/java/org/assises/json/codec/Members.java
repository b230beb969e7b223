package org.assises.json.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Declares the members of an object, in the order in which they are written. */
public final class Members {
  private final String name;
  private final String description;
  private final List<Member<?>> all = new ArrayList<>();
  private boolean completeInItself;

  private Members(String name, String description) {
    this.name = name;
    this.description = description;
  }

  /**
   * Begins a declaration.
   *
   * @param name the name in schemas, such as {@code room}
   * @param description the description in schemas, a full sentence
   */
  public static Members members(String name, String description) {
    return new Members(name, description);
  }

  /** Adds a required member. */
  public <V> Member<V> req(String name, Codec<V> codec, String description) {
    return add(new Member<>(all.size(), name, codec, null, description));
  }

  /** Adds a member that is left out if its value is empty. */
  public <V> Member<Optional<V>> opt(String name, Codec<V> codec, String description) {
    return add(
        new Member<>(all.size(), name, new OptionalCodec<>(codec), Optional.empty(), description));
  }

  /** Adds an array that is left out if it is empty. */
  public <V> Member<List<V>> list(String name, Codec<V> items, String description) {
    return add(new Member<>(all.size(), name, new ListCodec<>(items), List.of(), description));
  }

  /** Adds a member that is {@code true} or left out. */
  public Member<Boolean> flag(String name, String description) {
    return usual(name, Scalars.TRUTH, false, description);
  }

  /** Adds a member that is left out if it has the default value. */
  public <V> Member<V> usual(String name, Codec<V> codec, V usual, String description) {
    return add(new Member<>(all.size(), name, codec, usual, description));
  }

  /** Adds the address of the schema. Readers ignore it. */
  public Member<Optional<String>> schema() {
    return opt(
        "$schema",
        Scalars.STRING,
        "The file name of the JSON Schema of this document, for editors. Readers ignore it.");
  }

  /** Adds all members of another object. */
  public <T> Part<T> all(ObjectCodec<T> object) {
    Part<T> part = new Part<>(all.size(), object);
    all.addAll(object.members());
    return part;
  }

  /** Requires that every id referred to in the object is also defined in it. */
  public Members completeInItself() {
    completeInItself = true;
    return this;
  }

  private <V> Member<V> add(Member<V> member) {
    all.add(member);
    return member;
  }

  /**
   * An object whose members are part of another object.
   *
   * @param <T> the type of its value
   */
  public static final class Part<T> {
    private final int position;
    private final ObjectCodec<T> object;

    private Part(int position, ObjectCodec<T> object) {
      this.position = position;
      this.object = object;
    }

    int position() {
      return position;
    }

    ObjectCodec<T> object() {
      return object;
    }
  }

  String name() {
    return name;
  }

  String description() {
    return description;
  }

  List<Member<?>> list() {
    return List.copyOf(all);
  }

  boolean isCompleteInItself() {
    return completeInItself;
  }
}
