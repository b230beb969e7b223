package org.assises.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.assises.screening.ContactData.Kind;
import org.assises.screening.MarkedText.Mark;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactDataTest {
  /**
   * The maximum number of characters that a rule reads, times the number of rules for a character.
   */
  private static final int MOST_READS = 400;

  @ParameterizedTest
  @MethodSource("texts")
  void exactlyWhatIsMarkedIsFound(MarkedText text) {
    assertThat(marksIn(text.text())).as(text.place() + " " + text.text()).isEqualTo(text.marks());
  }

  static Stream<MarkedText> texts() {
    return Stream.of(
            "telephone.txt",
            "email.txt",
            "numbers-of-persons.txt",
            "home-address.txt",
            "meetings-and-accounts.txt",
            "nothing.txt")
        .flatMap(MarkedText::in);
  }

  @Test
  void theTablesHaveHundredsOfTexts() {
    assertThat(texts()).hasSizeGreaterThan(600);
    assertThat(texts().filter(text -> text.marks().isEmpty())).hasSizeGreaterThan(300);
  }

  @ParameterizedTest
  @CsvSource({
    "Sophie.Kervella.0639981234, tel",
    "riou-0639981234, tel",
    "riou_33639981234-v2, tel",
    "0639981234, tel",
    "paul.secret@exemple.test, mail",
    "marie.carre-orange.fr, mail",
    "jean-michel.legoff-gmail-com, mail",
    "anne_at_example_org, mail",
    "anne.riou-arobase-example.bzh, mail",
    "255081416802538, nir",
    "fr-x-riou-0639981234, tel"
  })
  void contactDataInACodeIsFoundWithReplacedSigns(String code, String kind) {
    assertThat(ContactData.inCode(code))
        .extracting(data -> name(data.kind()))
        .containsExactly(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024",
        "atelier-3",
        "2026-11-24-09-00",
        "20261124T0900",
        "0f8fad5b-d9cd-469f-a165-70867728950e",
        "ics-0639981234abcdef",
        "DEL_2024_0123",
        "029-212902324-20241124-123-DE",
        "a-orange-sanguine",
        "fr-FR",
        "application/pdf",
        "etalab-2.0",
        "quimper.bzh",
        "look-at-me",
        "decidim-proposal-12345678901234",
        "1731744000000"
      })
  void ordinaryCodesContainNoContactData(String code) {
    assertThat(ContactData.inCode(code)).isEmpty();
  }

  @Test
  void nothingIsAllocatedForATextWithoutContactData() {
    assertThat(ContactData.in("Le 17, le 112 et le 3919 ; 1 200 habitants")).isSameAs(List.of());
    assertThat(ContactData.in("")).isSameAs(List.of());
  }

  @Test
  void theResultDoesNotContainTheText() {
    ContactData found = ContactData.in("Tél. 06 39 98 12 34").get(0);

    assertThat(found).hasToString("ContactData[kind=TELEPHONE, start=5, end=19]");
  }

  /** The whole corpus as one text, to test that lines do not affect each other. */
  @Test
  void aLongTextGivesTheSameResultAsItsLines() {
    StringBuilder all = new StringBuilder();
    List<Mark> expected =
        texts()
            .flatMap(
                text -> {
                  int from = all.length();
                  all.append(text.text()).append('\n');
                  return text.marks().stream()
                      .map(mark -> new Mark(mark.kind(), from + mark.start(), from + mark.end()));
                })
            .toList();

    assertThat(marksIn(all.toString())).isEqualTo(expected);
  }

  @Test
  void anyNumberInUsualGroupsIsFoundAmongOtherNumbers() {
    Random random = new Random(17);
    int[][] groupings = {{2, 2, 2, 2, 2}, {10}, {4, 2, 2, 2}, {4, 3, 3}, {2, 3, 3, 2}};
    String[] gaps = {" ", ".", "-", "/", "\u00A0", "\u202F"};

    for (int round = 0; round < 20_000; round++) {
      String number = grouped(anyNumber(random), groupings[random.nextInt(5)], gaps, random);
      String before = "Le 17 mars 2024, à 18 h, 1 200 personnes : ";

      assertThat(marksIn(before + number + ", 29000 Quimper"))
          .as(number)
          .containsExactly(new Mark("tel", before.length(), before.length() + number.length()));
    }
  }

  private static String anyNumber(Random random) {
    return "0" + (1 + random.nextInt(9)) + (70_000_000 + random.nextInt(29_999_999));
  }

  private static String grouped(String digits, int[] groups, String[] gaps, Random random) {
    StringBuilder text = new StringBuilder();
    String gap = gaps[random.nextInt(gaps.length)];
    int at = 0;
    for (int group : groups) {
      text.append(at == 0 ? "" : gap).append(digits, at, at + group);
      at += group;
    }
    return text.toString();
  }

  @Test
  void numbersOfOtherLengthsAreNotFound() {
    Random random = new Random(112);
    int[] lengths = {2, 3, 4, 5, 6, 7, 8, 9, 12, 14};

    for (int round = 0; round < 20_000; round++) {
      StringBuilder number = new StringBuilder("0" + (1 + random.nextInt(9)));
      random.ints(lengths[random.nextInt(lengths.length)] - 2L, 0, 10).forEach(number::append);
      String text = "dossier " + number + " du 23 novembre";
      assertThat(ContactData.in(text)).as(text).isEmpty();
    }
  }

  @Test
  void aSocialSecurityNumberOrAnAccountWithOneWrongDigitIsNotFound() {
    String right = "185057800608491 FR7630006000011234567890189";
    assertThat(marksIn(right)).extracting(Mark::kind).containsExactly("nir", "iban");

    for (int at = 0; at < right.length(); at++) {
      char digit = right.charAt(at);
      for (char other = '0'; other <= '9' && Character.isDigit(digit); other++) {
        String wrong = right.substring(0, at) + other + right.substring(at + 1);
        assertThat(marksIn(wrong)).as(wrong).hasSize(other == digit ? 2 : 1);
      }
    }
  }

  @Test
  void aLocalPartHasAtMost64Characters() {
    String longest = "x".repeat(64) + "@example.fr";

    assertThat(marksIn(longest)).containsExactly(new Mark("mail", 0, 75));
    assertThat(marksIn("x" + longest)).containsExactly(new Mark("mail", 1, 76));
  }

  @Test
  void aDomainHasAtMost253Characters() {
    String within = "x.".repeat(126) + "fr";
    String label = "x".repeat(253);

    assertThat(marksIn("a@" + within)).containsExactly(new Mark("mail", 0, 256));
    assertThat(marksIn("a@x" + within)).isEmpty();
    assertThat(marksIn("a@b." + label + "x")).containsExactly(new Mark("mail", 0, 257));
  }

  @Test
  void aStreetNameHasAtMost80Characters() {
    String street = "habite 12 rue" + " Neuf".repeat(16);

    assertThat(marksIn(street)).containsExactly(new Mark("adresse", 7, street.length()));
    assertThat(marksIn(street + " Neuf")).isEqualTo(marksIn(street));
  }

  @Test
  void charactersOutsideTheTableAreIgnored() {
    assertThat(ContactData.in("\u007F\u0080")).isEmpty();
  }

  @Test
  void halfOfASurrogatePairBeforeANumberIsIgnored() {
    assertThat(ContactData.in("\uDCDE 93152800")).isEmpty();
    assertThat(ContactData.in("\uD83D\uDCDE 93152800")).isNotEmpty();
  }

  /** A rule without bounds would read each character once for each character of the text. */
  @ParameterizedTest
  @MethodSource("pieces")
  void theTimeIsProportionalToTheLength(MarkedText piece) {
    assertThat(readsOfEach(piece.text(), 20_000)).isLessThan(MOST_READS);
    assertThat(readsOfEach(piece.text(), 80_000)).isLessThan(MOST_READS);
  }

  private static long readsOfEach(String piece, int length) {
    CountedText text = new CountedText(piece.repeat(length / piece.length()));
    ContactDataScan.of(text);
    return text.reads() / text.length();
  }

  static Stream<MarkedText> pieces() {
    return MarkedText.in("repeated.txt");
  }

  @Test
  @Tag("bulk")
  void anyGarbageIsScreenedWithoutAnException() {
    Random random = new Random(3919);
    String[] pieces = {
      "0", "6", "06", "33", "+", "00", " ", ".", "-", "/", "(0)", "(", ")", "@", "at", "(at)",
      "arobase", "point", "fr", ".fr", "a", "FR76", "2A", "rue", "12", "habite", "www.", "://",
      "%40", "&#64;", "\u200B", "\uD83D", "é", ",", ":", "\n", "ISBN", "h", "€"
    };

    for (int round = 0; round < 100_000; round++) {
      StringBuilder text = new StringBuilder();
      random.ints(random.nextInt(30), 0, pieces.length).forEach(i -> text.append(pieces[i]));
      assertThat(areOrderedWithin(ContactData.in(text.toString()), text.length())).isTrue();
    }
  }

  private static boolean areOrderedWithin(List<ContactData> found, int length) {
    int start = -1;
    for (ContactData data : found) {
      if (data.start() <= start || data.end() <= data.start() || data.end() > length) {
        return false;
      }
      start = data.start();
    }
    return true;
  }

  @Test
  void nullIsRefused() {
    assertThatNullPointerException().isThrownBy(() -> ContactData.in(null));
  }

  private static List<Mark> marksIn(String text) {
    return ContactData.in(text).stream()
        .map(data -> new Mark(name(data.kind()), data.start(), data.end()))
        .toList();
  }

  private static String name(Kind kind) {
    return switch (kind) {
      case TELEPHONE -> "tel";
      case EMAIL -> "mail";
      case NIR -> "nir";
      case IBAN -> "iban";
      case HOME_ADDRESS -> "adresse";
      case BIRTH_DATE -> "naissance";
      case MEETING_ACCESS -> "visio";
      case MESSENGER -> "compte";
    };
  }
}
