package org.assises.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Modifier;
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
import org.assises.testing.Member;
import org.assises.testing.RandomAssises;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests rules for every value of the model, with instances from random assises. */
class ModelValuesTest {
  private static final Map<Class<?>, List<Object>> SAMPLES = samples();

  static Stream<Object> oneOfEach() {
    return SAMPLES.values().stream().map(samples -> samples.get(0));
  }

  @Test
  void thereIsASampleOfEveryPublicValue() throws Exception {
    assertThat(SAMPLES.keySet()).containsAll(publicValues());
  }

  @ParameterizedTest
  @MethodSource("oneOfEach")
  void nullComponentsAreRefused(Object sample) {
    List<Member> members = Member.of(sample.getClass());
    for (int i = 0; i < members.size(); i++) {
      Object[] values = Member.values(sample);
      if (!members.get(i).type().isPrimitive()) {
        values[i] = null;

        assertThatThrownBy(() -> Member.with(sample, values))
            .as("without %s", members.get(i))
            .isInstanceOf(NullPointerException.class);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("oneOfEach")
  void listsAreCopied(Object sample) {
    List<Member> members = Member.of(sample.getClass());
    for (int i = 0; i < members.size(); i++) {
      Object[] values = Member.values(sample);
      if (values[i] instanceof List<?> list) {
        List<?> mine = new ArrayList<>(list);
        values[i] = mine;
        Object made = Member.with(sample, values);

        mine.clear();

        assertThat(made).isEqualTo(sample);
        List<?> held = (List<?>) members.get(i).in(made);
        assertThatThrownBy(held::clear).isInstanceOf(UnsupportedOperationException.class);
      }
    }
  }

  /** Tries the values of other samples that fit the other members. */
  @ParameterizedTest
  @MethodSource("oneOfEach")
  void valuesThatDifferInOneMemberAreNotEqual(Object sample) {
    List<Member> members = Member.of(sample.getClass());
    for (int i = 0; i < members.size(); i++) {
      for (Object other : SAMPLES.get(sample.getClass())) {
        Object[] values = Member.values(sample);
        boolean same = values[i].equals(members.get(i).in(other));
        values[i] = members.get(i).in(other);

        Optional<Object> made = made(sample, values);

        if (made.isPresent()) {
          assertThat(made.get().equals(sample)).as("another %s", members.get(i)).isEqualTo(same);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(classes = {Session.class, Proposal.class, FollowUp.class})
  void eachMemberMakesADifference(Class<?> type) {
    List<Object> samples = SAMPLES.get(type);
    for (int i = 0; i < Member.of(type).size(); i++) {
      int member = i;

      assertThat(samples)
          .as("a sample that differs from its copy with another %s", Member.of(type).get(i))
          .anyMatch(
              sample -> samples.stream().anyMatch(other -> differsWith(member, other, sample)));
    }
  }

  private static boolean differsWith(int member, Object other, Object sample) {
    Object[] values = Member.values(sample);
    values[member] = Member.of(sample.getClass()).get(member).in(other);
    return made(sample, values).filter(made -> !made.equals(sample)).isPresent();
  }

  private static Optional<Object> made(Object sample, Object[] values) {
    try {
      return Optional.of(Member.with(sample, values));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Map<Class<?>, List<Object>> samples() {
    Map<Class<?>, List<Object>> samples = new LinkedHashMap<>();
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
        .forEach(assises -> collect(assises, samples));
    return samples;
  }

  private static void collect(Object thing, Map<Class<?>, List<Object>> samples) {
    if (thing instanceof Collection<?> things) {
      things.forEach(each -> collect(each, samples));
    } else if (thing instanceof Optional<?> optional) {
      optional.ifPresent(present -> collect(present, samples));
    } else if (!Member.of(thing.getClass()).isEmpty()) {
      samples.computeIfAbsent(thing.getClass(), type -> new ArrayList<>()).add(thing);
      Arrays.asList(Member.values(thing)).forEach(value -> collect(value, samples));
    }
  }

  private static List<Class<?>> publicValues() throws IOException, URISyntaxException {
    Path classes =
        Path.of(Assises.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> files = Files.list(classes.resolve("org/assises/model"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
          .<Class<?>>map(name -> loaded(name.substring(0, name.length() - ".class".length())))
          .filter(type -> Modifier.isPublic(type.getModifiers()) && !Member.of(type).isEmpty())
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
