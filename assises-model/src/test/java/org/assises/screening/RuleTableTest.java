package org.assises.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assises.screening.rule.Digits;
import org.assises.screening.rule.Rule;
import org.assises.screening.rule.ShortNumber;
import org.junit.jupiter.api.Test;

/** Compares the quick checks with the rules themselves, which need no such check. */
class RuleTableTest {
  static final List<String> TABLES =
      List.of(
          "telephone.txt",
          "email.txt",
          "numbers-of-persons.txt",
          "home-address.txt",
          "meetings-and-accounts.txt",
          "nothing.txt",
          "repeated.txt",
          "municipal/harmless.txt",
          "municipal/personal.txt",
          "municipal/harmless-held-out.txt",
          "municipal/personal-held-out.txt",
          "municipal/fresh.txt",
          "municipal/blind.txt");

  /** The classes of the rules that hold lists of words. */
  private static final List<String> WORDS =
      List.of(
          "AddressWords",
          "BirthWords",
          "EmailWords",
          "Iban",
          "MeetingWords",
          "MessengerAccount",
          "MessengerLink",
          "NamedHome",
          "Nir",
          "TelephoneWords");

  private static final String SIGNS =
      " . - / : = @ % & # ' \" ( ) [ ] { } < > « » “ ” ‹ › _ * | ~ + , ; ? 0 1 7 33 06 12 2024 a z";

  @Test
  void noRuleFindsAnythingInTheCorpusWhereItsQuickCheckExcludesIt() {
    List<String> texts = TABLES.stream().flatMap(MarkedText::in).map(MarkedText::text).toList();

    assertThat(texts).hasSizeGreaterThan(3_000);
    assertThat(texts.stream().flatMap(RuleTableTest::missed)).isEmpty();
  }

  @Test
  void noRuleFindsAnythingAmongItsOwnWordsWhereItsQuickCheckExcludesIt() {
    assertThat(words()).hasSizeGreaterThan(400).contains("arobase", "wa.me/", "rue");
    assertThat(mixed(60_000).flatMap(RuleTableTest::missed)).isEmpty();
  }

  @Test
  void theCorpusIsScreenedAlikeFromItsStartAndFromTheFirstCandidate() {
    List<String> texts = TABLES.stream().flatMap(MarkedText::in).map(MarkedText::text).toList();

    assertThat(texts)
        .allSatisfy(
            text -> assertThat(ContactDataScan.of(text)).isEqualTo(ContactDataScan.from(text, 0)));
  }

  @Test
  void wordsAndSignsAreScreenedAlikeFromTheirStartAndFromTheFirstCandidate() {
    assertThat(mixed(60_000))
        .allSatisfy(
            text -> assertThat(ContactDataScan.of(text)).isEqualTo(ContactDataScan.from(text, 0)));
  }

  @Test
  void noRuleMayStartAtANumberThatIsHarmless() {
    List<String> texts =
        Stream.concat(TABLES.stream().flatMap(MarkedText::in).map(MarkedText::text), mixed(60_000))
            .toList();

    assertThat(texts.stream().filter(text -> !harmless(text).isEmpty())).hasSizeGreaterThan(5_000);
    assertThat(texts)
        .allSatisfy(
            text ->
                assertThat(harmless(text))
                    .allSatisfy(
                        at ->
                            assertThat(RuleTable.usesFor(text.charAt(at)))
                                .noneMatch(use -> use.mayBeAt(text, at))));
  }

  /** {@return the starts of harmless numbers} */
  private static List<Integer> harmless(String text) {
    return IntStream.range(0, text.length())
        .filter(at -> Digits.at(text, at) >= 0 && Digits.at(text, at - 1) < 0)
        .filter(at -> ShortNumber.isHarmless(text, at, Digits.endOfGroup(text, at)))
        .boxed()
        .toList();
  }

  /** {@return the places at which a rule finds something although its quick check excludes it} */
  private static Stream<String> missed(String text) {
    Stream.Builder<String> missed = Stream.builder();
    for (int at = 0; at < text.length(); at++) {
      RuleTable.Use[] uses = RuleTable.usesFor(text.charAt(at));
      for (int i = 0; uses != null && i < uses.length; i++) {
        Rule rule = uses[i].rule();
        if (!mayBeAt(rule, uses, text, at) && rule.at(text, at) != null) {
          missed.add(rule.getClass().getSimpleName() + " at " + at + " of " + text);
        }
      }
    }
    return missed.build();
  }

  /** A character may select a rule twice, with different neighbours. */
  private static boolean mayBeAt(Rule rule, RuleTable.Use[] uses, String text, int at) {
    return Stream.of(uses).anyMatch(use -> use.rule() == rule && use.mayBeAt(text, at));
  }

  private static Stream<String> mixed(int count) {
    String[] pieces = Stream.concat(words(), Stream.of(SIGNS.split(" "))).toArray(String[]::new);
    String[] signs = (SIGNS + "   ").split("(?<= )|(?= )");
    Random random = new Random(29);
    return Stream.generate(() -> mixed(pieces, signs, random)).limit(count);
  }

  private static String mixed(String[] words, String[] signs, Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(8); i >= 0; i--) {
      String word = words[random.nextInt(words.length)];
      text.append(random.nextInt(4) == 0 ? word.toUpperCase(Locale.ROOT) : word);
      text.append(signs[random.nextInt(signs.length)]);
      text.append(random.nextInt(3) == 0 ? signs[random.nextInt(signs.length)] : "");
    }
    return text.toString();
  }

  private static Stream<String> words() {
    return WORDS.stream().flatMap(RuleTableTest::listsIn).flatMap(RuleTableTest::wordsOf);
  }

  private static Stream<Object> listsIn(String rule) {
    try {
      Class<?> type = Class.forName(Rule.class.getPackageName() + "." + rule);
      Stream.Builder<Object> lists = Stream.builder();
      for (Field field : type.getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
          field.setAccessible(true);
          lists.add(field.get(null));
        }
      }
      return lists.build();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** {@return the words of a list, or of a text with spaces between them} */
  private static Stream<String> wordsOf(Object list) {
    if (list instanceof String text) {
      return Stream.of(text.strip().split("\\s+"));
    }
    try {
      Field words = list.getClass().getDeclaredField("words");
      words.setAccessible(true);
      return Stream.of((String[]) words.get(list));
    } catch (ReflectiveOperationException e) {
      return Stream.of();
    }
  }
}
