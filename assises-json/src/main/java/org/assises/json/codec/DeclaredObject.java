package org.assises.json.codec;

import jakarta.json.stream.JsonParser.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.assises.json.wording.JsonMessages;
import org.assises.wording.Message;
import org.jspecify.annotations.Nullable;

/**
 * The codec of an object whose members are declared one by one.
 *
 * @param <T> the type of the value
 */
public final class DeclaredObject<T> extends ObjectCodec<T> {
  private static final Object REFUSED = new Object();

  private final List<Member<T, ?>> members;
  private final List<Part<T, ?>> parts;
  private final int fixed;
  private final MemberNames names;
  private final boolean completeInItself;
  private final Function<Values, T> make;

  /**
   * @param parts the objects that write the first members; empty if there are none
   * @param fixed the members that come first and are not part of the value
   * @param completeInItself whether every id referred to in it must be defined in it
   * @param make creates the value from those of the other members, in order
   */
  DeclaredObject(
      Class<? super T> type,
      String name,
      String description,
      List<Part<T, ?>> parts,
      List<Member<T, ?>> fixed,
      List<Member<T, ?>> members,
      boolean completeInItself,
      Function<Values, T> make) {
    super(type, name, description);
    this.parts = parts;
    List<Member<T, ?>> all = new ArrayList<>(fixed);
    all.addAll(members);
    this.members = List.copyOf(all);
    this.fixed = fixed.size();
    this.names = new MemberNames(this.members);
    this.completeInItself = completeInItself;
    this.make = make;
  }

  /** An object whose members are part of another object. */
  record Part<R, T>(DeclaredObject<T> object, Function<R, T> of) {
    void write(R whole, Writing out) {
      object.writeMembers(of.apply(whole), out);
    }

    int size() {
      return object.members.size();
    }
  }

  /**
   * Returns this object with another member at its end.
   *
   * @param whole the type that combines both
   */
  public <R, V> DeclaredObject<R> with(
      Class<R> whole,
      String name,
      Function<R, T> part,
      Member<R, V> more,
      BiFunction<T, V, R> join) {
    List<Member<R, ?>> all = new ArrayList<>();
    members.forEach(member -> all.add(member.of(part)));
    all.add(more);
    return new DeclaredObject<>(
        whole,
        name,
        description(),
        List.of(new Part<>(this, part)),
        List.of(),
        all,
        completeInItself,
        values -> join.apply(make.apply(values.from(fixed)), values.of(more, members.size())));
  }

  /**
   * Returns one object with the members of this one, followed by those of another.
   *
   * @param whole the type that combines both
   */
  public <R, U> DeclaredObject<R> and(
      DeclaredObject<U> other,
      Class<? super R> whole,
      String name,
      Function<R, T> first,
      Function<R, U> second,
      BiFunction<T, U, R> join) {
    List<Member<R, ?>> all = new ArrayList<>();
    members.forEach(member -> all.add(member.of(first)));
    other.members.forEach(member -> all.add(member.of(second)));
    int size = members.size();
    return new DeclaredObject<>(
        whole,
        name,
        description(),
        List.of(new Part<>(this, first), new Part<>(other, second)),
        List.of(),
        all,
        false,
        values ->
            join.apply(
                make.apply(values.from(fixed)), other.make.apply(values.from(size + other.fixed))));
  }

  @Override
  void writeMembers(T value, Writing out) {
    int written = 0;
    for (Part<T, ?> part : parts) {
      part.write(value, out);
      written += part.size();
    }
    for (int i = written; i < members.size(); i++) {
      members.get(i).write(value, out);
    }
  }

  @Override
  @Nullable T readMembers(Start start, Reading in) {
    if (completeInItself) {
      in.references().collect();
    }
    @Nullable Object[] read = new Object[members.size()];
    int last = -1;
    while (in.next() == Event.KEY_NAME) {
      String name = in.text();
      in.atMember(name);
      last = names.indexOf(name, last + 1);
      readMember(last, read, in);
    }
    checkMissing(start, read, in);
    if (completeInItself) {
      in.references().check(in.problems());
    }
    return start.isStillSound(in)
        ? in.made(start, names.all(), () -> make.apply(new Values(read, fixed)))
        : null;
  }

  private void readMember(int i, @Nullable Object[] read, Reading in) {
    if (i < 0) {
      in.unknownMember(names);
    }
    if (i >= 0 && read[i] != null) {
      in.problem(JsonMessages.of("member-repeated"));
    }
    in.next();
    if (i < 0 || read[i] != null) {
      in.skip();
      return;
    }
    @Nullable Object value = members.get(i).read(in);
    read[i] = value == null ? REFUSED : value;
  }

  private void checkMissing(Start start, @Nullable Object[] read, Reading in) {
    for (int i = 0; i < read.length; i++) {
      if (read[i] == null && members.get(i).isRequired()) {
        Message message = JsonMessages.of("member-missing", "member", members.get(i).name());
        in.problems().add(start.path().pointer(), start.at(), message);
      }
    }
  }

  @Override
  List<String> memberNames() {
    return names.all();
  }

  @Override
  void describeMembers(SchemaWriting out, @Nullable String variant) {
    out.members(members, variant);
  }
}
