package org.assises.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assises.input.ImportedProgramme;
import org.assises.input.Problem;
import org.assises.testing.RandomAssises;
import org.assises.testing.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests rules for every record of the model, with instances from random assises. */
class RecordsTest {
  private static final Map<Class<?>, Record> SAMPLES = samples();

  static Collection<Record> oneOfEach() {
    return SAMPLES.values();
  }

  @Test
  void thereIsASampleOfEveryPublicRecord() throws Exception {
    assertThat(SAMPLES.keySet()).containsAll(publicRecords());
  }

  @ParameterizedTest
  @MethodSource("oneOfEach")
  void nullComponentsAreRefused(Record sample) throws Exception {
    RecordComponent[] components = sample.getClass().getRecordComponents();
    for (int i = 0; i < components.length; i++) {
      Object[] values = values(sample);
      if (!components[i].getType().isPrimitive()) {
        values[i] = null;

        assertThatThrownBy(() -> made(sample, values))
            .as("%s without %s", sample.getClass(), components[i].getName())
            .isInstanceOf(NullPointerException.class);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("oneOfEach")
  void listsAreCopied(Record sample) throws Throwable {
    RecordComponent[] components = sample.getClass().getRecordComponents();
    for (int i = 0; i < components.length; i++) {
      Object[] values = values(sample);
      if (values[i] instanceof List<?> list) {
        List<?> mine = new ArrayList<>(list);
        values[i] = mine;
        Record made = made(sample, values);

        mine.clear();

        assertThat(made).isEqualTo(sample);
        List<?> held = (List<?>) components[i].getAccessor().invoke(made);
        assertThatThrownBy(held::clear).isInstanceOf(UnsupportedOperationException.class);
      }
    }
  }

  private static Object[] values(Record sample) throws ReflectiveOperationException {
    List<Object> values = new ArrayList<>();
    for (RecordComponent component : sample.getClass().getRecordComponents()) {
      values.add(component.getAccessor().invoke(sample));
    }
    return values.toArray();
  }

  private static Record made(Record sample, Object[] values) throws Throwable {
    Constructor<?> constructor =
        sample
            .getClass()
            .getDeclaredConstructor(
                Arrays.stream(sample.getClass().getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
    try {
      return (Record) constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static Map<Class<?>, Record> samples() {
    Map<Class<?>, Record> samples = new LinkedHashMap<>();
    collect(new Problem("", 0, 0, "any"), samples);
    collect(Trace.EMPTY, samples);
    collect(new HalfDayHours(LocalTime.of(9, 0), LocalTime.NOON), samples);
    collect(new Forgetting(new SessionId("talk"), Instant.EPOCH), samples);
    collect(
        new ImportedProgramme(
            new EditionId("2024"),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of()),
        samples);
    LongStream.range(0, 100)
        .mapToObj(RandomAssises::of)
        .map(Wording::parts)
        .forEach(parts -> collect(parts, samples));
    return samples;
  }

  private static void collect(Object thing, Map<Class<?>, Record> samples) {
    if (thing instanceof Collection<?> things) {
      things.forEach(each -> collect(each, samples));
    } else if (thing instanceof Optional<?> optional) {
      optional.ifPresent(present -> collect(present, samples));
    } else if (thing instanceof Record sample) {
      samples.putIfAbsent(sample.getClass(), sample);
      try {
        Arrays.asList(values(sample)).forEach(value -> collect(value, samples));
      } catch (ReflectiveOperationException e) {
        throw new LinkageError("a record has accessors", e);
      }
    }
  }

  private static List<Class<?>> publicRecords() throws IOException, URISyntaxException {
    Path classes =
        Path.of(Assises.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> files = Files.list(classes.resolve("org/assises/model"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
          .<Class<?>>map(name -> loaded(name.substring(0, name.length() - ".class".length())))
          .filter(type -> type.isRecord() && Modifier.isPublic(type.getModifiers()))
          .toList();
    }
  }

  private static Class<?> loaded(String name) {
    try {
      return Class.forName("org.assises.model." + name);
    } catch (ClassNotFoundException e) {
      throw new LinkageError("the class is where it was listed", e);
    }
  }
}
