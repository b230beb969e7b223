package org.assises.json.codec;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is declared when it is first met: each member declared costs a JVM that has just begun. */
final class LazyCodec<T> extends Codec<T> {
  private final Supplier<? extends Codec<T>> declaration;
  private volatile @Nullable Codec<T> declared;

  LazyCodec(Supplier<? extends Codec<T>> declaration) {
    this.declaration = declaration;
  }

  private Codec<T> declared() {
    Codec<T> known = declared;
    return known == null ? declare() : known;
  }

  /** Schemas tell declarations apart by identity: there is one, whoever asks first. */
  private synchronized Codec<T> declare() {
    Codec<T> known = declared == null ? declaration.get() : declared;
    declared = known;
    return known;
  }

  @Override
  public void write(T value, Writing out) {
    declared().write(value, out);
  }

  @Override
  public @Nullable T read(Reading in) {
    return declared().read(in);
  }

  @Override
  protected void describe(SchemaWriting out) {
    declared().describe(out);
  }
}
