package org.assises.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assises.testing.RandomAssises;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AssisesDataTest {
  private static final RecordComponent[] MEMBERS = AssisesData.class.getRecordComponents();
  private static final List<Assises> MANY =
      LongStream.range(0, 100).mapToObj(RandomAssises::of).toList();

  static Stream<String> members() {
    return Stream.of(MEMBERS).map(RecordComponent::getName);
  }

  @ParameterizedTest
  @MethodSource("members")
  void eachMemberMakesADifference(String member) throws Exception {
    Assises assises = MANY.get(0);

    assertThat(data(assises, member, value(assises, member)))
        .isEqualTo(data(RandomAssises.of(0), member, value(assises, member)))
        .isNotEqualTo(data(assises, member, other(member)));
  }

  /** {@return another value of the member, from another assises if all random ones do not agree} */
  private static Object other(String member) {
    return switch (member) {
      case "id" -> new AssisesId("other");
      case "zone" -> ZoneId.of("UTC");
      case "languages" -> List.of(Locale.GERMAN);
      case "licence" -> "ODbL-1.0";
      case "forgettings" -> List.of(new Forgetting(new SessionId("talk"), Instant.EPOCH));
      default ->
          MANY.stream()
              .map(other -> value(other, member))
              .filter(value -> !value.equals(value(MANY.get(0), member)))
              .findFirst()
              .orElseThrow();
    };
  }

  private static AssisesData data(Assises assises, String member, Object value)
      throws ReflectiveOperationException {
    Object[] values =
        members().map(name -> name.equals(member) ? value : value(assises, name)).toArray();
    return (AssisesData) AssisesData.class.getDeclaredConstructors()[0].newInstance(values);
  }

  private static Object value(Assises assises, String member) {
    try {
      return Assises.class.getMethod(member).invoke(assises);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("an assises has the member " + member, e);
    }
  }
}
