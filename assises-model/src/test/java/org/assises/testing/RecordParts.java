package org.assises.testing;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assises.model.Id;
import org.assises.model.Text;

/** Visits every text, link, id and language in a value, with the member that contains it. */
public final class RecordParts {
  private final BiConsumer<String, String> part;

  private RecordParts(BiConsumer<String, String> part) {
    this.part = part;
  }

  /**
   * Visits all parts of a value.
   *
   * @param part receives the member, such as {@code Session.title}, and its value
   */
  public static void visit(Object root, BiConsumer<String, String> part) {
    new RecordParts(part).visit("", root);
  }

  /**
   * {@return every member that can contain such a part, of these classes and of those they refer
   * to}
   */
  public static Set<String> declared(List<Class<?>> roots) {
    return declared(roots, RecordParts::isPart);
  }

  /** {@return those of the members that are texts, lines or links} */
  public static Set<String> declaredTexts(List<Class<?>> roots) {
    return declared(roots, type -> type == Text.class || type == String.class || type == URI.class);
  }

  private static Set<String> declared(List<Class<?>> roots, Predicate<Class<?>> which) {
    Set<String> names = new TreeSet<>();
    Set<Class<?>> known = new HashSet<>(roots);
    Deque<Class<?>> open = new ArrayDeque<>(roots);
    while (!open.isEmpty()) {
      Class<?> type = open.remove();
      for (Class<?> each : classesIn(type)) {
        if (known.add(each)) {
          open.add(each);
        }
      }
      names.addAll(partsOf(type, which));
    }
    return names;
  }

  private static List<String> partsOf(Class<?> type, Predicate<Class<?>> which) {
    return Member.of(type).stream()
        .filter(member -> types(member.genericType()).anyMatch(which))
        .map(Member::toString)
        .toList();
  }

  /** {@return the classes of its members and its permitted subclasses} */
  private static List<Class<?>> classesIn(Class<?> type) {
    Stream<Class<?>> held = Member.of(type).stream().flatMap(part -> types(part.genericType()));
    Stream<Class<?>> kinds =
        type.isSealed() ? Stream.of(type.getPermittedSubclasses()) : Stream.of();
    return Stream.concat(held, kinds).filter(each -> !isPart(each)).toList();
  }

  private static Stream<Class<?>> types(Type type) {
    if (type instanceof ParameterizedType generic) {
      return Stream.concat(
          types(generic.getRawType()),
          Stream.of(generic.getActualTypeArguments()).flatMap(RecordParts::types));
    }
    return type instanceof Class<?> plain ? Stream.of(plain) : Stream.of();
  }

  private static boolean isPart(Class<?> type) {
    return type == Text.class
        || type == String.class
        || type == URI.class
        || type == Locale.class
        || Id.class.isAssignableFrom(type);
  }

  private void visit(String name, Object value) {
    if (value instanceof Text || value instanceof String || value instanceof URI) {
      part.accept(name, value.toString());
    } else if (value instanceof Locale language) {
      part.accept(name, language.toLanguageTag());
    } else if (value instanceof Id id) {
      part.accept(name, id.value());
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(present -> visit(name, present));
    } else if (value instanceof Collection<?> many) {
      many.forEach(each -> visit(name, each));
    } else if (value instanceof Map<?, ?> map) {
      map.values().forEach(each -> visit(name, each));
    } else {
      Member.of(value.getClass()).forEach(member -> visit(member.toString(), member.in(value)));
    }
  }
}
