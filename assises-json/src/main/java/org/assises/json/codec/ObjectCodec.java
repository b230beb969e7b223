package org.assises.json.codec;

import jakarta.json.stream.JsonParser.Event;
import java.util.Arrays;
import java.util.List;
import org.assises.json.wording.JsonMessages;
import org.jspecify.annotations.Nullable;

/**
 * The codec of a value that is a JSON object with declared members.
 *
 * <p>Declarations extend it by anonymous classes. Functions for each member would be shorter, but a
 * JVM takes ten times as long to create them as to load one class for each object.
 *
 * @param <T> the type of the value
 */
public abstract class ObjectCodec<T> extends Codec<T> {
  private static final Object REFUSED = new Object();

  private final String name;
  private final String description;
  private final Member<?>[] members;
  private final int[] required; // so that most members of most objects need no check
  private final MemberNames names;
  private final boolean completeInItself;

  protected ObjectCodec(Members members) {
    this.name = members.name();
    this.description = members.description();
    this.members = members.list().toArray(new Member<?>[0]);
    this.required = required(this.members);
    this.names = new MemberNames(members.list());
    this.completeInItself = members.isCompleteInItself();
  }

  /** Returns the indices of the required members; a member of a part has another position. */
  private static int[] required(Member<?>[] members) {
    int[] required = new int[members.length];
    int count = 0;
    for (int i = 0; i < members.length; i++) {
      if (members[i].isRequired()) {
        required[count++] = i;
      }
    }
    return Arrays.copyOf(required, count);
  }

  /** Writes the members in the order of their declaration. */
  protected abstract void writeMembers(T value, Writing out);

  /**
   * Creates the value from those of its members. Objects that are only written need no such method.
   *
   * @throws IllegalArgumentException if the values do not fit together
   */
  protected T make(Values in) {
    throw new IllegalArgumentException("this object can only be written");
  }

  @Override
  public final void write(T value, Writing out) {
    out.json().writeStartObject();
    writeMembers(value, out);
    out.json().writeEnd();
  }

  @Override
  public final @Nullable T read(Reading in) {
    if (in.event() != Event.START_OBJECT) {
      return expected(JsonMessages.of("expected-object"), in);
    }
    in.enter();
    @Nullable T value = readMembers(in);
    in.leaveObject();
    return value;
  }

  /** Reads the members up to the end of the object. The first event is a name or the end. */
  @Nullable T readMembers(Reading in) {
    if (completeInItself) {
      in.references().collect();
    }
    @Nullable Object[] read = new Object[members.length];
    int last = -1;
    while (in.next() == Event.KEY_NAME) {
      String name = in.text();
      in.atMember(name);
      last = names.indexOf(name, last + 1);
      readMember(last, read, in);
    }
    checkMissing(read, in);
    if (completeInItself) {
      in.references().check(in.problems());
    }
    return in.isStillSound() ? in.made(names.all(), () -> make(new Values(read, 0, in))) : null;
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
    @Nullable Object value = members[i].read(in);
    read[i] = value == null ? REFUSED : value;
  }

  private void checkMissing(@Nullable Object[] read, Reading in) {
    for (int i : required) {
      if (read[i] == null) {
        in.problemOfObject(JsonMessages.of("member-missing", "member", members[i].name()));
      }
    }
  }

  @Override
  protected final void describe(SchemaWriting out) {
    out.reference(name, this, schema -> schema.describe(this, null));
  }

  /** {@return the description in schemas} */
  public String description() {
    return description;
  }

  List<Member<?>> members() {
    return List.of(members);
  }
}
