package org.assises.json.codec;

import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Converts between the values of a declared object and another type. */
final class MappedObject<T, R> extends ObjectCodec<R> {
  private final ObjectCodec<T> form;
  private final BiFunction<T, Reading, R> read;
  private final BiFunction<R, Writing, T> written;

  MappedObject(
      ObjectCodec<T> form,
      Class<? super R> type,
      BiFunction<T, Reading, R> read,
      BiFunction<R, Writing, T> written) {
    super(type, form.name(), form.description());
    this.form = form;
    this.read = read;
    this.written = written;
  }

  @Override
  void writeMembers(R value, Writing out) {
    form.writeMembers(written.apply(value, out), out);
  }

  @Override
  @Nullable R readMembers(Start start, Reading in) {
    @Nullable T value = form.readMembers(start, in);
    return value == null ? null : in.made(start, memberNames(), () -> read.apply(value, in));
  }

  @Override
  List<String> memberNames() {
    return form.memberNames();
  }

  @Override
  void describeMembers(SchemaWriting out, @Nullable String variant) {
    form.describeMembers(out, variant);
  }
}
