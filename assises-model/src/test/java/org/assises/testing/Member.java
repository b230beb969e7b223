package org.assises.testing;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A member of a type of the model, found by reflection so that tests also cover members that are
 * added later: a component of a record, or a field of the builder of a class.
 */
public record Member(Class<?> owner, String name, Class<?> type, Type genericType) {

  /** {@return the members of a record or of a class with a builder, in their order; else none} */
  public static List<Member> of(Class<?> type) {
    if (type.isRecord()) {
      return Arrays.stream(type.getRecordComponents())
          .map(part -> new Member(type, part.getName(), part.getType(), part.getGenericType()))
          .toList();
    }
    return builderFields(type)
        .filter(field -> type.getName().startsWith("org.assises."))
        .filter(field -> field.getType() != type) // Not the value from which a copy is made.
        .map(field -> new Member(type, field.getName(), field.getType(), field.getGenericType()))
        .toList();
  }

  /** {@return the value of the member} */
  public Object in(Object item) {
    try {
      return owner.getDeclaredMethod(name).invoke(item);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(this + " has an accessor", e);
    }
  }

  /** {@return the name with its type, such as {@code Session.title}} */
  @Override
  public String toString() {
    return owner.getSimpleName() + "." + name;
  }

  /** {@return the values of all members, in their order} */
  public static Object[] values(Object item) {
    return of(item.getClass()).stream().map(member -> member.in(item)).toArray();
  }

  /**
   * {@return an item like the sample, with other values for all members}
   *
   * @throws RuntimeException if the constructor or the builder refuses the values
   */
  public static <T> T with(T sample, Object[] values) {
    @SuppressWarnings("unchecked")
    Class<T> type = (Class<T>) sample.getClass();
    try {
      return type.isRecord() ? constructor(type).newInstance(values) : built(sample, values);
    } catch (InvocationTargetException e) {
      throw (RuntimeException) e.getCause();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(type + " cannot be made", e);
    }
  }

  private static <T> Constructor<T> constructor(Class<T> type) throws ReflectiveOperationException {
    return type.getDeclaredConstructor(
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new));
  }

  @SuppressWarnings("unchecked")
  private static <T> T built(T sample, Object[] values) throws ReflectiveOperationException {
    Object builder = sample.getClass().getMethod("toBuilder").invoke(sample);
    List<Field> fields = builderFields(sample.getClass()).toList();
    for (int i = 0; i < values.length; i++) {
      set(builder, fields.get(i), values[i]);
    }
    return (T) builder.getClass().getMethod("build").invoke(builder);
  }

  /** Calls the setter. Members that cannot be replaced, such as ids, have none. */
  private static void set(Object builder, Field field, Object value)
      throws ReflectiveOperationException {
    for (Method method : builder.getClass().getMethods()) {
      if (method.getName().equals(field.getName())
          && Arrays.equals(method.getParameterTypes(), new Class<?>[] {field.getType()})) {
        method.invoke(builder, value);
        return;
      }
    }
    field.setAccessible(true);
    field.set(builder, value);
  }

  private static Stream<Field> builderFields(Class<?> type) {
    return Arrays.stream(type.getDeclaredClasses())
        .filter(nested -> nested.getSimpleName().equals("Builder"))
        .flatMap(builder -> Arrays.stream(builder.getDeclaredFields()))
        .filter(field -> !Modifier.isStatic(field.getModifiers()));
  }
}
