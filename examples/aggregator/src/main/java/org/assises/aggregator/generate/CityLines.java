package org.assises.aggregator.generate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.SplittableRandom;
import org.assises.aggregator.feed.City;

/** The proposals of a generated city, of about 900 bytes each, and its damaged lines. */
final class CityLines {
  private static final String[] STATUSES = {
    "pending", "in-progress", "implemented", "already-in-place", "not-retained"
  };
  private static final String[] OUTCOMES = {
    "pending", "in-progress", "done", "done", "not-retained"
  };
  private static final int[] YEARS = {2020, 2022, 2024, 2026};
  private static final String[] WORDS = {
    "éclairer",
    "le",
    "jardin",
    "public",
    "près",
    "de",
    "l’école",
    "avec",
    "des",
    "bancs",
    "abrités",
    "et",
    "un",
    "passage",
    "piéton",
    "visible",
    "la",
    "nuit",
    "médiation",
    "présence",
    "dans",
    "les",
    "quartiers",
    "soirée",
    "bruit",
    "propreté",
    "vélo",
    "sécurité",
    "fête",
    "commerces"
  };

  private final City city;
  private final SplittableRandom random;
  private final ExpectedCounts expected;
  private final StringBuilder line = new StringBuilder(1200);

  CityLines(City city, SplittableRandom random, ExpectedCounts expected) {
    this.city = city;
    this.random = random;
    this.expected = expected;
  }

  void write(long proposals, long spoilt, OutputStream out) throws IOException {
    long spoiltSoFar = 0;
    for (long i = 0; i < proposals; i++) {
      int chance = random.nextInt(1000);
      if (chance < 10) {
        removed(i);
        write(out);
        expected.count("removed," + city.departement() + ",,", 1);
      } else {
        if (chance < 15) {
          proposal(i, 0, 0);
          write(out); // An earlier version, which is not to be seen.
          expected.count("superseded," + city.departement() + ",,", 1);
        }
        published(i, chance < 15 ? 2 : random.nextInt(2), out);
      }
      while (spoiltSoFar < spoilt * (i + 1) / proposals) {
        spoiltSoFar++;
        spoilt(proposals + spoiltSoFar, out);
      }
    }
    while (spoiltSoFar < spoilt) {
      spoiltSoFar++;
      spoilt(proposals + spoiltSoFar, out);
    }
  }

  private void published(long number, int revision, OutputStream out) throws IOException {
    int status = random.nextInt(STATUSES.length);
    int year = proposal(number, revision, status);
    write(out);
    expected.published(city.departement(), year, STATUSES[status]);
  }

  private void write(OutputStream out) throws IOException {
    out.write(line.append('\n').toString().getBytes(UTF_8));
  }

  private void removed(long number) {
    line.setLength(0);
    series("removed", number);
    line.append(",\"edition\":\"2024\"");
    revision(3);
    line.append('}');
  }

  private void series(String type, long number) {
    line.append("{\"type\":\"").append(type).append("\",\"assises\":\"").append(city.assises());
    line.append("\",\"inseeCode\":\"").append(city.inseeCode());
    line.append("\",\"id\":\"p-").append(number).append('"');
  }

  private void revision(int number) {
    String day = number > 9 ? "28" : "1" + number;
    line.append(",\"revision\":{\"number\":").append(number);
    line.append(",\"created\":\"2026-10-01T06:00:00Z\",\"lastModified\":\"2026-10-");
    line.append(number == 0 ? "01" : day).append("T06:00:00Z\"}");
  }

  private int proposal(long number, int revision, int status) {
    int year = YEARS[random.nextInt(YEARS.length)];
    line.setLength(0);
    series("proposal", number);
    line.append(",\"edition\":\"").append(year).append("\",\"title\":{\"fr\":\"");
    words(6);
    line.append("\"},\"description\":{\"fr\":\"");
    words(34);
    line.append("\"},\"origin\":{\"type\":\"channel\",\"channel\":\"survey\"}");
    line.append(",\"author\":{\"type\":\"inhabitant\",\"quarter\":{\"fr\":\"Centre\"}}");
    line.append(",\"submittedOn\":\"")
        .append(year)
        .append("-10-08\",\"themes\":[\"espace-public\"]");
    line.append(",\"supporters\":").append(random.nextInt(200));
    followUps(year, status);
    revision(revision);
    line.append(",\"status\":\"").append(STATUSES[status]);
    line.append("\",\"outcome\":\"").append(OUTCOMES[status]);
    line.append("\",\"authors\":\"inhabitants\",\"editionTitle\":{\"fr\":\"Assises ").append(year);
    line.append("\"},\"editionYear\":").append(year);
    line.append(",\"themeNames\":[{\"fr\":\"Espace public\"}]}");
    return year;
  }

  private void followUps(int year, int status) {
    if (status == 0) {
      return;
    }
    line.append(",\"followUps\":[{\"date\":\"").append(year).append("-11-15\",\"status\":\"");
    line.append(STATUSES[status]).append("\",\"note\":{\"fr\":\"");
    words(12);
    line.append("\"}}]");
  }

  private void words(int count) {
    for (int i = 0; i < count; i++) {
      line.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
    }
  }

  /** Writes a line that must be refused or cleaned. */
  private void spoilt(long number, OutputStream out) throws IOException {
    int year = proposal(number, 1, 2);
    String whole = line.toString();
    int kind = (int) (number % 8);
    if (kind == 7) {
      line.insert(line.length() - 1, ",\"email\":\"someone@example.org\"");
      write(out);
      expected.published(city.departement(), year, STATUSES[2]);
      expected.count("cleaned," + city.departement() + ",,", 1);
      return;
    }
    byte[] spoilt = (spoilt(whole, kind) + "\n").getBytes(UTF_8);
    if (kind == 6) {
      spoilt[spoilt.length / 2] = (byte) 0xFF;
    }
    out.write(spoilt);
    expected.count("refused," + city.departement() + ",,", 1);
  }

  private String spoilt(String whole, int kind) {
    return switch (kind) {
      case 0 -> whole.substring(0, whole.length() / 2);
      case 1 -> whole.replace("\"status\":", "\"statut\":");
      case 2 ->
          whole.replace("\"title\":{\"fr\":\"", "\"title\":{\"fr\":\"Rappeler le 02 98 00 00 00 ");
      case 3 -> whole.replace(city.assises(), city.assises() + "-autre");
      case 4 -> whole.replace("\"revision\":", "\"visibility\":\"draft\",\"revision\":");
      case 5 -> whole.replace("\"outcome\":\"done\"", "\"outcome\":\"pending\"");
      default -> whole;
    };
  }
}
